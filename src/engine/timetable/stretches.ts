import type { Table } from '../../model/table';
import type { Area, CellValue, Place, Sheet } from '../../model/workbook';
import { readLabel } from './label';

/** A header names at least so many days or periods. */
const FEWEST = 2;

/**
 * The grids of a timetable that is printed in stretches under each other: Monday to Wednesday, and Thursday and Friday below with
 * a header of their own.
 */
export function stretchesOf(table: Table, cells: Cells): readonly Table[] {
  const { area } = table;
  const printed = table.headerLines.filter((row) => row >= area.top && row <= area.bottom);
  const [top] = printed;
  const name = top === undefined ? '' : cells.text(top, area.left);
  if (top === undefined || name === '') {
    return [table];
  }
  const below = printed.at(-1) ?? top;
  const starts: number[] = [];
  for (let row = below + 1; row <= area.bottom; row++) {
    const isAgain = cells.text(row, area.left) === name && cells.place(row, area.left).row === row;
    if (isAgain && daysIn(row, table, cells) >= FEWEST) {
      starts.push(row);
    }
  }
  return [top, ...starts].map((start, index, all) => ({
    ...table,
    area: {
      ...area,
      top: index === 0 ? area.top : start,
      bottom: (all[index + 1] ?? area.bottom + 1) - 1,
    },
    headerLines: index === 0 ? printed : printed.map((row) => row - top + start),
    lines: index === 0 ? table.lines : table.lines.filter(({ index: row }) => row > start + below - top),
  }));
}

function daysIn(row: number, { area }: Table, cells: Cells): number {
  const days = new Set<number>();
  for (let column = area.left + 1; column <= area.right; column++) {
    const { weekday } = readLabel(cells.text(row, column));
    if (weekday !== undefined) {
      days.add(weekday);
    }
  }
  return days.size;
}

/** The cells of a table as they are shown: merged cells all show their first one. */
export interface Cells {
  readonly sheet: Sheet;
  /** The cell that holds the value shown at a cell. */
  place(row: number, column: number): Place;
  text(row: number, column: number): string;
  /** The text of a cell that holds a value itself. */
  textAt(place: Place): string;
}

export function cellsOf(sheet: Sheet, area: Area): Cells {
  const merges = sheet.merges.filter(
    (merge) =>
      merge.bottom >= area.top &&
      merge.top <= area.bottom &&
      merge.right >= area.left &&
      merge.left <= area.right,
  );
  const owner = new Map<number, Area>();
  const width = area.right + 1;
  for (const merge of merges) {
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, area.right); column++) {
        owner.set(row * width + column, merge);
      }
    }
  }
  const place = (row: number, column: number): Place => {
    const merge = owner.get(row * width + column);
    return { sheet: sheet.name, row: merge?.top ?? row, column: merge?.left ?? column };
  };
  const textAt = (cell: Place) => asText(sheet.values[cell.row]?.[cell.column] ?? null);
  return { sheet, place, textAt, text: (row, column) => textAt(place(row, column)) };
}

function asText(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
