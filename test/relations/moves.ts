import type { Area } from '../../src/model/workbook';
import type { DraftBook, DraftSheet, Spot } from './draft';
import { rewriteFormulas } from './formulas';

/** The new number of a row or column; `undefined` for what is cut away. Keeps the order. */
type Move = (index: number) => number | undefined;

const stay: Move = (index) => index;

export const insertRows = (book: DraftBook, sheet: DraftSheet, before: number, count: number) =>
  move(book, sheet, (row) => (row >= before ? row + count : row), stay);

export const insertColumns = (book: DraftBook, sheet: DraftSheet, before: number, count: number) =>
  move(book, sheet, stay, (column) => (column >= before ? column + count : column));

export const deleteRows = (book: DraftBook, sheet: DraftSheet, first: number, last: number) =>
  move(book, sheet, (row) => (row < first ? row : row <= last ? undefined : row - (last - first + 1)), stay);

export const deleteColumn = (book: DraftBook, sheet: DraftSheet, gone: number) =>
  move(book, sheet, stay, (column) => (column < gone ? column : column === gone ? undefined : column - 1));

export function renameSheet(book: DraftBook, sheet: DraftSheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  rewriteFormulas(book, (at) => (at.sheet === old ? { ...at, sheet: name } : at));
}

/** Moves cells, merges, hidden lines, what the key says, and what formulas refer to. */
function move(book: DraftBook, sheet: DraftSheet, row: Move, column: Move): void {
  const cells = sheet.each();
  sheet.cells = new Map();
  sheet.rows = 0;
  sheet.columns = 0;
  for (const { row: oldRow, column: oldColumn, cell } of cells) {
    const at = { row: row(oldRow), column: column(oldColumn) };
    if (at.row !== undefined && at.column !== undefined) {
      sheet.set(at.row, at.column, cell);
    }
  }
  sheet.merges = sheet.merges
    .flatMap((merge) => movedArea(merge, row, column) ?? [])
    .filter(({ top, bottom, left, right }) => bottom > top || right > left);
  sheet.hiddenRows = new Set(moved([...sheet.hiddenRows], row));
  sheet.hiddenColumns = new Set(moved([...sheet.hiddenColumns], column));
  for (const table of sheet.tables) {
    table.area = table.area && movedArea(table.area, row, column);
    table.headers = moved(table.headers, row);
    table.columns = table.columns.flatMap((one) =>
      moved([one.column], column).map((at) => ({ ...one, column: at })),
    );
    table.lines = Object.fromEntries(
      Object.entries(table.lines).map(([name, rows]) => [name, moved(rows, row)]),
    );
    table.pairs = table.pairs.flatMap((pair) => {
      const label = movedSpot(pair.label, row, column);
      const value = movedSpot(pair.value, row, column);
      return label && value ? [{ ...pair, label, value }] : [];
    });
  }
  rewriteFormulas(book, (at) =>
    at.sheet === sheet.name
      ? { ...at, row: edge(row, at.row, -1) ?? 0, column: edge(column, at.column, -1) ?? 0 }
      : at,
  );
}

const moved = (indices: readonly number[], to: Move) =>
  indices.map(to).filter((index) => index !== undefined);

function movedSpot(spot: Spot, row: Move, column: Move): Spot | undefined {
  const at = { row: row(spot.row), column: column(spot.column) };
  return at.row !== undefined && at.column !== undefined ? { row: at.row, column: at.column } : undefined;
}

function movedArea(area: Area, row: Move, column: Move): Area | undefined {
  const top = edge(row, area.top, 1);
  const bottom = edge(row, area.bottom, -1);
  const left = edge(column, area.left, 1);
  const right = edge(column, area.right, -1);
  return top !== undefined &&
    bottom !== undefined &&
    left !== undefined &&
    right !== undefined &&
    top <= bottom &&
    left <= right
    ? { top, bottom, left, right }
    : undefined;
}

/** The first of these lines that is not cut away, looking in one direction. */
function edge(to: Move, from: number, direction: 1 | -1): number | undefined {
  for (let index = from, tries = 0; index >= 0 && tries < 20_000; index += direction, tries++) {
    const found = to(index);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
