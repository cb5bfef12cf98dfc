import type { Random } from '../support/random';
import type { DraftBook } from './draft';
import {
  hasOneHeader,
  headerOf,
  isAlone,
  type Listed,
  linesOf,
  lists,
  range,
  recordRows,
} from './draft-tables';
import { formulasTouch } from './formulas';
import { deleteColumn, insertColumns } from './moves';
import type { Relation } from './relation';
import { foldHeader, LEANING, NUMBER, PART } from './words';

/** Columns of which nothing follows: their header, and what stands in a record's cell. */
const OTHERS: readonly (readonly [string, (record: number) => string | number | null])[] = [
  ['班主任签字', () => null],
  ['备注2', () => null],
  ['核对', () => '已核'],
  ['录入员', () => '欧拟册'],
  ['家访次数', (record) => 1 + (record % 3)],
];

function addColumn(book: DraftBook, listed: Listed, before: number, random: Random): void {
  const { sheet, table } = listed;
  const [title, inRecord] = random.pick(OTHERS);
  const [top = 0, bottom = top] = [table.headers[0], table.headers.at(-1)];
  const { right } = table.area;
  insertColumns(book, sheet, before, 1);
  sheet.set(top, before, { value: title });
  if (bottom > top && sheet.mergesIn(top, bottom, before, before).length === 0) {
    sheet.merges.push({ top, bottom, left: before, right: before });
  }
  recordRows(listed).forEach((row, record) => {
    if (!sheet.mergeAt(row, before)) {
      sheet.set(row, before, { value: inRecord(record) });
    }
  });
  table.area = { ...table.area, right: right + 1 };
}

const canWiden = (listed: Listed) =>
  isAlone(listed.sheet) &&
  !listed.table.isOdd &&
  recordRows(listed).length > 1 &&
  !recordRows(listed).some((row) => WORKED_OUT.test(listed.sheet.rowTexts(row).join(' ')));

/** Lines that are worked out from each other, in every column. */
const WORKED_OUT = /标准差|差异系数/;

/** Columns before which another may stand without coming between things that belong together. */
function gapsOf(listed: Listed): readonly number[] {
  const { sheet, table } = listed;
  const [top = 0] = table.headers;
  const last = Math.max(table.area.bottom, ...totalRows(listed));
  const others = range(0, sheet.rows - 1).filter((row) => row < top || row > last);
  // Between a label and its value in a form above or below.
  const partsOthers = (column: number) =>
    others.some((row) => sheet.text(row, column - 1) !== '' && sheet.text(row, column) !== '');
  return range(table.area.left + 2, table.area.right - 1).filter((column) => {
    const text = sheet.text(top, column);
    return (
      text !== '' &&
      !partsOthers(column) &&
      !PART.test(text) &&
      !LEANING.test(foldHeader(text)) &&
      !sheet.mergesIn(top, table.area.bottom, column, column).some(({ left }) => left < column)
    );
  });
}

const totalRows = ({ table }: Listed) => linesOf(table, 'total', 'subtotal', 'section');

function canReorder(book: DraftBook, listed: Listed): boolean {
  const { sheet, table } = listed;
  const { top, left, right, bottom } = table.area;
  const headers = range(left, right).map((column) => foldHeader(headerOf(listed, column)));
  const last = Math.max(bottom, ...totalRows(listed));
  const below = [...range(last + 1, last + 6), ...linesOf(table, 'footer')];
  return (
    hasOneHeader(listed) &&
    isAlone(sheet) &&
    !table.isOdd &&
    new Set(headers).size === headers.length &&
    !headers.some((header) => header === '' || PART.test(header) || LEANING.test(header)) &&
    !below.some((row) => sheet.rowTexts(row).length > 2) &&
    !sheet.mergesIn(top - 1, last).some((merge) => merge.right > merge.left) &&
    !formulasTouch(book, sheet, { top: top - 1, bottom: bottom + 3, left: 0, right: sheet.columns })
  );
}

