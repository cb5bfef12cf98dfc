import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('a product of more than the two factors that its columns name', () => {
  const rooms = (of: string, art: string) => sheet`
    功能室情况 | < | < | < | < | <
    室名 | 间数 | 长(米) | 宽(米) | 面积(㎡) | 管理员 | 备注
    普通教室 | 6 | 9 | 7 | ${of} | 甲样一 | 每间9×7
    科学实验室 | 1 | 12 | 7.8 | 93.6 | 乙样二 |
    音乐教室 | 1 | 13.5 | 7.2 | 97.2 | 丙样三 |
    美术教室 | 1 | 12.6 | 7.2 | ${art} | 丁样四 |
    图书阅览室 | 1 | 15 | 7.2 | 108 | 戊样五 |
    卫生室 | 1 | 4 | 7 | 28 | 己样六 |
    心理辅导室 | 1 | 5 | 7 | 35 | 庚样七 |
    多功能室 | 1 | 15.4 | 8 | 123.2 | 辛样八 |
    器材室 | 1 | 6 | 7 | 42 | 壬样九 |
    计算机教室 | 1 | 12 | 7.5 | 90 | 癸样十 |
    录播教室 | 1 | 11 | 7.5 | 82.5 | 子样一 |
  `;

  it('is multiplied by the number of rooms, and rounded as it is printed', () => {
    expect(engineFinds(rooms('378', '90.7'))).toEqual([]);
    expect(engineFinds(rooms('378', '90.9'))).toEqual(['E6 product-mismatch']);
    expect(engineFinds(rooms('630', '90.7'))).toEqual(['E3 product-mismatch']);
  });

  const meals = (third: number) => sheet`
    营养改善计划收支 | < | < | <
    标准:每生每天5元    单位:元 | < | < | <
    月份 | 就餐人数 | 供餐天数 | 本月应拨(元×人×天) | 本月支出
    9月 | 98 | 22 | 10780 | 10736.4
    10月 | 98 | 18 | 8820 | 8742.5
    11月 | 98 | 22 | ${third} | 10808.4
    12月 | 98 | 21 | 10290 | 10211.2
    1月 | 98 | 6 | 2940 | 2910.9
    2月 | 97 | 10 | 4850 | 4783.4
    3月 | 97 | 23 | 11155 | 11107.6
  `;

  it('is multiplied by the rate that the table prints once', () => {
    expect(engineFinds(meals(10780))).toEqual([]);
    expect(engineFinds(meals(10280))).toEqual(['D6 product-mismatch']);
  });
});
