import { columnIndex, columnName } from '../model/address';
import { detached } from './read-values';
import { attribute, decodeText } from './read-xml';

/** Reads the formulas of one sheet, cell by cell in the order of the file. */
export interface FormulaReader {
  /** The formula in the content of a cell element, without `=`; `undefined` where the cell has none. */
  read(content: string, row: number, column: number): string | undefined;
}

/** A formula that several cells share is written once, at the first of them; the reader remembers it. */
export function formulaReader(): FormulaReader {
  const shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  return {
    read: (content, row, column) => {
      const element = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([^<]*)<)/.exec(content);
      const id = element?.[1] === undefined ? undefined : attribute(element[1], 'si');
      const raw = element?.[2] ?? '';
      if (raw === '') {
        const master = id === undefined ? undefined : shared.get(id);
        return master && shiftFormula(master.formula, row - master.row, column - master.column);
      }
      const formula = detached(shownFormula(decodeText(raw)));
      if (id !== undefined) {
        shared.set(id, { formula, row, column });
      }
      return formula;
    },
  };
}

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
function shownFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xl(?:fn|ws|udf)\./g, '') : formula;
}
