import { describe, expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { lawsIn } from '../../support/laws';
import { sheet } from '../../support/sheet';

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

describe('a sum', () => {
  test('adds no item beside its own parts', () => {
    const grades = sheet`
      学生体质健康测试等级统计 | < | < | < | < | <
      年级 | 在册 | 男 | < | < | 女
      ^ | ^ | 参测 | 优良 | 及格 | 参测
      一年级 | 15 | 5 | 4 | 1 | 10
      二年级 | 6 | 3 | 0 | 3 | 3
      三年级 | 10 | 5 | 1 | 4 | 5
    `;
    expect(lawsIn(grades).filter((law) => law.startsWith('在册='))).toEqual([]);
  });

  test('is that of the whole that keeps it oftenest', () => {
    const tested = (last: number) => sheet`
      体质测试情况 | < | < | < | <
      年级 | 在校人数 | 受测人数 | 合格 | 不合格
      一年级 | 37 | 37 | 30 | 7
      二年级 | 20 | 19 | 16 | 3
      三年级 | 37 | 37 | 35 | 2
      四年级 | 28 | 28 | 22 | 6
      五年级 | 31 | 31 | 27 | 4
      六年级 | 23 | 22 | 20 | 2
      七年级 | 26 | ${last} | 24 | 2
    `;
    expect(engineFinds(tested(26))).toEqual([]);
    expect(engineFinds(tested(16))).toEqual(['C9 sum-mismatch']);
  });
});

describe('what is left over', () => {
  test('is of all there is, and not of what of it is sound', () => {
    const stock = sheet`
      教学仪器明细账 | < | < | < | <
      仪器名称 | 应配 | 实有 | < | 余缺
      ^ | ^ | 数量 | 完好 | ^
      计算器 | 12 | 15 | 15 | 3
      天平 | 13 | 16 | 16 | 3
      测力计 | 25 | 25 | 25 | 0
      放大镜 | 25 | 28 | 27 | 3
      温度计 | 25 | 27 | 27 | 2
      磁铁 | 13 | 17 | 14 | 1
    `;
    expect(lawsIn(stock).filter((law) => law.startsWith('余缺='))).toEqual([
      '余缺=实有>数量−应配 (header 5/6)',
    ]);
  });
});
