import { describe, expect, test } from '@jest/globals';
import { SessionError } from '../../../src/model/session';
import type { Grid, Workbook } from '../../../src/model/workbook';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { Shift } from '../../../src/xlsx/shift/shift';
import { shiftFile } from '../../../src/xlsx/write';
import { featureFiles, sampleFiles } from '../../support/fixture-files';

/** What is refused of every feature, and why: in the words that name it. */
const refused: Readonly<Record<string, string>> = {
  'alternate-content.xlsx': '表单控件',
  'button-and-note.xlsx': '控件',
  'button.xlsx': '控件',
  'macros.xlsm': '宏',
  'pivot-format.xlsx': '数据透视表',
  'protected-structure.xlsx': '保护',
  'protection.xlsx': '保护',
  'sheet-views.xlsx': '自定义视图',
};

/** Refused where the lines would come into the middle of it. */
const within: Readonly<Record<string, string>> = {
  'array-formulas.xlsx': 'F2:F5 是一个数组公式',
  'dynamic-array.xlsx': 'F2:F5 是一个数组公式',
  'table.xlsx': 'A1:D5 是表格“班额”',
};

/** Rows and cells of looks alone may be written or not. */
function trimmed<T>(grid: Grid<T>): readonly (readonly (T | undefined)[])[] {
  const rows = Array.from(grid, (row) => {
    const cells = Array.from(row ?? [], (cell) => cell ?? undefined);
    return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

function readable(bytes: Uint8Array): Workbook {
  const book = readWorkbookFile(bytes, '');
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      // Where lines come or go, results of formulas are left to those who calculate.
      values: trimmed(
        sheet.values.map((row, at) =>
          row?.map((value, column) => (sheet.formulas[at]?.[column] === undefined ? value : undefined)),
        ),
      ),
      formulas: trimmed(sheet.formulas),
      formats: trimmed(sheet.formats),
      fills: trimmed(sheet.fills),
      struck: trimmed(sheet.struck),
    })),
  };
}

const shifts = (['rows', 'columns'] as const).flatMap((axis) =>
  [0, 2].map((at) => ({ axis, kind: 'insert' as const, at, count: 2 })),
);

function shifted(bytes: Uint8Array, shift: Omit<Shift, 'sheet'>): Uint8Array | string {
  const sheet = readWorkbookFile(bytes, '').sheets[0]?.name ?? '';
  try {
    return shiftFile(bytes, { ...shift, sheet });
  } catch (error) {
    if (!(error instanceof SessionError)) {
      throw error;
    }
    return error.message;
  }
}

const smallSamples = sampleFiles.toSorted((a, b) => a.bytes.length - b.bytes.length).slice(0, 2);

describe('lines that come and go again leave every kind of file as it was', () => {
  test.each([...featureFiles, ...smallSamples])('$name', ({ name, bytes }) => {
    for (const shift of shifts) {
      const there = shifted(bytes, shift);
      if (typeof there === 'string') {
        expect(there).toContain(refused[name] ?? within[name] ?? 'not to be refused');
        continue;
      }
      expect(refused[name]).toBeUndefined();
      const back = shifted(there, { ...shift, kind: 'delete' });
      expect(typeof back === 'string' ? back : readable(back)).toEqual(readable(bytes));
    }
  });
});
