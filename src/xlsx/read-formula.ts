import { movedFormula } from './formula-text';
import type { ReadingRecord } from './read-record';
import { detached } from './read-values';
import { attribute, decodeText } from './read-xml';

/** Reads the formulas of one sheet, cell by cell in the order of the file. */
export interface FormulaReader {
  /**
   * The formula of a cell without `=`, given its opening tag and its raw text; `undefined` where the cell shares one
   * that the file does not hold.
   */
  read(tag: string, raw: string, row: number, column: number): string | undefined;
}

/** What stands for a formula that is there, but was not spelled out because the sheet shares too long a one too often. */
export const unspelled = '…';

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
