import { describe, expect, test } from '@jest/globals';
import { sheetDigest } from '../../src/model/finding-keys';
import { openFile } from '../../src/workbench/file-work';
import { joinFiles, type OpenedFile } from '../../src/workbench/joined-files';
import { insertSheets } from '../../src/xlsx/write';
import { drawnSheet } from '../support/drawn-sheet';
import { fiveFiles } from '../support/five-files';

async function opened(): Promise<readonly OpenedFile[]> {
  const files: OpenedFile[] = [];
  for (const [name, bytes] of Object.entries(fiveFiles())) {
    files.push({ name, bytes, opened: await openFile(bytes, name) });
  }
  return files;
}

describe('files opened as one', () => {
  test('grid and workbook hold the same sheets; styles are those of each file', async () => {
    const files = await opened();
    const { opened: joined, fileOf, firstSheetOf } = joinFiles(files);
    expect(joined.grid.sheets.map(({ name }) => name)).toEqual(
      joined.workbook.sheets.map(({ name }) => name),
    );
    expect(joined.grid.sheets.map(({ name }) => fileOf(name))).toEqual([0, 1, 2, 3, 4]);
    expect(firstSheetOf(2)).toBe('教师花名册');
    joined.grid.sheets.forEach((sheet, index) => {
      const own = files[index]?.opened.grid;
      for (const [at, row] of sheet.styles.entries()) {
        const looks = row?.map((style) => joined.grid.styles[style ?? -1]);
        expect(looks).toEqual(own?.sheets[0]?.styles[at]?.map((style) => own.styles[style ?? -1]));
      }
    });
  });

  test('changes go into their files under the names that sheets have there', async () => {
    const { changesOf } = joinFiles(await opened());
    const summary = {
      ...drawnSheet('s', '汇总'),
      cells: [
        { row: 0, column: 0, value: 1, formula: "'Sheet1(1基本情况)'!B4" },
        { row: 1, column: 0, value: 2, formula: "'Sheet1(2班额)'!E7" },
      ],
    };
    const all = {
      edits: [
        { sheet: 'Sheet1(2班额)', cell: 'E6', value: 45 },
        { sheet: '教师花名册', cell: 'B3', formula: "'Sheet1(2班额)'!A1", value: '甲' },
      ],
      results: [
        { sheet: 'Sheet1(2班额)', cell: 'E7', value: 9 },
        { sheet: '教师花名册', cell: 'B9' },
      ],
      sheets: [summary],
      removed: ['x'],
      markup: {
        marks: [{ sheet: 'Sheet1(2班额)', cell: 'E7', severity: 'error' as const }],
        notes: [],
        sheets: [],
        position: 'front' as const,
      },
    };
    expect(changesOf(all, 1)).toEqual({
      edits: [{ sheet: 'Sheet1', cell: 'E6', value: 45 }],
      results: [{ sheet: 'Sheet1', cell: 'E7', value: 9 }],
      sheets: [],
      removed: [],
      markup: {
        marks: [{ sheet: 'Sheet1', cell: 'E7', severity: 'error' }],
        notes: [],
        sheets: [],
        position: 'front',
      },
    });
    expect(changesOf(all, 2).edits).toEqual([{ sheet: '教师花名册', cell: 'B3', value: '甲' }]);
    expect(changesOf(all, 0).sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 1, formula: 'Sheet1!B4' },
      { row: 1, column: 0, value: 2 },
    ]);
    expect(changesOf(all, 0).removed).toEqual(['x']);
  });

  test('every file keeps what it remembers itself', async () => {
    const files = await opened();
    const said = { key: 'a', record: 'b', sheet: sheetDigest({ salt: 's', sheet: 'Sheet1' }), text: '属实' };
    const memory = { explanations: [said], school: { salt: 's' } };
    const { opened: joined, changesOf } = joinFiles(
      files.map((file, index) => (index === 1 ? { ...file, opened: { ...file.opened, memory } } : file)),
    );
    const all = { edits: [], sheets: [], removed: [], memory: joined.memory };
    const saved = files.map((_, index) => changesOf(all, index).memory?.explanations);
    expect(saved).toEqual(files.map((_, index) => (index === 1 ? [said] : [])));
    expect(changesOf({ ...all, memory: undefined }, 1).memory).toBeUndefined();
  });

  test('sheets of ours in the other files stay there and are not checked', async () => {
    const [first, second] = await opened();
    const bytes = insertSheets(second?.bytes ?? new Uint8Array(), [
      drawnSheet('class-size-bands', '班额情况统计表'),
    ]);
    const withOwn = { name: '2班额.xlsx', bytes, opened: await openFile(bytes, '2班额.xlsx') };
    const { opened: joined } = joinFiles([first as OpenedFile, withOwn]);
    expect(joined.workbook.sheets.map(({ name }) => name)).not.toContain('班额情况统计表');
    expect(joined.own).toEqual([]);
  });
});
