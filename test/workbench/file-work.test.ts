import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { SheetDrawing } from '../../src/model/drawing';
import { openFile } from '../../src/workbench/file-work';
import type { GridBook } from '../../src/workbench/grid-book';
import { putTogether, takenApart } from '../../src/workbench/row-slices';
import { withMemory } from '../../src/xlsx/memory-part';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearMarks, insertSheets, writeChanges } from '../../src/xlsx/write';
import { rosterFile } from '../bench/roster';
import { featureFile, featureFiles, markupFor, sampleFiles } from '../support/fixture-files';

const files = [...sampleFiles, ...featureFiles].map((file) => [file.name, file] as const);
const nothing = { edits: [], sheets: [], removed: [] };

/** Every part of a file, in order, with its content as text (one letter a byte). */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [
    part,
    Buffer.from(content).toString('latin1'),
  ]);
}

const summary: SheetDrawing = {
  id: 'class-size-bands',
  title: '班额情况统计表',
  cells: [
    { row: 0, column: 0, value: '班额情况统计表' },
    { row: 1, column: 0, value: 58, formula: 'SUM(58)' },
  ],
  merges: ['A1:B1'],
  widths: [20],
};

describe.each(files)('%s', (name, { bytes }) => {
  test('opened and saved with nothing changed every part is the same', () => {
    expect(partsOf(writeChanges(bytes, nothing).bytes)).toEqual(partsOf(bytes));
  });

  test('opened, it is the file with our marks cleared', async () => {
    expect((await openFile(bytes, name)).workbook).toEqual(readWorkbookFile(clearMarks(bytes), name));
  });

  test('what is sent in slices arrives whole', async () => {
    const opened = await openFile(bytes, name);
    const { frame, slices } = takenApart(opened);
    expect(frame.workbook.sheets.every(({ values }) => values.length === 0)).toBe(true);
    const whole = putTogether(frame, [...slices]);
    expect(isDeepStrictEqual(whole.workbook, opened.workbook)).toBe(true);
    expect(whole.workbook.sheets[0]?.values).toBe(whole.grid.sheets[0]?.values);
  });
});

test.each(featureFiles.map((file) => [file.name, file] as const))(
  '%s, marked, is opened cleared',
  async (name, { bytes }) => {
    const first = readWorkbookFile(bytes, name).sheets[0]?.name ?? '';
    const marked = annotate(bytes, markupFor([first]));
    expect((await openFile(marked, name)).workbook).toEqual(readWorkbookFile(clearMarks(marked), name));
  },
);

test('beside the rows arrives what the file remembers, and the new workbook of one of an old format', async () => {
  const sent = async (bytes: Uint8Array, name: string) => {
    const { frame, slices } = takenApart(await openFile(bytes, name));
    return putTogether(frame, [...slices]);
  };
  const memory = { choices: { standards: ['x'] } };
  const { bytes } = writeChanges(featureFile('merges.xlsx'), { ...nothing, memory });
  expect((await sent(bytes, '台账.xlsx')).memory).toEqual(memory);
  const text = new TextEncoder().encode('班级,学生数\n一(1)班,45\n');
  expect(partsOf((await sent(text, '台账.csv')).converted ?? text).length).toBeGreaterThan(3);
});

