import { cellAddress, columnIndex, parseArea } from '../../src/model/address';
import type { Area, CellValue, Sheet, Workbook } from '../../src/model/workbook';

/** A rule that is expected to speak at a cell: what `!rule-id` behind a cell's text says. */
export interface Expected {
  readonly cell: string;
  readonly rule: string;
}

export interface DrawnSheet extends Sheet {
  readonly expected: readonly Expected[];
}

/** Everything besides values; addresses as Excel writes them, rows counted from 1 as Excel shows them. */
export interface Dress {
  readonly name?: string;
  readonly merges?: readonly string[];
  /** Areas whose filter is on. */
  readonly filters?: readonly string[];
  /** Number formats by cell or area: `{ 'D4:D20': 'yyyy"年"m"月"' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by cell, without `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly fills?: Readonly<Record<string, string>>;
  readonly struck?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Sheet['visibility'];
  readonly isProtected?: boolean;
}

/** A sheet of these values, from A1; `null` is a blank cell. */
export function sheetOf(values: readonly (readonly CellValue[])[], dress: Dress = {}): DrawnSheet {
  return dressed(
    {
      name: 'Sheet1',
      visibility: 'visible',
      values,
      formats: [],
      formulas: [],
      fills: [],
      struck: [],
      notes: new Map(),
      merges: [],
      filters: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      isProtected: false,
      expected: [],
    },
    dress,
  );
}

/** The same sheet with merges, formats, a name … added. */
export function dressed(sheet: DrawnSheet, dress: Dress): DrawnSheet {
  return {
    ...sheet,
    name: dress.name ?? sheet.name,
    visibility: dress.visibility ?? sheet.visibility,
    merges: [...sheet.merges, ...(dress.merges ?? []).map(areaOf)],
    filters: [...sheet.filters, ...(dress.filters ?? []).map(areaOf)],
    formats: painted(sheet.formats, Object.entries(dress.formats ?? {})),
    formulas: painted(sheet.formulas, Object.entries(dress.formulas ?? {})),
    fills: painted(sheet.fills, Object.entries(dress.fills ?? {})),
    struck: painted(
      sheet.struck,
      (dress.struck ?? []).map((address) => [address, true]),
    ),
    notes: new Map([...sheet.notes, ...Object.entries(dress.notes ?? {})]),
    hiddenRows: new Set([...sheet.hiddenRows, ...(dress.hiddenRows ?? []).map((row) => row - 1)]),
    hiddenColumns: new Set([...sheet.hiddenColumns, ...(dress.hiddenColumns ?? []).map(columnIndex)]),
    isProtected: dress.isProtected ?? sheet.isProtected,
  };
}

/** Workbook of these sheets; sheets of the same name get a number. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  const seen = new Map<string, number>();
  const named = sheets.map((sheet) => {
    const count = (seen.get(sheet.name) ?? 0) + 1;
    seen.set(sheet.name, count);
    return count === 1 ? sheet : { ...sheet, name: `${sheet.name} (${count})` };
  });
  return { name: 'test.xlsx', sheets: named, date1904: false };
}

/**
 * A drawn sheet: a line per row, cells between `|`, the first line is row 1, an empty line is an empty row.
 * `<` is merged with the cell to its left, `^` with the cell above it. Numbers become numbers (not `007`, not 12 digits
 * and more, not `'12`, which is the text 12), `\n` is a line break, ` !rule-id` behind a text is what is expected there.
 */
export function sheet(strings: TemplateStringsArray, ...inserted: readonly unknown[]): DrawnSheet {
  const text = strings.raw.map((part, index) => part + String(inserted[index] ?? '')).join('');
  const lines = text.split('\n').slice(1, -1);
  const cells = lines.map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const expected: Expected[] = [];
  const values = cells.map((row, r) =>
    row.map((cell, c) => {
      const [, content = '', rules = ''] = /^(.*?)((?:\s*!(?:[a-z][\w-]*))*)$/s.exec(cell) ?? [];
      for (const rule of rules.split('!').slice(1)) {
        expected.push({ cell: cellAddress(r, c), rule: rule.trim() });
      }
      return drawnValue(content.trim());
    }),
  );
  return { ...sheetOf(values), merges: drawnMerges(cells), expected };
}

function drawnValue(text: string): CellValue {
  if (text === '' || text === '<' || text === '^') {
    return null;
  }
  if (/^-?(0|[1-9]\d{0,10})(\.\d+)?$/.test(text)) {
    return Number(text);
  }
  return text.replace(/^'/, '').replaceAll('\\n', '\n');
}

function drawnMerges(cells: readonly (readonly string[])[]): Area[] {
  const merges: Area[] = [];
  cells.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === '<' || cell === '^') {
        return;
      }
      let right = left;
      while (row[right + 1] === '<') {
        right++;
      }
      let bottom = top;
      while (cells[bottom + 1]?.[left] === '^') {
        bottom++;
      }
      if (right > left || bottom > top) {
        merges.push({ top, left, bottom, right });
      }
    });
  });
  return merges;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) {
    throw new Error(`not an address: ${address}`);
  }
  return area;
}

function painted<T>(
  grid: readonly (readonly (T | undefined)[] | undefined)[],
  spots: readonly (readonly [string, T])[],
): readonly (readonly (T | undefined)[] | undefined)[] {
  const rows = grid.map((row) => row && [...row]);
  for (const [address, thing] of spots) {
    const area = areaOf(address);
    for (let r = area.top; r <= area.bottom; r++) {
      const row = rows[r] ?? [];
      rows[r] = row;
      for (let c = area.left; c <= area.right; c++) {
        row[c] = thing;
      }
    }
  }
  return rows;
}
