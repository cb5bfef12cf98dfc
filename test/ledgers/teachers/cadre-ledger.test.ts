import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

const ledger = (row: string) => sheet`
  校长、干部任职台账 | < | < | < | < | <
  姓名 | 性别 | 职务 | 学历 | 任职资格证 | 任现职时间 | 届次 | 本届任期
  ${row}
`;
const demands = {
  'principal-certificate': true,
  'principal-degree': 3,
  'principal-terms': 2,
  'principal-term-years': 3,
} as const;

describe('leaders', () => {
  it('wants certificate, degree and at most two terms of three years', () => {
    const valid = '王样一 | 男 | 校长 | 大专 | 有 | 2020.8 | 第二届 | 2020.8—2023.7';
    expect(drawnLedger(ledger(valid)).kind.id).toBe('cadre-ledger');
    expect(foundOn(ledger(valid), { demands })).toEqual([]);
    expect(foundOn(ledger(valid.replace('有', '')), { demands })).toEqual(['E3 headmaster-terms']);
    expect(foundOn(ledger(valid.replace('大专', '中师')), { demands })).toEqual(['D3 headmaster-terms']);
    expect(foundOn(ledger(valid.replace('第二届', '第3届')), { demands })).toEqual(['G3 headmaster-terms']);
    expect(foundOn(ledger(valid.replace('2023.7', '2025.7')), { demands })).toEqual(['H3 headmaster-terms']);
    expect(foundOn(ledger(valid.replace('2023.7', '2018.7')), { demands })).toEqual(['H3 term-reversed']);
  });

  it('is milder with deputies and silent about the others', () => {
    const deputy = ledger('王样一 | 男 | 副校长 | 大专 |  | 2020.8 | 1 | 2020.8—2023.7');
    expect(complaintsOn(deputy, { demands })[0]?.complaint.severity).toBe('query');
    expect(
      foundOn(ledger('王样一 | 男 | 教导主任 | 中师 |  | 2020.8 | 5 | 2020.8—2023.7'), { demands }),
    ).toEqual([]);
  });
});