test('progress is told in growing shares', async () => {
  const shares: number[] = [];
  const [file] = sampleFiles;
  await openFile(file?.bytes ?? new Uint8Array(), '', { share: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(0.5);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

describe('what is seen first', () => {
  const large = rosterFile(15_000);
  const seenOf = async (bytes: Uint8Array) => {
    const seen: GridBook[] = [];
    const shares: number[] = [];
    const opened = await openFile(bytes, '大.xlsx', {
      share: (share) => shares.push(share),
      first: (book) => seen.push({ ...book, unseen: [String(shares.at(-1))] }),
    });
    return { seen, opened };
  };

  test('of a large file it is the first rows as they will be shown, long before all is read, once', async () => {
    const { seen, opened } = await seenOf(large);
    const [sheet] = opened.grid.sheets;
    expect(seen).toHaveLength(1);
    expect(seen[0]?.sheets.map(({ name, values }) => [name, values])).toEqual([
      [sheet?.name, sheet?.values.slice(0, 60)],
    ]);
    expect(seen[0]?.sheets[0]?.styles).toEqual(sheet?.styles.slice(0, 60));
    expect(seen[0]?.styles).toEqual(opened.grid.styles);
    expect(Number(seen[0]?.unseen[0])).toBeLessThan(0.6);
  });

  test('of a small file, and of one that may be marked, nothing is seen before it is read', async () => {
    expect((await seenOf(rosterFile(500))).seen).toEqual([]);
    expect((await seenOf(annotate(large, markupFor(['学生花名册'])))).seen).toEqual([]);
  });
});

describe('a sample with an edit, marks and a summary sheet', () => {
  const { bytes, name } = sampleFiles[0] as (typeof sampleFiles)[0];
  const before = readWorkbookFile(bytes, name);
  const sheet = before.sheets[0]?.name ?? '';
  const edits = [{ sheet, cell: 'B30', value: '007' }];

  test('what the file remembers and how it was converted comes through the worker whole', async () => {
    const [{ bytes }] = sampleFiles as [(typeof sampleFiles)[0]];
    const remembering = withMemory(bytes, { explanations: [{ text: '属实' }] });
    const opened = {
      ...(await openFile(remembering, '台账.xlsx')),
      converted: bytes,
      hasNewerMemory: true as const,
    };
    const { frame, slices } = takenApart(opened);
    const { memory, converted, hasNewerMemory } = putTogether(frame, [...slices]);
    expect([memory, converted, hasNewerMemory]).toEqual([{ explanations: [{ text: '属实' }] }, bytes, true]);
  });

  test('the saved file holds all of them and the rest as it was', () => {
    const { bytes: saved, obstacles } = writeChanges(bytes, {
      edits,
      sheets: [summary],
      removed: [],
      markup: markupFor([sheet]),
    });
    const after = readWorkbookFile(saved, name);
    const owners = readOwnersWorkbook(saved, name);
    expect(obstacles).toEqual([]);
    expect(after.sheets.map((one) => one.name)).toEqual([
      '校验报告',
      ...before.sheets.map((one) => one.name),
      '班额情况统计表',
    ]);
    expect(owners.sheets[0]?.values[29]?.[1]).toBe('007');
    const values = (owners.sheets[0]?.values ?? []).map((row, index) => (index === 29 ? [] : row));
    expect(values.slice(0, 29)).toEqual(before.sheets[0]?.values.slice(0, 29));
    expect(owners.sheets.slice(1)).toEqual(before.sheets.slice(1));
  });

  test('opened again, marks and report are out, the summary is known as ours', async () => {
    const { bytes: saved } = writeChanges(bytes, {
      edits,
      sheets: [summary],
      removed: [],
      markup: markupFor([sheet]),
    });
    const { workbook, own, grid } = await openFile(saved, name);
    expect(own).toEqual([{ id: 'class-size-bands', title: '班额情况统计表' }]);
    expect(workbook.sheets.map((one) => one.name)).toEqual([
      ...before.sheets.map((one) => one.name),
      '班额情况统计表',
    ]);
    expect(grid.sheets.map((one) => one.name)).toEqual(workbook.sheets.map((one) => one.name));
    expect(workbook.sheets[0]?.notes).toEqual(before.sheets[0]?.notes);
  });

  test('saved without marks, a marked file gives the file without them', () => {
    const marked = annotate(bytes, markupFor([sheet]));
    expect(readWorkbookFile(writeChanges(marked, nothing).bytes, name)).toEqual(before);
  });

  test('an inserted sheet is updated in place, and can go', () => {
    const inserted = insertSheets(bytes, [summary]);
    const updated = { ...summary, cells: [{ row: 0, column: 0, value: '新的' }] };
    const again = readWorkbookFile(writeChanges(inserted, { ...nothing, sheets: [updated] }).bytes, name);
    expect(again.sheets).toHaveLength(before.sheets.length + 1);
    expect(again.sheets.at(-1)?.values[0]?.[0]).toBe('新的');
    const without = writeChanges(inserted, { ...nothing, removed: [summary.id] }).bytes;
    expect(readWorkbookFile(without, name)).toEqual(before);
  });

  test('a day typed into a plain cell is shown as a day, a share as a share', () => {
    const { bytes: saved } = writeChanges(bytes, {
      ...nothing,
      edits: [
        { sheet, cell: 'B40', value: 41883, format: 'yyyy/m/d' },
        { sheet, cell: 'B41', value: 0.5, format: '0%' },
        { sheet, cell: 'B42', value: 41883, format: 'yyyy/m/d' },
      ],
    });
    const formats = readWorkbookFile(saved, name).sheets[0]?.formats;
    expect(formats?.[39]?.[1]).toMatch(/y/);
    expect(formats?.[40]?.[1]).toBe('0%');
    expect(formats?.[41]?.[1]).toBe(formats?.[39]?.[1]);
  });
});

test('what a file holds and the grid does not show is said', async () => {
  expect((await openFile(featureFile('picture.xlsx'), 'picture.xlsx')).grid.unseen).toEqual(['图片']);
  expect((await openFile(featureFile('chart.xlsx'), 'chart.xlsx')).grid.unseen).toEqual(['图表']);
  expect((await openFile(featureFile('merges.xlsx'), 'merges.xlsx')).grid.unseen).toEqual([]);
});

test('a file that is none is refused in words', async () => {
  await expect(openFile(new Uint8Array([1, 2, 3]), '坏.xlsx')).rejects.toThrow(/文件/);
});

test('a file of an old format is opened as the new workbook that takes its place, and saved as that', async () => {
  const old = new Uint8Array(readFileSync(join(__dirname, '../fixtures/old/merges.xls')));
  const { converted, workbook, grid } = await openFile(old, '旧表.xls');
  expect(workbook.remarks?.[0]).toContain('原文件是旧格式（.xls）');
  expect(grid.sheets[0]?.values).toEqual(workbook.sheets[0]?.values);
  const saved = writeChanges(converted as Uint8Array, {
    ...nothing,
    markup: markupFor(['班额统计表']),
  }).bytes;
  expect(readOwnersWorkbook(saved, '').sheets[0]?.values).toEqual(
    readWorkbookFile(featureFile('merges.xlsx'), '').sheets[0]?.values,
  );
  expect((await openFile(featureFile('merges.xlsx'), '新表.xlsx')).converted).toBeUndefined();
});
