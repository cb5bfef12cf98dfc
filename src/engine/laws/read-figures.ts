import { valueAt } from '../../model/workbook';
import { isDateFormat } from '../../reading/formats';
import { isNothing, saysNone } from '../../reading/nil-words';
import { decimalsOf, readNumber, readRatio } from '../../reading/numbers';
import { readMisspelt } from '../../reading/written-figures';
import { type Book, type Figures, MARK } from './book';
import { formLayouts } from './form-layout';
import { asRate } from './label';
import { type Layout, layoutOf, SHORT_TABLE, type Source } from './layout';
import { isListOfWords, LARGEST, SAMPLE } from './list-of-words';

/** The figures of all tables of a workbook, those that no kind explains included. */
export function bookOf(sources: readonly Source[]): Book {
  const layouts = sources.flatMap((source) =>
    source.table.orientation === 'key-value'
      ? formLayouts(source)
      : source.table.orientation === 'rows' || source.table.orientation === 'columns'
        ? isListOfWords(source.table)
          ? []
          : layoutOf(source)
        : [],
  );
  const size = layouts.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  const book = {
    value: new Float64Array(size).fill(Number.NaN),
    decimals: new Uint8Array(size),
    marks: new Uint8Array(size),
  };
  const tables: Figures[] = [];
  let start = 0;
  for (const layout of layouts) {
    tables.push(fill(layout, start, book));
    start += layout.rows.length * layout.columns.length;
  }
  return { ...book, tables };
}

type Cells = Omit<Book, 'tables'>;

/** Columns with a larger share of words, and with more than one, are no columns of figures. */
const WORDY = 0.25;
/** So many figures each one more than the last are codes. */
const LEAST_CODES = 4;
/** Where more of a column is kept as text, text is its habit and nothing was left out by SUM. */
const TEXT_HABIT = 0.3;

function fill(layout: Layout, start: number, cells: Cells): Figures {
  const { rows, columns, table, isForm, fields, kind, rowOf, columnOf, find } = layout;
  const width = columns.length;
  const isShort = rows.length <= SHORT_TABLE;
  const figures = new Uint32Array(width);
  const words = new Uint32Array(width);
  const texts = new Uint32Array(width);
  const percents = new Uint32Array(width);
  const count = (list: Uint32Array, column: number) => list[column] ?? 0;
  const isCodes = new Uint8Array(rows.length);
  rows.forEach(({ role }, row) => {
    let inRow = 0;
    for (let column = 0; column < width; column++) {
      const cell = start + row * width + column;
      const isWordy = row > SAMPLE && count(figures, column) === 0 && count(words, column) > 0;
      const found = fillCell(layout, { row, column, cell, isWordy }, cells);
      figures[column] = (figures[column] ?? 0) + Number(found === 'figure' || found === 'text');
      texts[column] = (texts[column] ?? 0) + Number(found === 'text' && role === 'data');
      percents[column] = (percents[column] ?? 0) + Number(((cells.marks[cell] ?? 0) & MARK.percent) !== 0);
      words[column] = (words[column] ?? 0) + Number(found === 'words' && role === 'data');
      inRow += Number(found === 'figure' || found === 'text');
    }
    const from = start + row * width;
    isCodes[row] = Number(inRow >= LEAST_CODES && isSequence(cells.value.subarray(from, from + width)));
  });
  for (const { top, left, bottom, right } of table.sheet.merges) {
    const [row, column] = find(top, left) ?? [];
    const [last] = find(bottom, right) ?? [];
    if (row !== undefined && column !== undefined && last !== undefined && last > row) {
      const cell = start + row * width + column;
      cells.marks[cell] = (cells.marks[cell] ?? 0) | MARK.shared;
    }
  }
  for (let column = 0; column < width; column++) {
    if (count(texts, column) > Math.max(1, TEXT_HABIT * count(figures, column))) {
      for (let row = 0; row < rows.length; row++) {
        const cell = start + row * width + column;
        cells.marks[cell] = (cells.marks[cell] ?? 0) & ~MARK.text;
      }
    }
  }
  markConverted(layout, start, cells);
  return {
    sheet: table.sheet,
    area: table.area,
    notes: [...table.titles, ...table.footers].map(({ text }) => text),
    start,
    rows: rows.map((axis, row) => (isCodes[row] === 1 ? { ...axis, role: 'other' } : axis)),
    columns: columns.map((axis, column) =>
      2 * count(percents, column) > count(figures, column) ? { ...axis, label: asRate(axis.label) } : axis,
    ),
    isNumeric: columns.map(
      (_, column) =>
        !(
          isShort && isSequence(rows.map((_, row) => cells.value[start + row * width + column] ?? Number.NaN))
        ) &&
        count(figures, column) > 0 &&
        count(words, column) <=
          Math.max(WORDY * count(figures, column), Math.min(1, count(figures, column) - 1)),
    ),
    repeated: () => repeatedRows(layout),
    isForm,
    ...(kind === undefined ? {} : { kind }),
    fields,
    place: (line, item) => ({
      sheet: table.sheet.name,
      row: rowOf(line, item),
      column: columnOf(line, item),
    }),
    find,
  };
}

