import { describe, expect, test } from '@jest/globals';
import { suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('relations that a form prints in words', () => {
  const retention = (rate: string, note: string) => sheet`
    三年巩固率统计
    学校 | 三年前初一在校生 | 死亡 | 转入 | 转出 | 2024年毕业生 | 巩固率(%)
    一中 | 468 | 0 | 12 | 9 | 468 | 99.36
    二中 | 322 | 1 | 7 | 10 | 314 | 98.75
    三中 | 181 | 0 | 3 | 8 | 172 | ${rate}
    四中 | 104 | 0 | 2 | 4 | 101 | 99.04
    ${note}
  `;
  const NOTE = '注:1.巩固率=(毕业生数-转入+转出)÷(三年前初一在校生-死亡)×100%。2.按学籍填写。';

  test.each([
    ['97.79', NOTE, []],
    ['94.39', NOTE, ['G5 94.39→97.79']],
    ['94.39', '注:巩固率=毕业生数÷招生数。', []],
  ])('a rate of sums, %s with %s', (rate, note, found) => {
    expect(suspected(retention(rate, note))).toEqual(found);
  });

  test('a name that two columns of one heading share means both', () => {
    const ratio = (third: string) => sheet`
      各校基本数据
      学校 | 学生数 | < | < | 专任教师 | < | 生师比
      ^ | 小学 | 初中 | 计 | 小学 | 初中 | ^
      一小 | 1305 |  | 1305 | 72 |  | 18.1
      二小 | 766 |  | 766 | 43 |  | 17.8
      三小 | 792 |  | 792 | 40 |  | ${third}
      一中 |  | 1128 | 1128 |  | 90 | 12.5
      九年校 | 774 | 423 | 1197 | 41 | 33 | 16.2
      说明:①小计在前;②生师比=学生÷专任教师。
    `;
    expect(suspected(ratio('19.8'))).toEqual([]);
    expect(suspected(ratio('18.9'))).toEqual(['G6 18.9→19.8']);
  });

  test('between lines, the nearest before', () => {
    const spread = (last: string) => sheet`
      差异系数
      学段 | 项目 | 用房 | 场馆 | 设备 | 电脑
      小学 | 平均值 | 5.67 | 8.72 | 2510.79 | 3.11
      | 标准差 | 0.633 | 1.455 | 263.161 | 0.346
      | 差异系数 | 0.112 | 0.167 | 0.105 | 0.111
      初中 | 平均值 | 7.04 | 12.71 | 3343.42 | 3.32
      | 标准差 | 1.03 | 0.658 | 175.974 | 0.238
      | 差异系数 | 0.146 | 0.052 | ${last} | 0.072
      注:差异系数=标准差÷平均值。
    `;
    expect(suspected(spread('0.053'))).toEqual([]);
    expect(suspected(spread('0.134'))).toEqual(['E8 0.134→0.053']);
  });
});
