import type { Area, CellValue, Sheet, Workbook } from '../../../src/model/workbook';
import type { HostObject } from './object-type';

/** A cell of the workbook in memory; `look` holds every format that was set on it. */
export interface BookCell {
  value: string | number | boolean;
  formula?: string;
  format?: string;
  isQuoted?: true;
  look?: Record<string, unknown>;
}

export interface BookRule extends HostObject {
  readonly kind: 'ConditionalFormat';
  readonly id: string;
  readonly type: string;
  readonly sheet: BookSheet;
  areas: Area[];
  readonly look: Record<string, unknown>;
}

export interface BookSheet extends HostObject {
  readonly kind: 'Worksheet';
  readonly book: Book;
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  /** By row × 16384 + column. */
  readonly cells: Map<number, BookCell>;
  merges: Area[];
  /** The filter's area, where one is on. */
  filter: Area | undefined;
  /** What may be chosen in an area, as the list is written. */
  readonly choices: { readonly area: Area; readonly source: string }[];
  /** Conditional formats, the one that wins first. */
  readonly rules: BookRule[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Widths, heights, frozen rows, page: whatever was set. */
  readonly page: Record<string, unknown>;
}

export interface BookName extends HostObject {
  readonly kind: 'NamedItem';
  readonly book: Book;
  readonly name: string;
  readonly sheet: BookSheet;
  readonly address: string;
  visible: boolean;
}

export interface BookNote extends HostObject {
  readonly kind: 'Note';
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  content: string;
}

export interface Book extends HostObject {
  readonly kind: 'Workbook';
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: BookSheet[];
  readonly names: BookName[];
  readonly notes: BookNote[];
  readonly settings: Map<string, unknown>;
  /** Custom XML parts by id. */
  readonly xmlParts: Map<string, string>;
  isProtected: boolean;
  /** What is selected: `班额!C9`. */
  selected: string;
  /** The sheet that is shown; the first visible one while nobody has gone to another. */
  active: BookSheet | undefined;
  counter: number;
}

export const WIDTH = 16_384;

export function cellKey(row: number, column: number): number {
  return row * WIDTH + column;
}

/** The workbook that Excel would hold open for what a file says. */
export function openBook(workbook: Workbook): Book {
  const book: Book = {
    kind: 'Workbook',
    name: workbook.name,
    date1904: workbook.date1904,
    sheets: [],
    names: [],
    notes: [],
    settings: new Map(),
    xmlParts: new Map(),
    isProtected: false,
    selected: '',
    active: undefined,
    counter: 0,
  };
  for (const sheet of workbook.sheets) {
    fill(addSheet(book, sheet.name), sheet);
  }
  return book;
}

/** An empty sheet, last in the workbook. */
export function addSheet(book: Book, name: string): BookSheet {
  book.counter += 1;
  const sheet: BookSheet = {
    kind: 'Worksheet',
    book,
    id: `{00000000-0001-0000-${String(book.counter).padStart(4, '0')}-000000000000}`,
    name,
    visibility: 'Visible',
    isProtected: false,
    cells: new Map(),
    merges: [],
    filter: undefined,
    choices: [],
    rules: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    page: {},
  };
  book.sheets.push(sheet);
  return sheet;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function fill(target: BookSheet, sheet: Sheet): void {
  target.visibility = visibilities[sheet.visibility];
  target.isProtected = sheet.isProtected;
  target.merges.push(...sheet.merges);
  target.filter = sheet.filters[0];
  for (const row of sheet.hiddenRows) {
    target.hiddenRows.add(row);
  }
  for (const column of sheet.hiddenColumns) {
    target.hiddenColumns.add(column);
  }
  sheet.values.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      put(target, row, column, { value: plain(value ?? null) });
    });
  });
  sheet.formats.forEach((cells, row) => {
    cells?.forEach((format, column) => {
      if (format) {
        put(target, row, column, { format });
      }
    });
  });
  sheet.formulas.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      if (formula) {
        put(target, row, column, { formula: `=${formula}` });
      }
    });
  });
}

function plain(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? (value?.error ?? '') : value;
}

/** Changes parts of a cell; empty cells that nothing is set on are not kept. */
export function put(sheet: BookSheet, row: number, column: number, change: Partial<BookCell>): void {
  const key = cellKey(row, column);
  const cell = { value: '', ...sheet.cells.get(key), ...change };
  if (cell.value === '' && !cell.formula && !cell.format && !cell.look) {
    sheet.cells.delete(key);
  } else {
    sheet.cells.set(key, cell);
  }
}

export function sheetNamed(book: Book, key: string): BookSheet | null {
  return book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
}

export function activeSheet({ sheets, active }: Book): BookSheet {
  const shown =
    active && sheets.includes(active) ? active : sheets.find(({ visibility }) => visibility === 'Visible');
  return (shown ?? sheets[0]) as BookSheet;
}

/** Everything in the workbook as plain data, to be compared; settings on request. */
export function snapshot(book: Book, { withSettings = false } = {}): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      cells: [...sheet.cells]
        .toSorted(([one], [other]) => one - other)
        .map(([key, cell]) => [key, { ...cell }]),
      merges: [...sheet.merges],
      rules: sheet.rules.map(({ type, areas, look }) => ({ type, areas: [...areas], look: { ...look } })),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      page: { ...sheet.page },
    })),
    names: book.names.map(({ name, sheet, address }) => ({ name, sheet: sheet.name, address })),
    notes: book.notes.map(({ sheet, row, column, content }) => ({ sheet: sheet.name, row, column, content })),
    ...(withSettings
      ? { settings: Object.fromEntries(book.settings), xmlParts: [...book.xmlParts.values()] }
      : {}),
  };
}