/** Units in which nothing is kept from day to day. */
const LARGER_UNIT = /万|亿|亩|公顷/;

function markConverted({ rows, columns, table }: Layout, start: number, cells: Cells): void {
  const isLarger = ({ label }: Layout['rows'][number]) => LARGER_UNIT.test(label.path.join(''));
  const isAll = LARGER_UNIT.test(table.context.unit ?? '');
  rows.forEach((row, line) => {
    const isLine = isAll || isLarger(row);
    columns.forEach((column, item) => {
      const cell = start + line * columns.length + item;
      if ((cells.decimals[cell] ?? 0) > 0 && (isLine || isLarger(column))) {
        cells.marks[cell] = (cells.marks[cell] ?? 0) | MARK.converted;
      }
    });
  });
}

/** 1 2 3 4 …: the numbers of columns or lines, printed under or beside their names. */
function isSequence(values: Iterable<number>): boolean {
  const written = Array.from(values).filter((value) => !Number.isNaN(value));
  return (
    written.length >= LEAST_CODES && written.every((value, index) => value === (written[0] ?? 0) + index)
  );
}

function fillCell(
  { table: { sheet }, rowOf, columnOf }: Layout,
  at: { readonly row: number; readonly column: number; readonly cell: number; readonly isWordy: boolean },
  cells: Cells,
): 'figure' | 'text' | 'words' | 'blank' {
  const { cell } = at;
  const row = rowOf(at.row, at.column);
  const column = columnOf(at.row, at.column);
  const raw = valueAt(sheet, row, column);
  if (raw === null || raw === '') {
    return 'blank';
  }
  const format = sheet.formats[row]?.[column];
  if (typeof raw === 'number') {
    if (Math.abs(raw) >= LARGEST || isDateFormat(format)) {
      return 'words';
    }
    cells.value[cell] = raw;
    cells.decimals[cell] = Math.min(9, decimalsOf(raw));
    cells.marks[cell] =
      (sheet.formulas[row]?.[column] === undefined ? 0 : MARK.formula) |
      (format?.includes('%') ? MARK.percent : 0);
    return 'figure';
  }
  if (at.isWordy && typeof raw === 'string') {
    cells.marks[cell] = MARK.words;
    return 'words';
  }
  const pair = typeof raw === 'string' ? readRatio(raw) : undefined;
  const reading = pair ? undefined : readNumber(raw, format);
  const value = pair ? Math.max(pair.first, pair.second) : reading?.each ? undefined : reading?.value;
  if (value === undefined || Math.abs(value) >= LARGEST) {
    const isBlank = typeof raw === 'string' && (isNothing(raw) || saysNone(raw));
    cells.marks[cell] = isBlank ? 0 : MARK.words;
    return isBlank ? 'blank' : 'words';
  }
  cells.value[cell] = value;
  cells.decimals[cell] = Math.min(9, (pair ?? reading)?.decimals ?? 0) + (reading?.unit === '%' ? 2 : 0);
  const isFormula = sheet.formulas[row]?.[column] !== undefined;
  cells.marks[cell] =
    (isFormula ? MARK.formula : 0) |
    (pair ? 0 : MARK.text) |
    (reading?.unit === '%' ? MARK.percent : 0) |
    (reading?.approximate ? MARK.approximate : 0) |
    (typeof raw === 'string' && readMisspelt(raw) !== undefined ? MARK.misspelt : 0);
  return pair ? 'figure' : 'text';
}

/** In longer lists nobody leaves single lines out of a total. */
const MOST_REPEATED = 5000;

/** Lines whose first cells, words among them, stood in an earlier line already: counted once or twice, a total may have done either. */
function repeatedRows({ rows, table: { sheet }, columns, rowOf, columnOf }: Layout): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  rows.forEach(({ role }, row) => {
    if (role !== 'data' || rows.length > MOST_REPEATED) {
      return;
    }
    let print = '';
    for (let column = 1; column < Math.min(4, columns.length); column++) {
      print += `${valueAt(sheet, rowOf(row, column), columnOf(row, column)) ?? ''}|`;
    }
    if (print.replace(/[|\d.]/g, '').length > 1) {
      if (seen.has(print)) {
        repeated.add(row);
      }
      seen.add(print);
    }
  });
  return repeated;
}
