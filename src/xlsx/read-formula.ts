import { columnIndex, columnName } from '../model/address';

/** Texts and quoted sheet names (left alone), whole columns, whole rows, cells; not names and functions. */
const token =
  /"[^"]*"|'[^']*'|(?<![\w.$])(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))(?![\w.(!])/g;

/**
 * The formula of a cell that shares the formula of another one `rows` above and `columns` to the left of it:
 * relative references move along, absolute ones stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string | undefined, name: string): string =>
    fixed ? `$${name}` : columnName(columnIndex(name) + columns);
  const row = (fixed: string | undefined, number: string): string =>
    fixed ? `$${number}` : String(Number(number) + rows);
  return formula.replace(token, (all: string, ...groups: (string | undefined)[]) => {
    const [left$, left, right$, right, top$, top, bottom$, bottom, column$, cellColumn, row$, cellRow] =
      groups;
    if (left !== undefined && right !== undefined) {
      return `${column(left$, left)}:${column(right$, right)}`;
    }
    if (top !== undefined && bottom !== undefined) {
      return `${row(top$, top)}:${row(bottom$, bottom)}`;
    }
    return cellColumn !== undefined && cellRow !== undefined
      ? column(column$, cellColumn) + row(row$, cellRow)
      : all;
  });
}

/** A formula as Excel shows it: files write newer functions as `_xlfn.STDEV.P`. */
export function shownFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xl(?:fn|ws|udf)\./g, '') : formula;
}
