import type { Random } from '../support/random';
import { type DraftBook, DraftSheet, textOf, typedText } from './draft';
import {
  type DraftTable,
  isAlone,
  isList,
  type Listed,
  lists,
  range,
  recordRows,
  standsApart,
} from './draft-tables';
import { rewriteFormulas } from './formulas';
import { deleteRows, insertRows } from './moves';
import type { Relation, Site } from './relation';
import { isCounted, isOrderless, middleOf } from './rosters';
import { titleOf, titleSaysName } from './titles';
import { NUMBER } from './words';

function shuffle(listed: Listed, random: Random): void {
  const { sheet, table } = listed;
  const rows = recordRows(listed);
  const to = random.shuffled(rows);
  const numbering = table.columns.filter(({ field }) => field === 'seq').map(({ column }) => column);
  const moved = rows.flatMap((row, index) =>
    range(table.area.left, table.area.right)
      .filter((column) => !numbering.includes(column))
      .map((column) => ({ row: to[index] ?? row, column, cell: sheet.get(row, column) })),
  );
  for (const { row, column, cell } of moved) {
    sheet.set(row, column, cell ?? { value: null });
  }
  const places = new Map(rows.map((row, index) => [row, to[index] ?? row]));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => places.get(row) ?? row));
}

/** Merges of words down the records of a list, one site a table. */
function unmerged(book: DraftBook, repeats: boolean): readonly Site[] {
  return lists(book).flatMap(({ sheet, table: { area } }) => {
    const merges = sheet
      .mergesIn(area.top, area.bottom, area.left, area.right)
      .filter((one) => one.left === one.right && one.top >= area.top && one.bottom <= area.bottom)
      .filter(({ top, left }) => {
        const text = typedText(sheet.get(top, left))?.trim() ?? '';
        return text !== '' && !NUMBER.test(text.replace(/[,人㎡册元]/g, ''));
      });
    const change = () => {
      sheet.merges = sheet.merges.filter((one) => !merges.includes(one));
      for (const { top, bottom, left } of merges) {
        const first = sheet.get(top, left);
        for (const row of range(top + 1, bottom)) {
          const cell = sheet.get(row, left) ?? { value: null, from: first?.from };
          sheet.set(row, left, { ...cell, value: repeats ? (first?.value ?? null) : null });
        }
      }
    };
    return merges.length > 0 ? [{ what: `${sheet.name} ${merges.length} merges`, change }] : [];
  });
}

/** Rosters that may be cut in two. */
const divisible = (book: DraftBook) =>
  lists(book).filter(
    (listed) =>
      isOrderless(book, listed) &&
      isAlone(listed.sheet) &&
      listed.table.kind !== 'function_rooms' &&
      !isCounted(listed) &&
      recordRows(listed).length >= 12,
  );

/** Title and header again on a second sheet, with the second half of the records. */
function splitOver(book: DraftBook, listed: Listed): void {
  const { sheet, table } = listed;
  const cut = middleOf(listed);
  const header = table.headers.at(-1) ?? 0;
  const second = new DraftSheet(`${sheet.name}(续)`.slice(-31), sheet.like);
  second.hiddenColumns = new Set(sheet.hiddenColumns);
  for (const { row, column, cell } of sheet.each()) {
    if (row <= header) {
      second.set(row, column, { ...cell });
    } else if (row >= cut && row <= table.area.bottom) {
      second.set(row - cut + header + 1, column, cell);
    }
  }
  second.merges = sheet.merges.filter(({ bottom }) => bottom <= header).map((merge) => ({ ...merge }));
  deleteRows(book, sheet, cut, table.area.bottom);
  book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, second);
}

/** The lines from `first` on once more before a row. */
function repeatLines(book: DraftBook, { sheet, table }: Listed, first: number, before: number): void {
  const last = table.headers.at(-1) ?? first;
  const count = last - first + 1;
  insertRows(book, sheet, before, count);
  for (const row of range(first, last)) {
    for (const column of range(0, sheet.columns - 1)) {
      const { from: _, ...copy } = sheet.get(row, column) ?? { value: null };
      sheet.set(before + row - first, column, copy);
    }
  }
  sheet.merges.push(
    ...sheet
      .mergesIn(first, last)
      .filter(({ top, bottom }) => top >= first && bottom <= last)
      .map((one) => ({ ...one, top: one.top + before - first, bottom: one.bottom + before - first })),
  );
}

function stackable(sheet: DraftSheet): boolean {
  return (
    isAlone(sheet) &&
    sheet.tables.every(isList) &&
    sheet.hiddenColumns.size === 0 &&
    sheet.like?.visibility === 'visible' &&
    titleOf(sheet) !== undefined &&
    titleSaysName(sheet) &&
    sheet.rows < 120
  );
}

