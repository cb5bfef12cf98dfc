import { describe, expect, test } from '@jest/globals';
import type { SheetDrawing } from '../../src/model/drawing';
import { openFile } from '../../src/workbench/file-work';
import type { Grid, Jump } from '../../src/workbench/grid-face';
import { memoryOf } from '../../src/workbench/memory';
import { workbenchSession } from '../../src/workbench/session';
import { insertSheets } from '../../src/xlsx/write';
import { sampleFiles } from '../support/fixture-files';

const { bytes, name } = sampleFiles[0] as (typeof sampleFiles)[0];
const summary: SheetDrawing = {
  id: 'rectification',
  title: '整改台账',
  cells: [{ row: 0, column: 0, value: '措施', style: { bold: true } }],
  merges: [],
  widths: [20],
};

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

/** A grid that remembers what it was told. */
function quietGrid(jump: Jump = 'shown') {
  const inserted: string[] = [];
  const removed: string[] = [];
  const grid: Grid = {
    show: async () => undefined,
    valueAt: () => null,
    formatAt: () => undefined,
    settled: async () => undefined,
    write: () => undefined,
    goTo: () => jump,
    mark: () => undefined,
    insert: async ({ title }) => void inserted.push(title),
    remove: (title) => void removed.push(title),
    contentOf: () => ({ values: [['现在的']], formulas: [] }),
    undo: () => undefined,
    redo: () => undefined,
    find: () => undefined,
    filter: () => undefined,
    enter: async () => undefined,
    dispose: () => undefined,
  };
  return { grid, inserted, removed };
}

async function opened(file: Uint8Array, jump?: Jump) {
  const host = quietGrid(jump);
  const session = workbenchSession(
    await openFile(file, name),
    () => host.grid,
    undefined,
    memoryOf(name, storage()),
  );
  const read = () => session.read(() => undefined, new AbortController().signal);
  return { ...host, session, read, sheets: async () => (await read()).sheets.map((sheet) => sheet.name) };
}

describe('the workbench’s session', () => {
  test('the check never sees sheets of ours, whether the file brought them or they were inserted', async () => {
    const plain = await opened(bytes);
    const before = await plain.sheets();
    const brought = await opened(insertSheets(bytes, [summary]));
    expect(await brought.sheets()).toEqual(before);
    await plain.session.insert([summary]);
    expect(await plain.sheets()).toEqual(before);
  });

  test('sheets of ours are found again with what is in them now, and updated in place', async () => {
    const { session, inserted } = await opened(insertSheets(bytes, [{ ...summary, title: '我的整改' }]));
    expect(
      [...(await session.readOwn())].map(([id, sheet]) => [id, sheet.name, sheet.values[0]?.[0]]),
    ).toEqual([['rectification', '我的整改', '现在的']]);
    await session.insert([summary]);
    expect(inserted).toEqual(['我的整改']);
  });

  test('what is entered in an inserted sheet is saved with it; a look stays', async () => {
    const { session } = await opened(bytes);
    await session.insert([summary]);
    session.listener.onEdit('整改台账', 0, 0, { value: '改了' });
    session.listener.onEdit('整改台账', 1, 3, { value: '张三' });
    const { sheets, edits } = session.changes(false);
    expect(edits).toEqual([]);
    expect(sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: '改了', style: { bold: true } },
      { row: 1, column: 3, value: '张三' },
    ]);
  });

  test('entries in a summary of the file are edits of the file, until it is drawn anew', async () => {
    const { session } = await opened(insertSheets(bytes, [summary]));
    session.listener.onEdit('整改台账', 1, 3, { value: '张三' });
    expect(session.changes(false).edits).toEqual([{ sheet: '整改台账', cell: 'D2', value: '张三' }]);
    await session.insert([summary]);
    expect(session.changes(false).edits).toEqual([]);
  });

  test('a sheet of the file that was taken out is taken out of the file', async () => {
    const { session, removed } = await opened(insertSheets(bytes, [summary]));
    await session.remove(['rectification']);
    expect(removed).toEqual(['整改台账']);
    expect(session.changes(false).removed).toEqual(['rectification']);
  });

  test('undone edits are nothing to save, except after saving', async () => {
    const { session, read } = await opened(bytes);
    const sheet = (await read()).sheets[0];
    const before = sheet?.values[0]?.[0] ?? null;
    session.listener.onEdit(sheet?.name ?? '', 0, 0, { value: '别的' });
    expect(session.hasUnsaved()).toBe(true);
    session.listener.onEdit(sheet?.name ?? '', 0, 0, { value: before });
    expect(session.hasUnsaved()).toBe(false);
    session.saved();
    session.listener.onEdit(sheet?.name ?? '', 0, 0, { value: before });
    expect(session.hasUnsaved()).toBe(true);
  });

  test.each([
    ['hidden-sheet', /隐藏/],
    ['hidden-cell', /隐藏的行或列/],
    ['missing', /找不到/],
  ] as const)('a jump that ends %s says so', async (jump, words) => {
    const { session } = await opened(bytes, jump);
    await expect(session.goTo('表', 'C9')).rejects.toThrow(words);
  });
});

describe('what the browser remembers', () => {
  test('choices hold for all files; findings and assignments only for theirs', () => {
    const store = storage();
    const first = memoryOf('甲.xlsx', store);
    first.remember('choices', { standards: ['x'], assignments: [{ sheet: '表' }] });
    first.remember('findings', ['a']);
    expect(first.recall('choices')).toEqual({ standards: ['x'], assignments: [{ sheet: '表' }] });
    const second = memoryOf('乙.xlsx', store);
    expect(second.recall('choices')).toEqual({ standards: ['x'] });
    expect(second.recall('findings')).toBeUndefined();
    second.remember('findings', ['b']);
    expect(first.recall('findings')).toEqual(['a']);
  });

  test('what is no memory of ours is passed over', () => {
    const memory = memoryOf('甲.xlsx', { getItem: () => '{broken', setItem: () => undefined });
    expect(memory.recall('choices')).toBeUndefined();
  });

  test('twenty files, then the oldest goes', () => {
    const store = storage();
    for (let index = 0; index <= 20; index += 1) {
      memoryOf(`${index}.xlsx`, store).remember('findings', [index]);
    }
    expect(memoryOf('0.xlsx', store).recall('findings')).toBeUndefined();
    expect(memoryOf('1.xlsx', store).recall('findings')).toEqual([1]);
  });
});