function reorder(listed: Listed, random: Random): void {
  const { sheet, table } = listed;
  const totals = totalRows(listed);
  const isFixed = (column: number) =>
    column === table.area.left ||
    /^(序号|号|序|编号|备注|说明)$/.test(foldHeader(headerOf(listed, column))) ||
    totals.some((row) => {
      const text = sheet.text(row, column);
      return text !== '' && !NUMBER.test(text.replace(/[,%人㎡册元]/g, ''));
    });
  const free = range(table.area.left, table.area.right).filter((column) => !isFixed(column));
  const shuffled = random.shuffled(free);
  const to = new Map(free.map((column, index) => [column, shuffled[index] ?? column]));
  const target = (column: number) => to.get(column) ?? column;
  const top = table.headers[0] ?? 0;
  const last = Math.max(table.area.bottom, ...totals);
  const footers = linesOf(table, 'footer');
  const moved = range(top, last)
    .filter((row) => !footers.includes(row))
    .flatMap((row) => free.map((column) => ({ row, column: target(column), cell: sheet.get(row, column) })));
  for (const { row, column, cell } of moved) {
    sheet.set(row, column, cell ?? { value: null });
  }
  sheet.merges = sheet.merges.map((merge) =>
    merge.top >= top && merge.bottom <= last
      ? { ...merge, left: target(merge.left), right: target(merge.right) }
      : merge,
  );
  sheet.hiddenColumns = new Set([...sheet.hiddenColumns].map(target));
  table.columns = table.columns.map((one) => ({ ...one, column: target(one.column) }));
}

/** Cells of the first column that are neither header nor number: titles, 合计, notes. They move to the next column. */
function besideNumbering({ sheet, table }: Listed): readonly number[] {
  return range(0, sheet.rows - 1).filter((row) => {
    const text = sheet.text(row, table.area.left);
    return text !== '' && !NUMBER.test(text) && !table.headers.includes(row);
  });
}

function canDropNumbering(book: DraftBook, listed: Listed): boolean {
  const { sheet, table } = listed;
  const { left, bottom } = table.area;
  const fieldAt = (at: number) => table.columns.find(({ column }) => column === at)?.field ?? '';
  return (
    fieldAt(left) === 'seq' &&
    /name/.test(fieldAt(left + 1)) &&
    besideNumbering(listed).every((row) => sheet.text(row, left + 1) === '') &&
    !formulasTouch(book, sheet, { top: 0, bottom: Math.max(bottom, sheet.rows), left, right: left })
  );
}

function dropNumbering(book: DraftBook, listed: Listed): void {
  const { sheet, table } = listed;
  const { left } = table.area;
  for (const row of besideNumbering(listed)) {
    sheet.set(row, left + 1, sheet.get(row, left) ?? { value: null });
  }
  deleteColumn(book, sheet, left);
}

/** Columns that come, go and change places. */
export const columns: readonly Relation[] = [
  {
    name: 'columns-reordered',
    says: 'columns of a list with one header row in another order; the first stays first, remarks stay last',
    sites: (book, random) =>
      lists(book)
        .filter((listed) => canReorder(book, listed))
        .map((listed) => ({ what: listed.sheet.name, change: () => reorder(listed, random) })),
  },
  {
    name: 'column-at-end',
    says: 'one more, unrelated column after the last',
    sites: (book, random) =>
      lists(book)
        .filter(canWiden)
        .filter(({ sheet, table }) => sheet.text(table.headers[0] ?? 0, table.area.right) !== '')
        .map((listed) => ({
          what: listed.sheet.name,
          change: () => addColumn(book, listed, listed.table.area.right + 1, random),
        })),
  },
  {
    name: 'column-between',
    says: 'one more, unrelated column between two others',
    sites: (book, random) =>
      lists(book)
        .filter(canWiden)
        .flatMap((listed) => {
          const gaps = gapsOf(listed);
          const before = gaps[random.below(gaps.length)];
          return before === undefined
            ? []
            : [
                {
                  what: `${listed.sheet.name} ${headerOf(listed, before)}`,
                  change: () => addColumn(book, listed, before, random),
                },
              ];
        }),
  },
  {
    name: 'numbering-dropped',
    says: 'no 序号 where a name stands in the next column',
    sites: (book) =>
      lists(book)
        .filter((listed) => canWiden(listed) && canDropNumbering(book, listed))
        .map((listed) => ({ what: listed.sheet.name, change: () => dropNumbering(book, listed) })),
  },
];
