import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { SheetDrawing } from '../../src/model/drawing';
import { openFile } from '../../src/workbench/file-work';
import type { Grid, Jump } from '../../src/workbench/grid-face';
import { fileMemory } from '../../src/workbench/memory';
import { workbenchSession } from '../../src/workbench/session';
import { insertSheets, writeChanges } from '../../src/xlsx/write';
import { sampleFiles } from '../support/fixture-files';
import { formulaFile, formulas } from '../support/formula-file';

const { bytes, name } = sampleFiles[0] as (typeof sampleFiles)[0];
const summary: SheetDrawing = {
  id: 'rectification',
  title: '整改台账',
  cells: [{ row: 0, column: 0, value: '措施', style: { bold: true } }],
  merges: [],
  widths: [20],
};

/** Every part of a file, by name, with its content as text (one letter a byte). */
function partsOf(file: Uint8Array) {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([part, content]) => [part, Buffer.from(content).toString('latin1')]),
  );
}

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
    focus: () => undefined,
    isEditing: () => false,
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
  const session = workbenchSession(await openFile(file, name), () => host.grid, undefined, storage());
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

  test('the form that people fill in is read as it stands in the grid, and a change of it is an edit', async () => {
    const form = { ...summary, id: 'self-check', title: '自查表', merges: ['A1:B1'] };
    const { session, read } = await opened(bytes);
    const told: string[] = [];
    session.onEdit(({ sheet }) => told.push(sheet));
    await session.insert([form]);
    const sheet = (await read()).sheets.find(({ name: title }) => title === '自查表');
    expect([sheet?.values[0]?.[0], sheet?.merges]).toEqual([
      '现在的',
      [{ top: 0, left: 0, bottom: 0, right: 1 }],
    ]);
    session.listener.onEdit('自查表', 0, 1, { value: '有' });
    await session.remove(['self-check']);
    expect(told).toEqual(['自查表', '自查表', '']);
    const brought = await opened(insertSheets(bytes, [form]));
    expect(await brought.sheets()).toContain('自查表');
  });

  test('a correction is not written over what the clerk has entered meanwhile', async () => {
    const { session } = await opened(bytes);
    const correction = { sheet: '班额统计表', cell: 'E9', before: 21, value: 22 };
    await expect(session.write([correction])).rejects.toThrow('又改动过');
    await session.write([{ ...correction, before: null }]);
  });

  test('what was only explained is unsaved; what a check remembers of itself is not', async () => {
    const { session } = await opened(bytes);
    await session.remember({ findings: { columns: [] }, school: { salt: 'a' } });
    expect(session.hasUnsaved()).toBe(false);
    await session.remember({ explanations: [{ key: 'a', record: 'b', sheet: 'c', text: '属实' }] });
    expect(session.hasUnsaved()).toBe(true);
  });

  test('sheets of ours are found again with what is in them now, and updated in place', async () => {
    const { session, inserted } = await opened(insertSheets(bytes, [{ ...summary, title: '我的整改' }]));
    expect(
      [...(await session.readOwn())].map(([id, sheet]) => [id, sheet.name, sheet.values[0]?.[0]]),
    ).toEqual([['rectification', '我的整改', '现在的']]);
    await session.insert([summary]);
    expect(inserted).toEqual(['我的整改']);
  });

  test('once something was typed, the file and sheets of ours get what formulas come to by now', async () => {
    const { session, grid } = await opened(formulaFile());
    await session.insert([{ ...summary, cells: [{ row: 0, column: 0, value: 1, formula: 'A9' }] }]);
    Object.assign(grid, { valueAt: (sheet: string) => (sheet === '整改台账' ? 2 : 3) });
    const before = session.changes(false);
    expect([before.results, before.sheets[0]?.cells[0]?.value]).toEqual([[], 1]);
    session.listener.onEdit('班级', 1, 2, { value: 23 });
    const after = session.changes(false);
    expect(after.results).toEqual(
      formulas.map((_, row) => ({ sheet: '汇总', cell: `A${row + 1}`, value: 3 })),
    );
    expect(after.sheets[0]?.cells[0]?.value).toBe(2);
  });

  test('a cell that was changed since it was marked is saved without its mark, until it is checked again', async () => {
    const { session } = await opened(bytes);
    const marks = ['E9', 'E10'].map((cell) => ({ sheet: '班额统计表', cell, severity: 'error' as const }));
    const notes = ['E9', 'E10'].map((cell) => ({ sheet: '班额统计表', cell, text: '有误' }));
    const markup = { marks, notes, sheets: [], position: 'front' as const };
    const saved = () => {
      const now = session.changes(true).markup;
      return [now?.marks, now?.notes].map((all) => all?.map(({ cell }) => cell));
    };
    await session.apply(markup);
    session.listener.onEdit('班额统计表', 8, 4, { value: 23 });
    expect(saved()).toEqual([['E10'], ['E10']]);
    await session.apply(markup);
    expect(saved()).toEqual([
      ['E9', 'E10'],
      ['E9', 'E10'],
    ]);
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

describe('what the workbench remembers', () => {
  const OLD = JSON.stringify({
    shared: { choices: { standards: ['x'], live: false } },
    files: [
      ['甲.xlsx', { choices: { assignments: [{ sheet: '表' }] }, explanations: { key: '属实' } }],
      ['乙.xlsx', { findings: [] }],
    ],
  });

  test('comes with the file, goes with it, and says nothing of another of the same name', () => {
    const store = storage();
    const first = fileMemory({ choices: { standards: ['a'] } }, '甲.xlsx', store);
    first.remember({ explanations: [1] });
    expect(first.recall()).toEqual({ choices: { standards: ['a'] }, explanations: [1] });
    expect(first.toSave()).toEqual(first.recall());
    expect(fileMemory(undefined, '甲.xlsx', store).recall()).toEqual({});
    first.forget();
    expect([first.recall(), first.toSave()]).toEqual([{}, undefined]);
  });

  test('the standards chosen last are offered to the next file, which remembers nothing by that', () => {
    const store = storage();
    fileMemory(undefined, '甲.xlsx', store).remember({ choices: { standards: ['a'], assignments: [1] } });
    const next = fileMemory(undefined, '乙.xlsx', store);
    expect(next.recall()).toEqual({ choices: { standards: ['a'] } });
    expect(next.toSave()).toBeUndefined();
  });

  test('what an earlier version kept under the name of the file is taken over once', () => {
    const store = storage();
    store.setItem('ledger-checkup', OLD);
    expect(fileMemory(undefined, '甲.xlsx', store).recall()).toEqual({
      choices: { standards: ['x'], live: false, assignments: [{ sheet: '表' }] },
      explanations: { key: '属实' },
    });
    expect(fileMemory(undefined, '甲.xlsx', store).recall()).toEqual({ choices: { standards: ['x'] } });
    expect(fileMemory({ findings: [1] }, '乙.xlsx', store).recall()).toEqual({ findings: [1] });
    expect(fileMemory(undefined, '乙.xlsx', store).toSave()).toBeUndefined();
  });

  test('what is no memory of ours is passed over', () => {
    const memory = fileMemory(undefined, '甲.xlsx', { getItem: () => '{broken', setItem: () => undefined });
    expect(memory.recall()).toEqual({});
  });

  test('is in the saved file, with marks and without, and opened with it again', async () => {
    const { session } = await opened(bytes);
    await session.remember({ explanations: [{ text: '属实' }] });
    for (const withMarks of [true, false]) {
      const saved = writeChanges(bytes, session.changes(withMarks)).bytes;
      const again = await opened(saved);
      expect(await again.session.recall()).toEqual({ explanations: [{ text: '属实' }] });
      await again.session.forget();
      expect(partsOf(writeChanges(saved, again.session.changes(false)).bytes)).toEqual(partsOf(bytes));
    }
  });
});
