import { columnIndex, columnName, quotedSheet } from '../../src/model/address';
import type { Area } from '../../src/model/workbook';
import type { DraftBook, DraftSheet } from './draft';

/** A cell that a formula refers to. */
interface Reference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A text in quotes, or a reference with its sheet, its `$` and, of an area, its second corner. */
const REFERENCE =
  /("(?:[^"]|"")*")|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.()]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(])/gu;

const bareName = (quoted: string) => quoted.replace(/^'|'$/g, '').replaceAll("''", "'");

/** Every reference of every formula goes where `move` says. */
export function rewriteFormulas(book: DraftBook, move: (reference: Reference) => Reference): void {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula) {
        cell.formula = rewritten(cell.formula, sheet.name, move);
      }
    }
  }
}

function rewritten(formula: string, own: string, move: (reference: Reference) => Reference): string {
  return formula.replace(
    REFERENCE,
    (all, text, quoted, left$, left, top$, top, right$, right, bottom$, bottom) => {
      if (text !== undefined) {
        return all;
      }
      const sheet = quoted ? bareName(quoted) : own;
      const first = move({ sheet, row: Number(top) - 1, column: columnIndex(left) });
      const last = right && move({ sheet, row: Number(bottom) - 1, column: columnIndex(right) });
      const prefix = quoted || first.sheet !== own ? `${quotedSheet(first.sheet)}!` : '';
      const write = (at: Reference, column$: string, row$: string) =>
        `${column$}${columnName(at.column)}${row$}${at.row + 1}`;
      return `${prefix}${write(first, left$, top$)}${last ? `:${write(last, right$, bottom$)}` : ''}`;
    },
  );
}

/** Whether a formula stands in these cells or looks at them. */
export function formulasTouch(book: DraftBook, sheet: DraftSheet, area: Area): boolean {
  return book.sheets.some((one) =>
    one.each().some(({ row, column, cell: { formula } }) => {
      if (!formula) {
        return false;
      }
      const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      return (
        (one === sheet && isInside) || areasOf(formula, one.name, sheet.name).some((at) => meet(at, area))
      );
    }),
  );
}

function areasOf(formula: string, own: string, wanted: string): readonly Area[] {
  return [...formula.matchAll(REFERENCE)].flatMap(
    ([, text, quoted, , left, , top, , right = left, , bottom = top]) =>
      text === undefined && left && right && (quoted ? bareName(quoted) : own) === wanted
        ? [
            {
              top: Number(top) - 1,
              left: columnIndex(left),
              bottom: Number(bottom) - 1,
              right: columnIndex(right),
            },
          ]
        : [],
  );
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
