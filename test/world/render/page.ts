import type { Area, CellValue, Sheet } from '../../../src/model/workbook';
import type { KeyTable } from '../../measure/answer-key';
import type { Format } from '../dialect';
import type { Atom, Expression } from '../expression';
import type { Value } from '../source';

/** What a cell says, in the world's own terms. */
export type Fact =
  /** A figure: what the expression comes to, before rounding. */
  | {
      readonly kind: 'figure';
      readonly expression: Expression;
      readonly atoms: readonly Atom[];
      readonly exact: number;
    }
  /** A field of one line of a source. */
  | {
      readonly kind: 'field';
      readonly source: string;
      readonly line: number;
      readonly field: string;
      readonly value: Value;
    }
  | {
      readonly kind: 'lesson';
      readonly class: string;
      readonly day: number;
      readonly period: number;
      readonly subject: string;
      readonly teacher: string;
    }
  /** Whether a figure meets a bound. */
  | {
      readonly kind: 'verdict';
      readonly expression: Expression;
      readonly atoms: readonly Atom[];
      readonly holds: boolean;
    };

/** A cell of a rendered sheet that says something, with how it is written. */
export interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Number of the block on its sheet. */
  readonly block: number;
  readonly fact: Fact;
  readonly format: Format;
}

/** A sheet while it is being written, and then what was written. */
export interface Page {
  readonly name: string;
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly merges: Area[];
  readonly placed: Placed[];
  /** Its lists, as a key describes them. */
  readonly tables: KeyTable[];
  /** The first row below everything that was written. */
  height: number;
  block: number;
}

export function emptyPage(name: string): Page {
  return { name, values: [], formats: [], merges: [], placed: [], tables: [], height: 0, block: 0 };
}

export function put(page: Page, row: number, column: number, value: CellValue): void {
  let line = page.values[row];
  for (; line === undefined; line = page.values[row]) {
    page.values.push([]);
  }
  while (line.length < column) {
    line.push(null);
  }
  line[column] = value;
  page.height = Math.max(page.height, row + 1);
}

/** Writes what a fact says and remembers where. */
export function place(page: Page, row: number, column: number, fact: Fact, format: Format): void {
  const value =
    fact.kind === 'figure'
      ? writeNumber(fact.exact, format)
      : fact.kind === 'field'
        ? writeValue(fact.value, format)
        : null;
  if (value !== null) {
    put(page, row, column, value);
    if (format.date === 'serial' && typeof value === 'number') {
      formatCell(page, row, column, 'yyyy/m/d');
    }
  }
  remember(page, row, column, fact, format);
}

export function remember(page: Page, row: number, column: number, fact: Fact, format: Format): void {
  page.placed.push({ sheet: page.name, row, column, block: page.block, fact, format });
}

function formatCell(page: Page, row: number, column: number, code: string): void {
  for (let index = page.formats.length; index <= row; index++) {
    page.formats.push([]);
  }
  (page.formats[row] as string[])[column] = code;
}

export function merge(page: Page, top: number, left: number, bottom: number, right: number): void {
  if (top !== bottom || left !== right) {
    page.merges.push({ top, left, bottom, right });
  }
}

export function widthOf({ values }: Page): number {
  return Math.max(1, ...values.map((row) => row.length));
}

/** The number as it is shown: what a reader of the sheet can know of it. */
export function shown(exact: number, { digits = 0, scale = 1 }: Format): number {
  const factor = 10 ** digits;
  return Math.round(exact * scale * factor + 1e-7 * Math.sign(exact)) / factor;
}

export function writeNumber(exact: number, format: Format): CellValue {
  if (!Number.isFinite(exact)) {
    return format.none ?? '—';
  }
  const number = shown(exact, format);
  if (number === 0 && format.zero !== undefined) {
    return format.zero === '' ? null : format.zero;
  }
  if (format.suffix !== undefined || format.text) {
    return `${number.toFixed(format.digits ?? 0)}${format.suffix ?? ''}`;
  }
  return number;
}

export function writeValue(value: Value, format: Format): CellValue {
  if (value === null || value === '') {
    return format.none ?? null;
  }
  const word = format.words?.[String(value)];
  if (word !== undefined) {
    return word === '' ? null : word;
  }
  if (typeof value === 'number') {
    return writeNumber(
      value,
      Number.isInteger(value) || format.digits !== undefined ? format : { ...format, digits: 2 },
    );
  }
  if (typeof value === 'boolean') {
    return value ? '是' : '否';
  }
  return format.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? writeDay(value, format.date)
    : value;
}

/** Days since 1899-12-30, as Excel counts them. */
const EPOCH = Date.UTC(1899, 11, 30);

function writeDay(day: string, pattern: string): CellValue {
  if (pattern === 'serial') {
    return (Date.parse(day) - EPOCH) / 86_400_000;
  }
  const [year = '', month = '', date = ''] = day.split('-');
  return pattern
    .replace('YYYY', year)
    .replace('MM', month)
    .replace('DD', date)
    .replace('M', String(Number(month)))
    .replace('D', String(Number(date)));
}

export function sheetOf(page: Page): Sheet {
  return {
    name: page.name,
    visibility: 'visible',
    values: page.values,
    formats: page.formats,
    formulas: [],
    fills: [],
    struck: [],
    notes: new Map(),
    merges: page.merges,
    filters: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
}
