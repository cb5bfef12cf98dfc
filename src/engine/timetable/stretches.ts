import type { Table } from '../../model/table';
import { readLabel } from './label';
import type { Cells } from './shown-cells';

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
