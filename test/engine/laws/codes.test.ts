import { describe, expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { lawsIn } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('relations printed in the line of codes under a header', () => {
  const funds = (left: number) => sheet`
    公用经费执行情况
    科目 | 甲列 | 乙列 | 丙列 | 丁列
    甲 | 1 | 2 | 3=1-2 | 4=2÷1
    办公费 | 5000 | 4200 | ${left} | 0.84
    水电费 | 3000 | 2700 | 300 | 0.9
    培训费 | 2000 | 1000 | 1000 | 0.5
  `;

  test('are laws of its columns', () => {
    expect(lawsIn(funds(800)).filter((law) => law.includes('printed'))).toEqual([
      '丙列=甲列−乙列 (printed 3/3)',
      '丁列=乙列÷甲列 (printed 3/3)',
    ]);
  });

  test('find what does not come out', () => {
    expect(engineFinds(funds(880))).toEqual(['D4 difference-mismatch']);
  });
});

describe('a rate', () => {
  const tests = sheet`
    学生体质健康标准达标情况 | < | < | < | < | < | <
    年级 | 全体 | < | < | < | < | 全体及格率%
    ^ | 在校人数 | 受测人数 | 优秀 | 良好 | 及格 | ^
    七年级 | 43 | 42 | 5 | 13 | 23 | 97.6
    八年级 | 32 | 32 | 6 | 19 | 7 | 100
    九年级 | 37 | 37 | 4 | 10 | 22 | 97.3
    合计 | 112 | 111 | 15 | 42 | 52 | 98.2
  `;

  test('is no rate of whatever stands under its own parent', () => {
    expect(engineFinds(tests)).toEqual([]);
  });
});

describe('what a line begins with', () => {
  const chemicals = (opening: number) => sheet`
    实验用危险化学品出入库账
    品名 | 上期库存 | 入库 | 出库 | 期末库存
    盐酸 | 9 | 7 | 1 | 15
    硫酸 | 10 | 3 | 2 | 11
    酒精 | 10 | 4 | 4 | 10
    氢氧化钠 | ${opening} | 5 | 3 | 11
  `;

  test('is not carried on from another line', () => {
    expect(engineFinds(chemicals(9))).toEqual([]);
    expect(engineFinds(chemicals(8))).toEqual(['E6 stock-mismatch']);
  });
});
