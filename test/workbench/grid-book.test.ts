import { describe, expect, test } from '@jest/globals';
import { drawnGrid } from '../../src/workbench/drawn-grid';
import { openFile } from '../../src/workbench/file-work';
import { naturalHeights } from '../../src/workbench/row-heights';
import { laterRows, univerBook } from '../../src/workbench/univer-book';
import type { CellLook } from '../../src/xlsx/looks';
import { insertSheets } from '../../src/xlsx/write';
import { featureFile, sampleFiles } from '../support/fixture-files';

const wrapped: CellLook = { wrap: true };
const large: CellLook = { size: 18 };
const styles = [wrapped, large];

describe('rows are as high as their text', () => {
  test.each([
    ['a short text', ['短'], [undefined], [], {}],
    ['a large text', ['标题'], [1], [], { 0: 37 }],
    ['a text of two lines in its column', ['十二个汉字十二个汉字十二'], [0], [], { 0: 64 }],
    [
      'the same in a merged cell of twice the width',
      ['十二个汉字十二个汉字十二'],
      [0],
      [{ top: 0, bottom: 0, left: 0, right: 2 }],
      { 0: 24 },
    ],
    [
      'text over merged rows, which decides nothing',
      ['十二个汉字十二个汉字十二'],
      [0],
      [{ top: 0, bottom: 3, left: 0, right: 0 }],
      {},
    ],
    ['a text of which half a letter more would fit', ['龙潭九年一贯制学校(小学部)'], [0], [], { 0: 84 }],
    ['figures, which fill their line', ['1234567890123'], [0], [], { 0: 44 }],
    ['lines of its own', ['一\n二'], [undefined], [], { 0: 44 }],
  ])('%s', (_, row, look, merges, heights) => {
    expect(naturalHeights([row], [look], {}, styles, merges)).toEqual(heights);
  });
});

describe('the book for the grid', () => {
  test('every value, formula and merge of every sample is in it', async () => {
    for (const { name, bytes } of sampleFiles) {
      const { workbook, grid } = await openFile(bytes, name);
      const book = univerBook(grid, name);
      for (const [index, sheet] of workbook.sheets.entries()) {
        const shown = book.sheets[`sheet-${index}`];
        expect(shown?.mergeData).toHaveLength(sheet.merges.length);
        const wrong: string[] = [];
        sheet.values.forEach((cells, row) => {
          cells?.forEach((value, column) => {
            const cell = shown?.cellData?.[row]?.[column];
            const formula = sheet.formulas[row]?.[column];
            const isPlain = typeof value === 'string' || typeof value === 'number';
            if (cell?.f !== (formula && `=${formula}`) || (isPlain && cell?.v !== value)) {
              wrong.push(`${sheet.name} ${row},${column}`);
            }
          });
        });
        expect(wrong).toEqual([]);
      }
    }
  });

  test('hidden sheets stay hidden', async () => {
    const { workbook, grid } = await openFile(featureFile('hidden-sheets.xlsx'), 'hidden-sheets.xlsx');
    expect(grid.sheets.map(({ hidden }) => hidden)).toEqual(
      workbook.sheets.map(({ visibility }) => visibility !== 'visible'),
    );
    expect(grid.sheets.some(({ hidden }) => hidden)).toBe(true);
  });

  test('notes are the file’s own', async () => {
    const { grid } = await openFile(featureFile('notes.xlsx'), 'notes.xlsx');
    expect(grid.sheets.flatMap(({ notes }) => Object.keys(notes)).length).toBeGreaterThan(0);
  });
});

test('of a long sheet the first rows and all formulas come at once, every other row later, each once', () => {
  const values = Array.from({ length: 2_500 }, (_, row) => [row]);
  const formulas: string[][] = [];
  formulas[2_400] = ['1+1'];
  const sheet = {
    ...drawnGrid({ id: 'x', title: '表', cells: [], merges: [], widths: [] }).sheet,
    values,
    formulas,
  };
  const book = { styles: [], sheets: [sheet], names: [], unseen: [] };
  const first = Object.keys(univerBook(book, '').sheets['sheet-0']?.cellData ?? {}).map(Number);
  expect(first).toEqual([...Array.from({ length: 200 }, (_, row) => row), 2_400]);
  const later = [...laterRows(sheet)].flatMap((portion) => portion.map(([row]) => row));
  expect([...first, ...later].toSorted((a, b) => a - b)).toEqual(values.map(([row]) => row));
  expect([...laterRows({ ...sheet, values: values.slice(0, 2_000), formulas: [] })].flat()).toEqual([]);
});

test('a drawn sheet keeps values, formulas, looks, merges and sizes', () => {
  const { sheet, styles: looks } = drawnGrid({
    id: 'x',
    title: '表',
    cells: [
      { row: 0, column: 0, value: '标题', style: { bold: true, colour: 'header' } },
      { row: 2, column: 1, value: 3, formula: '1+2', style: { format: '0.00' }, note: '算法' },
      { row: 2, column: 2, value: 4, style: { format: '0.00' } },
    ],
    merges: ['A1:C1'],
    widths: [10],
    heights: { 0: 30 },
    frozenRows: 1,
  });
  expect(sheet.values[0]).toEqual(['标题']);
  expect(sheet.values[2]?.[1]).toBe(3);
  expect(sheet.formulas[2]?.[1]).toBe('1+2');
  expect(sheet.merges).toEqual([{ top: 0, bottom: 0, left: 0, right: 2 }]);
  expect([sheet.widths[0], sheet.heights[0], sheet.frozenRows]).toEqual([75, 40, 1]);
  expect(sheet.notes).toEqual({ B3: '算法' });
  expect(looks[sheet.styles[0]?.[0] ?? -1]).toMatchObject({ bold: true, fill: '1F5F8B', colour: 'FFFFFF' });
  expect(sheet.styles[2]?.[1]).toBe(sheet.styles[2]?.[2]);
});

test('a drawn sheet that was saved keeps its live grounds and bars when the file is opened again', async () => {
  const live = {
    alerts: [
      { area: 'B2:B4', fails: '<', bound: 4.2 },
      { area: 'C2', fails: '>', bound: 0.65 },
      { area: 'D2', fails: '<', bound: 0 },
    ],
    bars: [{ area: 'E2:E4', max: 7 }],
  } as const;
  const cells = [{ row: 1, column: 1, value: 3 }];
  const drawing = { id: 'x', title: '表', cells, merges: [], widths: [10], ...live };
  const file = insertSheets(featureFile('notes.xlsx'), [drawing]);
  const { grid } = await openFile(file, 'x.xlsx');
  expect(grid.sheets.find(({ name }) => name === '表')?.live).toEqual(live);
  expect(grid.sheets.filter(({ name }) => name !== '表').map((sheet) => sheet.live)).toEqual(
    grid.sheets.slice(1).map(() => ({ alerts: [], bars: [] })),
  );
});
