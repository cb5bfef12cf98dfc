import { expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { withoutTableFloods } from '../../../src/engine/say/column-floods';
import { ledgerOf } from '../../pane/fake-checkup';
import { sheetOf } from '../../support/sheet';

const LINES = 14;
const drawn = sheetOf(
  [
    ['班级', '男', '女', '合计'],
    ...Array.from({ length: LINES }, (_, index) => [`${index}班`, index, index, index]),
  ],
  { name: '班额' },
);
const ledger = ledgerOf(drawn, 'class-size');

/** One contradiction a line, in turn in each of three columns. */
function contradictions(rows: number, rule = 'sum-mismatch'): readonly Raised[] {
  return Array.from({ length: rows }, (_, index) => ({
    rule,
    complaint: {
      cell: { sheet: '班额', row: index + 1, column: 1 + (index % 3) },
      severity: 'error',
      message: `第 ${index} 行对不上。`,
    },
  }));
}

const said = (raised: readonly Raised[]) =>
  withoutTableFloods(raised, [ledger]).map(({ rule, complaint }) => `${rule} ${complaint.severity}`);

test('contradictions on most lines of a table are asked about under one line that says to look at the table', () => {
  expect(said(contradictions(7))).toEqual(Array(7).fill('sum-mismatch error'));
  expect(said(contradictions(8))).toEqual(['table-doubtful query', ...Array(8).fill('sum-mismatch query')]);
  const [head, first] = withoutTableFloods(contradictions(8), [ledger]);
  expect(head?.complaint.related).toHaveLength(8);
  expect(first?.complaint.cause).toEqual(head?.complaint.cell);
});

test('what is wrong with cells by themselves is no contradiction', () => {
  expect(said(contradictions(8, 'negative-figure'))).toEqual(Array(8).fill('negative-figure error'));
});
