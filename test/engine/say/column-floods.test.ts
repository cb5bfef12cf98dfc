import { describe, expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { withoutColumnFloods } from '../../../src/engine/say/column-floods';
import { ledgerOf } from '../../pane/fake-checkup';
import { sheetOf } from '../../support/sheet';

const lines = 12;
const sheet = sheetOf(
  [['教师', '周课时'], ...Array.from({ length: lines }, (_, index) => [`教师${index}`, index])],
  { name: '教师' },
);
const ledger = ledgerOf(sheet, 'teacher-roster');

function contradictions(count: number, rule = 'staff-periods'): readonly Raised[] {
  return Array.from({ length: count }, (_, index) => ({
    rule,
    complaint: {
      cell: { sheet: '教师', row: index + 1, column: 1 },
      severity: 'error',
      message: `第 ${index} 行对不上。`,
    },
  }));
}

const severities = (raised: readonly Raised[]) => raised.map(({ complaint }) => complaint.severity);

describe('many alike contradictions in one column accuse its reading', () => {
  test('five of twelve lines are one question that names the column and the other cells', () => {
    const [question, ...rest] = withoutColumnFloods(contradictions(5), [ledger]);
    expect(rest).toEqual([]);
    expect(question?.complaint.severity).toBe('query');
    expect(question?.complaint.related).toHaveLength(4);
    expect(question?.complaint.message).toContain('“周课时”一栏有 5 行');
  });

  test('four of twelve lines, and five of many more, are what they are', () => {
    expect(severities(withoutColumnFloods(contradictions(4), [ledger]))).toEqual([
      'error',
      'error',
      'error',
      'error',
    ]);
    const long = sheetOf(
      [['教师', '周课时'], ...Array.from({ length: 13 }, (_, index) => [`教师${index}`, index])],
      { name: '教师' },
    );
    expect(withoutColumnFloods(contradictions(5), [ledgerOf(long, 'teacher-roster')])).toHaveLength(5);
  });

  test('what is said of one cell again and again is one line', () => {
    const [one] = contradictions(1);
    expect(
      withoutColumnFloods(
        Array.from({ length: 6 }, () => one as Raised),
        [ledger],
      ),
    ).toHaveLength(6);
  });

  test('what is demanded of every line may well fail in all of them', () => {
    expect(withoutColumnFloods(contradictions(12, 'room-shortage'), [ledger])).toHaveLength(12);
    expect(withoutColumnFloods(contradictions(12, 'missing-value'), [ledger])).toHaveLength(12);
  });
});
