import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { dressed, sheet } from '../../support/sheet';

test('the subtotal of one half of a list counts nothing of the half beside it', () => {
  const rooms = (left: string, right: string) =>
    dressed(
      sheet`
        功能室情况一览 | < | < | < | | < | < | <
        功能室名称 | 间 | 管理员 | 制度 | | 功能室名称 | 间 | 管理员 | 制度
        科学实验室 | 1间 | 王样一 | 已上墙 | | 图书阅览室 | 2间 | 王样四 | 已上墙
        音乐教室 | 1间 | 王样二 | 已上墙 | | 体育器材室 | 1间 | 王样五 | 已上墙
        美术教室 | 1间 | 王样三 | 已上墙 | | 心理咨询室 | 1间 | 王样六 | 已上墙
        小计 | ${left} | | | | 小计 | ${right} | |
      `,
      { name: '功能室' },
    );
  expect(engineFinds(rooms('3间', '4间'))).toEqual([]);
  expect(engineFinds(rooms('3间', '5间'))).toEqual(['G6 total-mismatch']);
});

test('a column of figures with ㎡ behind them is one of figures', () => {
  const rooms = (unit: string) =>
    short(
      dressed(
        sheet`
          学校功能用房情况登记表
          序号 | 功能室名称 | 间数(间) | 每间使用面积(㎡) | 面积合计(㎡) | 管理员
          1 | 科学实验室 | 1 | 96${unit} | 96 | 王样一
          2 | 图书室 | 1 | 108${unit} | 108 | 王样二
          3 | 计算机教室 | 1 | 90${unit} | 90 | 王样三
        `,
        { name: '用房' },
      ),
    ).map(({ fields }) => fields);
  expect(rooms('')[0]).toContain('D area');
  expect(rooms('㎡')).toEqual(rooms(''));
});
