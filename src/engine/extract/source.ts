import type { Table } from '../../model/table';
import { type CellValue, valueAt } from '../../model/workbook';
import { withTickedOnly } from '../../reading/boxes';
import { mayBeDitto } from '../../reading/words';
import { HOLDS, profileOf } from '../profile';
import { chosenAt } from './chosen';
import { leftOut, type Strand, writtenOnce } from './written-once';

/** Where the value of a field stands for every line of a table: merged cells, fill-down and ditto marks lead elsewhere. */
export interface Source {
  row(line: number): number;
  column(line: number): number;
  value(line: number): CellValue;
  /** The value says nothing: blank, or but spaces. */
  isBlank(line: number): boolean;
  format(line: number): string | undefined;
  /** The value stands in the cell of an earlier line, which a merge draws down to this one: there it counts, here it is only seen. */
  isMergedAway(line: number): boolean;
  /** What the field says, where its cell says more. */
  readonly part?: string | undefined;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

/** The sources of fields that stand in columns of their own, in the order of the strands. */
export function sourcesOf(table: Table, strands: readonly Strand[]): readonly Source[] {
  const merged = strands.map(({ index }) => mergedCells(table, index));
  const led = ledCells(table, strands, merged);
  return strands.map(({ index }, position) =>
    sourceOf(table, index, led[position] ?? NO_CELLS, merged[position] ?? NO_CELLS),
  );
}

function sourceOf(
  table: Table,
  index: number,
  led: ReadonlyMap<number, Cell>,
  merged: ReadonlyMap<number, Cell>,
): Source {
  const { sheet, orientation } = table;
  const turned = orientation === 'columns';
  const profile = led.size === 0 && !turned ? profileOf(table)(index) : undefined;
  if (profile) {
    const { formats } = sheet;
    const { top, values, holds } = profile;
    return {
      row: (line) => line,
      column: () => index,
      value: (line) => values[line - top] ?? null,
      isBlank: (line) => {
        const held = holds[line - top] ?? HOLDS.nothing;
        return held === HOLDS.nothing || held === HOLDS.spaces;
      },
      format: (line) => formats[line]?.[index],
      isMergedAway: () => false,
    };
  }
  const cell = (line: number): Cell => led.get(line) ?? ownCell(turned, index, line);
  const value = (line: number) => {
    const { row, column } = cell(line);
    return valueAt(sheet, row, column);
  };
  return {
    row: (line) => cell(line).row,
    column: (line) => cell(line).column,
    value,
    isBlank: (line) => isBlank(value(line)),
    format: (line) => {
      const { row, column } = cell(line);
      return sheet.formats[row]?.[column];
    },
    isMergedAway: (line) => {
      const from = merged.get(line);
      return from !== undefined && (turned ? from.column : from.row) !== line;
    },
  };
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function ownCell(turned: boolean, index: number, line: number): Cell {
  return turned ? { row: index, column: line } : { row: line, column: index };
}

/** Per strand the lines whose value stands in another cell; in most there are none. */
function ledCells(
  table: Table,
  strands: readonly Strand[],
  merged: readonly ReadonlyMap<number, Cell>[],
): readonly ReadonlyMap<number, Cell>[] {
  const { sheet, orientation, lines } = table;
  const turned = orientation === 'columns';
  const led = merged.map((cells) => new Map(cells));
  const once = writtenOnce(table, strands);
  const asked = strands.flatMap((strand, position) =>
    mayBeLed(table, strand, once.has(position)) ? [position] : [],
  );
  if (asked.length === 0) {
    return led;
  }
  const above = new Int32Array(strands.length).fill(-1);
  const holes = new Map(asked.map((position) => [position, leftOut(table, strands[position] as Strand)]));
  for (const { index: line, role } of lines) {
    if (role === 'section') {
      above.fill(-1);
    }
    if (role !== 'data' && role !== 'excluded' && role !== 'part') {
      continue;
    }
    const row = turned ? undefined : sheet.values[line];
    for (const position of asked) {
      const { index, field } = strands[position] as Strand;
      const value = turned ? sheet.values[index]?.[line] : row?.[index];
      if (typeof value === 'number' || (typeof value === 'string' && value.length > 6)) {
        above[position] = line;
      } else {
        const from = above[position] ?? -1;
        const cells = led[position] as Map<number, Cell>;
        const fillsDown = (once.has(position) || field?.fillsDown === true) && holes.get(position) !== line;
        if (repeatsAbove(value, fillsDown) && !cells.has(line)) {
          if (from >= 0) {
            cells.set(line, cells.get(from) ?? ownCell(turned, index, from));
          }
        } else if (cells.has(line) || (value !== null && value !== undefined && value !== '')) {
          above[position] = line;
        }
      }
    }
  }
  return led;
}

/** Whether a column has blanks that mean the same as above, or ditto marks. */
function mayBeLed(table: Table, { index, field }: Strand, isOnce: boolean): boolean {
  const profile = table.orientation === 'columns' ? undefined : profileOf(table)(index);
  if (!profile || (isOnce || field?.fillsDown) === true) {
    return true;
  }
  return profile.dittos > 0;
}

function repeatsAbove(value: CellValue | undefined, fillsDown: boolean): boolean {
  if (value === null || value === undefined || value === '') {
    return fillsDown;
  }
  return typeof value === 'string' && mayBeDitto(value);
}

/** Lines of the body that a merged area of several lines covers, with the area's first cell. */
function mergedCells({ sheet, orientation, lines }: Table, index: number): Map<number, Cell> {
  const led = new Map<number, Cell>();
  const turned = orientation === 'columns';
  const first = lines[0]?.index ?? 0;
  const last = lines.at(-1)?.index ?? -1;
  for (const { top, left, bottom, right } of sheet.merges) {
    const [from, to, low, high] = turned ? [left, right, top, bottom] : [top, bottom, left, right];
    if (index < low || index > high || from < first || to === from) {
      continue;
    }
    for (let line = from; line <= Math.min(to, last); line++) {
      led.set(line, { row: top, column: left });
    }
  }
  return led;
}

/** The source of a field that stands in one cell, as in a form of labels and values; `text`: in a part of it. */
export function fixedSource({ sheet }: Table, row: number, column: number, within?: string): Source {
  const text = within === undefined ? chosenAt(sheet, row, column) : withTickedOnly(within);
  return {
    row: () => row,
    column: () => column,
    value: () => text ?? valueAt(sheet, row, column),
    isBlank: () => isBlank(text ?? valueAt(sheet, row, column)),
    part: text,
    format: () => sheet.formats[row]?.[column],
    isMergedAway: () => false,
  };
}
