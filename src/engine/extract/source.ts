import type { Field } from '../../model/ledger';
import type { Line, Table } from '../../model/table';
import { type CellValue, valueAt } from '../../model/workbook';
import { isDitto } from '../values/words';

/** Where the value of a field stands for every line of a table: merged cells, fill-down and ditto marks lead elsewhere. */
export interface Source {
  row(line: number): number;
  column(line: number): number;
  value(line: number): CellValue;
  format(line: number): string | undefined;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The source of a field that stands in one column (in one row, when transposed). */
export function sourceOf(table: Table, index: number, field: Field | undefined): Source {
  const { sheet, orientation } = table;
  const turned = orientation === 'columns';
  const own = (line: number): Cell => (turned ? { row: index, column: line } : { row: line, column: index });
  const led = ledCells(table, index, own, field?.fillsDown ?? false);
  const cell = (line: number): Cell => led?.get(line) ?? own(line);
  const source: Source = {
    row: (line) => (led?.get(line) ?? own(line)).row,
    column: (line) => (led?.get(line) ?? own(line)).column,
    value: (line) => {
      const { row, column } = cell(line);
      return valueAt(sheet, row, column);
    },
    format: (line) => {
      const { row, column } = cell(line);
      return sheet.formats[row]?.[column];
    },
  };
  if (led || turned) {
    return source;
  }
  const { values, formats } = sheet;
  return {
    row: (line) => line,
    column: () => index,
    value: (line) => values[line]?.[index] ?? null,
    format: (line) => formats[line]?.[index],
  };
}

/** Lines whose value stands in another cell; `undefined` where there is no such line, which is the rule. */
function ledCells(
  table: Table,
  index: number,
  own: (line: number) => Cell,
  fillsDown: boolean,
): ReadonlyMap<number, Cell> | undefined {
  const led = mergedCells(table, index);
  let above: Cell | undefined;
  for (const line of table.lines) {
    if (line.role === 'section') {
      above = undefined;
    }
    if (line.role !== 'data' && line.role !== 'excluded') {
      continue;
    }
    above = follow(table, line, led, own, above, fillsDown);
  }
  return led.size === 0 ? undefined : led;
}

function follow(
  { sheet }: Table,
  { index: line }: Line,
  led: Map<number, Cell>,
  own: (line: number) => Cell,
  above: Cell | undefined,
  fillsDown: boolean,
): Cell | undefined {
  const known = led.get(line);
  if (known) {
    return known;
  }
  const cell = own(line);
  const value = valueAt(sheet, cell.row, cell.column);
  const blank = value === null || value === '';
  const repeats = blank ? fillsDown : typeof value === 'string' && value.length <= 6 && isDitto(value.trim());
  if (repeats && above) {
    led.set(line, above);
    return above;
  }
  return blank ? above : cell;
}

/** Lines of the body that a merged area of several lines covers, with the area's first cell. */
function mergedCells({ sheet, orientation, lines }: Table, index: number): Map<number, Cell> {
  const led = new Map<number, Cell>();
  const turned = orientation === 'columns';
  const first = lines[0]?.index ?? 0;
  for (const { top, left, bottom, right } of sheet.merges) {
    const [from, to, low, high] = turned ? [left, right, top, bottom] : [top, bottom, left, right];
    if (index < low || index > high || from < first || to === from) {
      continue;
    }
    for (let line = from; line <= Math.min(to, lines.at(-1)?.index ?? to); line++) {
      led.set(line, { row: top, column: left });
    }
  }
  return led;
}

/** The source of a field that stands in one cell, as in a form of labels and values. */
export function fixedSource({ sheet }: Table, row: number, column: number): Source {
  return {
    row: () => row,
    column: () => column,
    value: () => valueAt(sheet, row, column),
    format: () => sheet.formats[row]?.[column],
  };
}