function stack(book: DraftBook, upper: DraftSheet, lower: DraftSheet): void {
  const filled = upper.each().filter(({ cell }) => textOf(cell) !== '');
  const last = Math.max(...filled.map(({ row }) => row), ...upper.merges.map(({ bottom }) => bottom));
  const down = last + 3;
  for (const { row, column, cell } of lower.each()) {
    upper.set(row + down, column, cell);
  }
  upper.merges.push(
    ...lower.merges.map((one) => ({ ...one, top: one.top + down, bottom: one.bottom + down })),
  );
  upper.tables.push(...lower.tables.map((table) => lowered(table, down)));
  for (const row of lower.hiddenRows) {
    upper.hiddenRows.add(row + down);
  }
  const name = lower.name;
  book.sheets = book.sheets.filter((sheet) => sheet !== lower);
  rewriteFormulas(book, (at) => (at.sheet === name ? { ...at, sheet: upper.name, row: at.row + down } : at));
}

function lowered(table: DraftTable, down: number): DraftTable {
  const lower = (rows: readonly number[]) => rows.map((row) => row + down);
  return {
    ...table,
    area: table.area && { ...table.area, top: table.area.top + down, bottom: table.area.bottom + down },
    headers: lower(table.headers),
    lines: Object.fromEntries(Object.entries(table.lines).map(([name, rows]) => [name, lower(rows)])),
  };
}

/** A row in the second half of a list before which the header may stand again. */
function pageBreak(listed: Listed): number | undefined {
  const { sheet, table } = listed;
  const rows = recordRows(listed);
  const isLong = rows.length >= 10 && !table.isOdd && table.headers.at(-1) === table.area.top - 1;
  return isLong && standsApart(listed)
    ? rows
        .slice(Math.floor(rows.length / 2))
        .find((row) => rows.includes(row - 1) && !sheet.mergesIn(row, row).some(({ top }) => top < row))
    : undefined;
}

/** What is counted in a list stands at the first line that is counted, what is wrong in many lines at the first of them. */
const OF_SEVERAL = /^(figures-disagree|class-size-counted|unknown-person|not-in-list)$/;

/** Records in other places. */
export const rows: readonly Relation[] = [
  {
    name: 'rows-shuffled',
    says: 'the rows of a roster in another order; 序号 stays 1, 2, 3 …',
    isOfSeveral: ({ rule }) => OF_SEVERAL.test(rule),
    sites: (book, random) =>
      lists(book)
        .filter((listed) => isOrderless(book, listed))
        .map((listed) => ({ what: listed.sheet.name, change: () => shuffle(listed, random) })),
  },
  {
    name: 'merges-repeated',
    says: 'merges of words down the rows undone, the word in every row',
    sites: (book) => unmerged(book, true),
  },
  {
    name: 'merges-first-only',
    says: 'merges of words down the rows undone, the word in the first row only',
    sites: (book) => unmerged(book, false),
  },
  {
    name: 'list-over-two-sheets',
    says: 'a roster continued on a second sheet, with title and header again',
    sites: (book) =>
      divisible(book).map((listed) => ({
        what: listed.sheet.name,
        change: () => splitOver(book, listed),
      })),
  },
  {
    name: 'list-in-two-parts',
    says: 'a roster continued two rows further down, with title and header again',
    sites: (book) =>
      divisible(book).map((listed) => ({
        what: listed.sheet.name,
        change: () => {
          const before = middleOf(listed);
          repeatLines(book, listed, titleOf(listed.sheet)?.row ?? listed.table.headers[0] ?? 0, before);
          insertRows(book, listed.sheet, before, 2);
        },
      })),
  },
  {
    name: 'sheets-stacked',
    says: 'a sheet with a title below another one with a title, two blank rows between',
    sites: (book) => {
      const all = book.sheets.filter(stackable);
      return all.flatMap((lower, index) => {
        const upper = all[index - 1];
        return upper && index % 2 === 1
          ? [{ what: `${lower.name} below ${upper.name}`, change: () => stack(book, upper, lower) }]
          : [];
      });
    },
  },
  {
    name: 'header-repeated',
    says: 'the header once more in the middle, as on printed pages',
    sites: (book) =>
      lists(book).flatMap((listed) => {
        const row = pageBreak(listed);
        // Tables above it have grown when its turn comes.
        const change = () => repeatLines(book, listed, listed.table.headers[0] ?? 0, pageBreak(listed) ?? 0);
        return row === undefined ? [] : [{ what: `${listed.sheet.name} row ${row + 1}`, change }];
      }),
  },
];
