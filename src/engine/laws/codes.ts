import { valueAt } from '../../model/workbook';
import type { Figures } from './book';
import { codeOf } from './relation';

/** By number (or letter) the item that a form gives it to. */
export type Codes = ReadonlyMap<string, number>;

/** A header's own number: "3", "(3)", "3=1+2". */
const HEADED = /^\(?(\d{1,3}|[A-Z])\)?(?:=|$)/;
/** So many columns, and lines, from the corner of the table may hold its codes and the words over them. */
const CODES_WITHIN = 4;
export const HEAD_LINES = 8;
/** Fewer numbers in a row are figures. */
const FEWEST_CODES = 3;

/** The numbers that a form gives its lines and columns stand in its headers, or in a column or line of their own before the figures. */
export function codesOf(figures: Figures): { readonly rows: Codes; readonly columns: Codes } {
  const { rows, columns, sheet, area } = figures;
  const isTurned = isOnItsSide(figures);
  const down = (isTurned ? columns : rows).map((axis, item) => [axis.index, item] as const);
  const across = (isTurned ? rows : columns).map((axis, item) => [axis.index, item] as const);
  const firstRow = Math.max(0, area.top - 1);
  const firstColumn = Math.max(0, area.left - 1);
  const lines = best(
    range(firstColumn, firstColumn + CODES_WITHIN).map((column) =>
      counted(down, (row) => valueAt(sheet, row, column)),
    ),
  );
  const heads = best(
    range(firstRow, firstRow + HEAD_LINES).map((row) =>
      counted(across, (column) => valueAt(sheet, row, column)),
    ),
  );
  if (figures.isForm) {
    return { rows: new Map(), columns: new Map([...headed(figures), ...besideFigures(figures)]) };
  }
  const found = isTurned ? { rows: heads, columns: lines } : { rows: lines, columns: heads };
  return { rows: found.rows, columns: new Map([...found.columns, ...headed(figures)]) };
}

/** Whether the lines of a table are columns of its sheet. */
export function isOnItsSide({ rows, place }: Figures): boolean {
  return rows.length > 1 && place(0, 0).row === place(1, 0).row;
}

/** 合计 | 9661 | L17=L11+L12: the single figures of a form have their codes beside them. */
function besideFigures({ columns, sheet, place }: Figures): Codes {
  const codes = new Map<string, number>();
  columns.forEach((_, item) => {
    const { row, column } = place(0, item);
    for (const at of [column - 1, column + 1]) {
      const text = String(valueAt(sheet, row, at) ?? '').normalize('NFKC');
      const code = /^[A-Z]\d{1,3}(?==|$)/.exec(text)?.[0];
      if (code !== undefined && !codes.has(code)) {
        codes.set(code, item);
      }
    }
  });
  return codes;
}

/** Codes in the headers themselves; of several with one code the first. */
function headed({ columns }: Figures): Codes {
  const codes = new Map<string, number>();
  columns.forEach(({ label }, item) => {
    for (const step of label.path) {
      const code = HEADED.exec(step)?.[1];
      if (code !== undefined && !codes.has(codeOf(code))) {
        codes.set(codeOf(code), item);
      }
    }
  });
  return codes;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** 01 02 03 … or 1 2 3 …: whole numbers, each one more than the last. */
function counted(
  items: readonly (readonly [index: number, item: number])[],
  cellAt: (index: number) => unknown,
): Codes {
  const codes = new Map<string, number>();
  let last: number | undefined;
  for (const [index, item] of items) {
    const text = String(cellAt(index) ?? '')
      .normalize('NFKC')
      .replace(/[()\s]/g, '');
    const code = /^(\d{1,3})(?:=|$)/.exec(text)?.[1];
    if (code !== undefined) {
      const number = Number(code);
      if (last !== undefined && number !== last + 1) {
        return new Map();
      }
      last = number;
      codes.set(String(number), item);
    }
  }
  return codes.size >= FEWEST_CODES ? codes : new Map();
}

function best(found: readonly Codes[]): Codes {
  return found.reduce<Codes>((one, other) => (other.size > one.size ? other : one), new Map());
}
