import { expect, test } from '@jest/globals';
import { changeText, correctionOf, takenBack } from '../../src/model/explanation';
import type { Finding } from '../../src/model/finding';
import { findingOf } from '../support/report';
import { sheetOf, workbookOf } from '../support/sheet';

const workbook = workbookOf({
  ...sheetOf([[21, '甲', null, 42, { error: '#REF!' }]], { name: '表' }),
  formulas: [[undefined, undefined, undefined, 'SUM(A1:B1)']],
});

function corrected(finding: Partial<Finding>) {
  const found = correctionOf(findingOf({ sheet: '表', ...finding }), workbook);
  return found && `${found.cell} ${changeText(found)}`;
}

test.each([
  ['what a finding is certain of', { repair: { sheet: '表', cell: 'B1', value: '乙' } }, 'B1 甲 → 乙'],
  ['a blank that a finding is certain of', { repair: { sheet: '表', cell: 'C1', value: 3 } }, 'C1 空白 → 3'],
  ['the value that the arithmetic names', { cell: 'A1', expected: 22 }, 'A1 21 → 22'],
  ['nothing that is only asked about', { cell: 'A1', expected: 22, severity: 'query' }, undefined],
  ['nothing over a formula', { cell: 'D1', expected: 43 }, undefined],
  ['nothing over a failed formula', { cell: 'E1', expected: 43 }, undefined],
  ['nothing into a blank that only arithmetic names', { cell: 'C1', expected: 3 }, undefined],
  ['nothing over an area', { cell: 'A1:B1', expected: 22 }, undefined],
  ['nothing where it stands already', { cell: 'A1', expected: 21 }, undefined],
  ['nothing on a sheet that is not there', { sheet: '别的', cell: 'A1', expected: 22 }, undefined],
] as const)('a click puts right %s', (_, finding, words) => {
  expect(corrected(finding)).toBe(words);
});

test('the way back restores what was there, the last first', () => {
  const one = { sheet: '表', cell: 'A1', before: 21, value: 22 };
  const two = { sheet: '表', cell: 'C1', before: null, value: 3 };
  expect(takenBack([one, two])).toEqual([
    { ...two, before: 3, value: null },
    { ...one, before: 22, value: 21 },
  ]);
});
