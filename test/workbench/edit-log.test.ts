import { describe, expect, test } from '@jest/globals';
import type { Sheet, Workbook } from '../../src/model/workbook';
import { editLog, type Shown } from '../../src/workbench/edit-log';

const sheet: Sheet = {
  name: '班额',
  visibility: 'visible',
  values: [
    ['班级', '人数'],
    ['一(1)班', 45],
    ['合计', 45],
    ['', { error: '#DIV/0!' }],
  ],
  formats: [[], [undefined, undefined, 'yyyy-mm-dd']],
  formulas: [[], [], [undefined, 'SUM(B2)']],
  fills: [],
  struck: [],
  notes: new Map(),
  merges: [],
  filters: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
};
const original: Workbook = { name: '班额.xlsx', sheets: [sheet], date1904: false };
const shown: Shown = { valueAt: () => 99, formatAt: () => undefined };

describe('the edit log', () => {
  test('a value that is back to what it was is no edit', () => {
    const log = editLog(original);
    log.record('班额', 1, 1, { value: 46 });
    expect(log.edits(shown)).toEqual([{ sheet: '班额', cell: 'B2', value: 46 }]);
    log.record('班额', 1, 1, { value: 45 });
    expect(log.isEmpty()).toBe(true);
    expect(log.edits(shown)).toEqual([]);
  });

  test('the number 45 and the text 45 are two things', () => {
    const log = editLog(original);
    log.record('班额', 1, 1, { value: '45' });
    expect(log.edits(shown)).toEqual([{ sheet: '班额', cell: 'B2', value: '45' }]);
  });

  test('an empty text counts as empty, an error as itself', () => {
    const log = editLog(original);
    log.record('班额', 3, 0, { value: null });
    log.record('班额', 3, 1, { value: { error: '#DIV/0!' } });
    expect(log.isEmpty()).toBe(true);
    log.record('班额', 3, 1, { value: { error: '#N/A' } });
    expect(log.isEmpty()).toBe(false);
  });

  test('a formula over a value, a value over a formula, and back', () => {
    const log = editLog(original);
    log.record('班额', 1, 1, { value: 3, formula: '1+2' });
    log.record('班额', 2, 1, { value: 45 });
    expect(log.edits(shown)).toEqual([
      { sheet: '班额', cell: 'B2', formula: '1+2', value: 99 },
      { sheet: '班额', cell: 'B3', value: 45 },
    ]);
    log.record('班额', 1, 1, { value: 45 });
    log.record('班额', 2, 1, { value: 45, formula: 'SUM(B2)' });
    expect(log.isEmpty()).toBe(true);
  });

  test('sheets that the file does not have are not recorded', () => {
    const log = editLog(original);
    log.record('别的表', 0, 0, { value: 1 });
    expect(log.isEmpty()).toBe(true);
  });

  test('with an edit, formulas have the results that the grid shows', () => {
    const log = editLog(original);
    expect(log.overlay(shown).sheets[0]?.values[2]).toEqual(['合计', 45]);
    log.record('班额', 1, 1, { value: 46 });
    const [overlaid] = log.overlay(shown).sheets;
    expect(overlaid?.values.slice(1, 3)).toEqual([
      ['一(1)班', 46],
      ['合计', 99],
    ]);
    expect(sheet.values[1]).toEqual(['一(1)班', 45]);
  });

  test('a function that only the grid does not know keeps the result of the file', () => {
    const log = editLog(original);
    log.record('班额', 1, 1, { value: 46 });
    const unknown = { ...shown, valueAt: () => ({ error: '#NAME?' }) };
    expect(log.overlay(unknown).sheets[0]?.values[2]).toEqual(['合计', 45]);
  });

  test('formulas without a result get the one of the grid before anything is edited', () => {
    const bare = { ...original, sheets: [{ ...sheet, values: [[], [], ['合计']] }] };
    expect(editLog(bare).overlay(shown).sheets[0]?.values[2]).toEqual(['合计', 99]);
  });

  test('a typed day brings its format along, unless the cell has one', () => {
    const log = editLog(original);
    const dated = { ...shown, formatAt: () => 'yyyy/m/d' };
    log.record('班额', 1, 1, { value: 41883 });
    log.record('班额', 1, 2, { value: 41883 });
    log.record('班额', 1, 3, { value: '41883' });
    expect(log.edits(dated).map(({ cell, format }) => [cell, format])).toEqual([
      ['B2', 'yyyy/m/d'],
      ['C2', undefined],
      ['D2', undefined],
    ]);
    expect(log.overlay(dated).sheets[0]?.formats[1]).toEqual([undefined, 'yyyy/m/d', 'yyyy-mm-dd']);
  });
});

test('what formulas come to is told where the file says something else; a failure of the grid is no result', () => {
  const formulas = [[], [], ['A1', 'SUM(B2)', 'A2', 'A3', 'A4', 'A5']];
  const values = [[], [], [1, 45, '甲', true, 2, 7]];
  const book = { ...original, sheets: [{ ...sheet, values, formulas }] };
  const now = [1.0000000001, 46, '甲', false, null, { error: '#NAME?' }];
  const log = editLog(book);
  const told = { ...shown, valueAt: (_: string, __: number, column: number) => now[column] ?? null };
  expect(log.results(told)).toEqual([
    { sheet: '班额', cell: 'B3', value: 46 },
    { sheet: '班额', cell: 'D3', value: false },
    { sheet: '班额', cell: 'E3' },
    { sheet: '班额', cell: 'F3' },
  ]);
  log.record('班额', 2, 1, { value: null, formula: 'SUM(B1)' });
  expect(log.results(told).map(({ cell }) => cell)).toEqual(['D3', 'E3', 'F3']);
  expect(log.edits(told)).toEqual([{ sheet: '班额', cell: 'B3', formula: 'SUM(B1)', value: 46 }]);
  const close = { ...told, valueAt: () => 1 + 2e-9 };
  expect(log.results(close)[0]).toEqual({ sheet: '班额', cell: 'A3', value: 1 + 2e-9 });
});
