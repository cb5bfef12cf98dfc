import { expect, test } from '@jest/globals';
import type { Markup } from '../../src/model/drawing';
import { fencedNote } from '../../src/model/signature';
import type { Book } from '../support/excel-host/book';
import { addNotes } from '../support/excel-host/notes-client';
import { sheetOf } from '../support/sheet';
import { readAll, sessionOver } from './session-over';

// Weaker than the other tests: notes are newer than the npm client, their proxies here are our own.

const notes = (...cells: readonly string[]): Markup => ({
  marks: [],
  sheets: [],
  position: 'front',
  notes: cells.map((cell) => ({ sheet: "二(1)班 '新'", cell, text: `说明 ${cell}` })),
});

function withNotes() {
  const over = sessionOver([sheetOf([['姓名'], ['甲'], ['乙']], { name: "二(1)班 '新'" })], '1.18');
  addNotes();
  return over;
}

function userNote(book: Book, row: number, content: string): void {
  const [sheet] = book.sheets;
  if (sheet) {
    book.notes.push({ kind: 'Note', book, sheet, row, column: 0, content });
  }
}

test('explanations stand below what the user wrote, once, and are taken out again', async () => {
  const { session, host } = withNotes();
  userNote(host.book, 1, '待核实');
  userNote(host.book, 2, '班主任签字');
  const before = host.snapshot();
  await readAll(session);
  expect(session.abilities.notes).toBe(true);
  await session.apply(notes('A1', 'A2'));
  await session.apply(notes('A1', 'A2'));
  expect(host.book.notes.map(({ row, content }) => [row, content]).toSorted()).toEqual([
    [0, fencedNote('说明 A1')],
    [1, `待核实\n${fencedNote('说明 A2')}`],
    [2, '班主任签字'],
  ]);
  await session.clear();
  expect(host.snapshot()).toEqual(before);
});

test('where notes are not allowed it is said, and the marks stay', async () => {
  const { session, host } = withNotes();
  const [sheet] = host.book.sheets;
  await readAll(session);
  if (sheet) {
    sheet.isProtected = true;
  }
  const obstacles = await session.apply(notes('A1', 'A2'));
  expect(obstacles.map(({ message }) => message)).toEqual([
    "工作表“二(1)班 '新'”已保护,单元格里的说明没有更新。说明请看面板。",
  ]);
  expect(host.book.notes).toEqual([]);
});

test('a protected sheet keeps its notes and does not keep those of other sheets in place', async () => {
  const { session, host } = sessionOver(
    ['甲', '乙'].map((name) => sheetOf([['姓名'], ['张一']], { name })),
    '1.18',
  );
  addNotes();
  const on = (sheet: string) => ({ sheet, cell: 'A2', text: `说明 ${sheet}` });
  await readAll(session);
  await session.apply({ ...notes(), notes: [on('甲'), on('乙')] });
  host.sheet('甲').isProtected = true;
  const obstacles = await session.clear();
  expect(obstacles.map(({ sheet }) => sheet)).toEqual(['甲']);
  expect(host.book.notes.map(({ sheet }) => sheet.name)).toEqual(['甲']);
});

test('an Excel that claims notes and has none says so, and the rest is done', async () => {
  const { session, host } = withNotes();
  await readAll(session);
  host.fail('NotImplemented', { when: (request) => JSON.stringify(request).includes('【台账体检】') });
  const obstacles = await session.apply(notes('A1'));
  expect(obstacles.map(({ message }) => message)).toEqual(['有的单元格不允许加批注,说明请看面板。']);
});

test('explanations that alone have changed are written', async () => {
  const { session, host } = withNotes();
  await readAll(session);
  await session.apply(notes('A1'));
  await session.apply(notes('A2'));
  expect(host.book.notes.map(({ row }) => row)).toEqual([1]);
});
