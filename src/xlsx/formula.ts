import { columnIndex, columnName } from '../model/address';
import type { ReadingRecord } from './read-record';
import { detached } from './read-values';
import { attribute, decodeText } from './read-xml';

/** Functions younger than Excel 2007: inside a file their names carry a prefix, or every program shows #NAME?. */
const young = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT ' +
    'BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT ' +
    'CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE ' +
    'EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
    'GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN ISFORMULA ISOWEEKNUM ' +
    'LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV ' +
    'NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST ' +
    'QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T ' +
    'T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST LET UNIQUE ' +
    'SEQUENCE RANDARRAY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK'
  ).split(' '),
);

/** Young functions that need a second prefix. */
const younger = new Set(['FILTER', 'SORT', 'SORTBY']);

/** A formula as a file stores it: `STDEV.P(A1:A9)` → `_xlfn.STDEV.P(A1:A9)`; texts and sheet names are left alone. */
export function storedFormula(formula: string): string {
  return formula.replace(
    /"[^"]*"|'[^']*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi,
    (all, name: string | undefined) => {
      const upper = name?.toUpperCase() ?? '';
      return young.has(upper) ? `_xlfn.${all}` : younger.has(upper) ? `_xlfn._xlws.${all}` : all;
    },
  );
}

/**
 * The same formula so many rows and columns further down and right, as copying would write it: `$` stays,
 * texts, sheet names and functions are no references. What would leave the sheet becomes #REF!.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'!?|\[[^[\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])/gi,
    (all, ...parts: (string | undefined)[]) => {
      const [ca, column, ra, row, cb, from, cc, to, rb, top, rc, bottom] = parts;
      if (column !== undefined) {
        return both(movedColumn(ca, column, columns), movedRow(ra, row, rows), '');
      }
      if (from !== undefined) {
        return both(movedColumn(cb, from, columns), movedColumn(cc, to, columns), ':');
      }
      return top === undefined ? all : both(movedRow(rb, top, rows), movedRow(rc, bottom, rows), ':');
    },
  );
}

function both(first: string | undefined, second: string | undefined, between: string): string {
  return first === undefined || second === undefined ? '#REF!' : first + between + second;
}

function movedColumn(fixed = '', name = '', by: number): string | undefined {
  const index = columnIndex(name) + (fixed ? 0 : by);
  return index < 0 || index > 16383 ? undefined : fixed + columnName(index);
}

function movedRow(fixed = '', number = '', by: number): string | undefined {
  const row = Number(number) + (fixed ? 0 : by);
  return row < 1 || row > 1048576 ? undefined : fixed + String(row);
}

/** Reads the formulas of one sheet, cell by cell in the order of the file. */
interface FormulaReader {
  /**
   * The formula of a cell without `=`, given its opening tag and its raw text; `undefined` where the cell shares one
   * that the file does not hold.
   */
  read(tag: string, raw: string, row: number, column: number): string | undefined;
}

/** What stands for a formula that is there, but was not spelled out because the sheet shares too long a one too often. */
const unspelled = '…';

/** A formula that several cells share is written once, at the first of them; the reader remembers it. */
export function formulaReader(sheet: string, record: ReadingRecord): FormulaReader {
  const shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  return {
    read: (tag, raw, row, column) => {
      const id = tag === '<f' ? undefined : attribute(tag, 'si');
      if (raw === '') {
        const master = id === undefined ? undefined : shared.get(id);
        if (!master) {
          return undefined;
        }
        if (!record.spells(master.formula.length)) {
          record.remark(
            `工作表“${sheet}”里相同的公式太长太多，后面一部分没有逐格展开核对，只用了它们的结果。`,
          );
          return unspelled;
        }
        return movedFormula(master.formula, row - master.row, column - master.column);
      }
      const formula = detached(shownFormula(decodeText(raw)));
      if (id !== undefined) {
        shared.set(id, { formula, row, column });
      }
      return formula;
    },
  };
}

/** A formula as Excel shows it: files write newer functions as `_xlfn.STDEV.P`. */
function shownFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xl(?:fn|ws|udf)\./g, '') : formula;
}
