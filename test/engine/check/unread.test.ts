import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type DrawnSheet, sheet, workbookOf } from '../../support/sheet';

function finds(drawn: DrawnSheet): readonly string[] {
  const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
  expect(report.ledgers).toEqual([]);
  return report.findings.map(({ cell, rule }) => `${cell} ${rule}`);
}

function expectedOn({ expected }: DrawnSheet): readonly string[] {
  return expected.map(({ cell, rule }) => `${cell} ${rule}`);
}

describe('tables that no kind of ledger explains', () => {
  it('still have totals that add up their lines', () => {
    const drawn = sheet`
      营养餐食材采购 | < | < | <
      食材 | 产地 | 斤数 | 花费
      大米 | 本地 | 100 | 300
      白菜 | 外地 | 50 | 80
      小计 | | 150 | 380
      猪肉 | 本地 | 30 | 450
      小计 | | 30 | 450
      合计 | | 190 !total-mismatch | 830
    `;
    expect(finds(drawn)).toEqual(expectedOn(drawn));
  });

  it('have columns that add up others, as most of their lines show', () => {
    const drawn = sheet`
      校车乘坐情况 | < | < | <
      线路 | 早班 | 晚班 | 合计
      东线 | 10 | 12 | 22
      西线 | 8 | 9 | 17
      南线 | 7 | 7 | 15 !sum-mismatch
      北线 | 5 | 6 | 11
      环线 | 4 | 4 | 8
    `;
    expect(finds(drawn)).toEqual(expectedOn(drawn));
  });

  it('are left alone where a total is a rate, a mean, or something else altogether', () => {
    const drawn = sheet`
      校车运行 | < | < | <
      线路 | 车次 | 准点率 | 平均用时
      东线 | 100 | 95 | 3
      西线 | 100 | 97 | 5
      合计 | 20 | 96 | 4
    `;
    expect(finds(drawn)).toEqual(expectedOn(drawn));
  });
});
