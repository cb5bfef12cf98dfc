import { read } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { SessionError } from '../../src/model/session';
import { type CellEdit, patchCells } from '../../src/xlsx/write';
import { featureFile } from '../support/fixture-files';
import { faultsOf } from './judge';

const sheet = '班额统计表';

function edit(file: string, edits: Readonly<Record<string, Partial<CellEdit>>>, on = sheet): Uint8Array {
  return patchCells(
    featureFile(file),
    Object.entries(edits).map(([cell, one]) => ({ sheet: on, cell, ...one })),
  );
}

function cell(bytes: Uint8Array, address: string, on = sheet) {
  return read(bytes, { cellNF: true }).Sheets[on]![address];
}

test('values of every type, in rows and cells that are there or not', () => {
  const bytes = edit('links.xlsx', {
    B2: { value: 44 },
    A2: { value: '=不是公式' },
    D2: { value: true },
    F2: { value: '新列' },
    A20: { value: '新行' },
    C20: { value: 1.5 },
    B15: { value: '中间的行' },
    C3: { value: null },
  });
  expect(cell(bytes, 'B2')).toMatchObject({ t: 'n', v: 44 });
  expect(cell(bytes, 'A2')).toMatchObject({ t: 's', v: '=不是公式' });
  expect(cell(bytes, 'D2')).toMatchObject({ t: 'b', v: true });
  expect(cell(bytes, 'F2').v).toBe('新列');
  expect([cell(bytes, 'A20').v, cell(bytes, 'C20').v, cell(bytes, 'B15').v]).toEqual([
    '新行',
    1.5,
    '中间的行',
  ]);
  expect(cell(bytes, 'C3')).toBeUndefined();
  expect(cell(bytes, 'C4').v).toBe(cell(featureFile('links.xlsx'), 'C4').v);
  expect(read(bytes).Sheets[sheet]!['!ref']).toBe('A1:F20');
});

test('a text that begins like a formula is quoted, the others keep their style', () => {
  const bytes = edit('many-styles.xlsx', {
    A9: { value: '=1+1' },
    B9: { value: '+86' },
    C9: { value: '-' },
    D9: { value: '@谁' },
    E9: { value: '1=1' },
    F9: { value: -5 },
  });
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml']!);
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)![1]!.match(/<xf [^>]*>/g)!;
  const rows = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  const quoted = ['A9', 'B9', 'C9', 'D9', 'E9', 'F9'].map((address) =>
    looks[Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(rows)?.[1] ?? 0)]!.includes('quotePrefix="1"'),
  );
  expect(quoted).toEqual([true, true, true, true, false, false]);
  expect(cell(bytes, 'A9')).toMatchObject({ t: 's', v: '=1+1' });
  expect(cell(bytes, 'A9').z).toBe(cell(featureFile('many-styles.xlsx'), 'A9').z);
});

test('a cell keeps its style', () => {
  expect(cell(edit('many-styles.xlsx', { A9: { value: 7 } }), 'A9').z).toBe(
    cell(featureFile('many-styles.xlsx'), 'A9').z,
  );
});

test('formulas; everything is calculated anew, the old order of calculation is gone', () => {
  const bytes = edit('calculation-chain.xlsx', {
    B6: { formula: 'STDEV.P(B2:B5)' },
    B7: { formula: '"<"&A1', value: '<班级' },
  });
  expect(read(bytes, { sheetStubs: true }).Sheets[sheet]!.B6.f).toBe('STDEV.P(B2:B5)');
  expect(cell(bytes, 'B7')).toMatchObject({ f: '"<"&A1', v: '<班级' });
  const parts = unzipSync(bytes);
  expect(parts['xl/calcChain.xml']).toBeUndefined();
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('fullCalcOnLoad="1"');
  expect(faultsOf(bytes)).toEqual([]);
});

test('the others keep their formula when the one that they share goes', () => {
  const bytes = edit('shared-formulas.xlsx', { E2: { value: 1 } });
  expect(cell(bytes, 'E2')).toMatchObject({ t: 'n', v: 1 });
  expect(cell(bytes, 'E2').f).toBeUndefined();
  expect(['E3', 'E4', 'E5'].map((address) => cell(bytes, address).f)).toEqual(['C3+D3', 'C4+D4', 'C5+D5']);
  expect(
    ['E2', 'E4', 'E5'].map((address) => cell(edit('shared-formulas.xlsx', { E3: { value: 1 } }), address).f),
  ).toEqual(['C2+D2', 'C4+D4', 'C5+D5']);
});

test('part of an array formula is refused in a sentence, a single one is replaced', () => {
  expect(() => edit('array-formulas.xlsx', { F3: { value: 1 } })).toThrow(SessionError);
  expect(() => edit('array-formulas.xlsx', { F3: { value: 1 } })).toThrow('F2:F5 是一个数组公式');
  expect(cell(edit('array-formulas.xlsx', { G2: { value: 1 } }), 'G2')).toMatchObject({ v: 1 });
});

test.each([
  'no-addresses.xlsx',
  'prefixed.xlsx',
  'strict.xlsx',
  'byte-order-mark.xlsx',
  'pretty-printed.xlsx',
  'utf-16.xlsx',
])('any way to write a file: %s', (file) => {
  const bytes = edit(file, { B3: { value: '改' }, E9: { value: 9 } });
  expect(cell(bytes, 'B3').v).toBe('改');
  expect(cell(bytes, 'E9').v).toBe(9);
  expect(cell(bytes, 'C3').v).toBe(30);
});

test('a sheet without rows', () => {
  expect(cell(edit('no-rows.xlsx', { B2: { value: '新' } }, '空表'), 'B2', '空表').v).toBe('新');
});

test('a table’s column is called what its header cell says', () => {
  const bytes = edit('table.xlsx', { B1: { value: '学生数' } });
  expect(strFromU8(unzipSync(bytes)['xl/tables/table1.xml']!)).toContain('name="学生数"');
});

describe('only what is edited changes', () => {
  test('other parts are the same bytes', () => {
    const before = unzipSync(featureFile('chart.xlsx'));
    const after = unzipSync(edit('chart.xlsx', { B2: { value: 1 } }));
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name]!)),
    );
    expect(changed.toSorted()).toEqual(['xl/worksheets/sheet1.xml']);
  });
});
