import { parseArea } from '../model/address';
import { bookPart, editBook, placedInBook, worksheetsOf } from './book';
import { removePart } from './content-types';
import type { Draft } from './draft';
import { mapRows } from './edited-rows';
import { partOfType, relationsOf, removeRelation } from './relations';
import { cellsOf } from './row-cells';
import { readSheetPart, writeSheetPart } from './sheet-part';
import { valueText } from './sheet-text';
import {
  attribute,
  child,
  childrenOf,
  type Element,
  parseRoot,
  retagged,
  type Splice,
  spliced,
  textOf,
  withAttribute,
} from './xml';

/** The order of calculation is made anew, and everything is calculated when the file is opened. */
export function recalculate(draft: Draft): void {
  forgetOrder(draft, () => true);
  editBook(draft, (root) => {
    const [calculation] = childrenOf(root, 'calcPr');
    return calculation
      ? [retagged(calculation, withAttribute(calculation.tag, 'fullCalcOnLoad', '1'))]
      : [placedInBook(root, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  });
}

/**
 * Takes out the order of calculation, which programs make anew without a word, where it names such a sheet (by the
 * number of its tab): one that names a sheet which is gone makes Excel call the file damaged.
 */
export function forgetOrder(draft: Draft, isNamed: (sheet: string) => boolean): void {
  const book = bookPart(draft);
  const chain = partOfType(draft, book, 'calcChain');
  if (chain && childrenOf(draft.tree(chain), 'c').some((cell) => isNamed(attribute(cell, 'i') ?? ''))) {
    const relation = relationsOf(draft, book).find(({ part }) => part === chain);
    removeRelation(draft, book, relation?.id ?? '');
    removePart(draft, chain);
  }
}

/** What a formula comes to by now; without a value: what it came to is no longer true, and nobody here knows better. */
export interface FormulaResult {
  readonly sheet: string;
  /** `C9` */
  readonly cell: string;
  readonly value?: string | number | boolean;
}

/** Results that few programs can calculate anew: of other files, and pictures of WPS. They stay where there is no better. */
const KEPT = /\[\d+\]|DISPIMG/;

/**
 * Takes out the results that formulas had: where lines come or go, sums and places are no longer what they were, and a
 * result that is wrong is worse than none. Every program that calculates makes them anew.
 */
export function forgetResults(draft: Draft): void {
  for (const part of worksheetsOf(draft).values()) {
    editResults(draft, part, () => ({}));
  }
}

/** Puts the results of formulas in: many programs show what a file says and calculate nothing. */
export function writeResults(draft: Draft, results: readonly FormulaResult[]): void {
  for (const [sheet, part] of worksheetsOf(draft)) {
    const rows = new Map<number, Map<number, FormulaResult>>();
    for (const result of results) {
      const at = result.sheet === sheet ? parseArea(result.cell) : undefined;
      if (at) {
        rows.set(at.top, (rows.get(at.top) ?? new Map<number, FormulaResult>()).set(at.left, result));
      }
    }
    if (rows.size > 0) {
      editResults(draft, part, (row, column) => rows.get(row)?.get(column));
    }
  }
}

type NewResult = (row: number, column: number) => Pick<FormulaResult, 'value'> | undefined;

function editResults(draft: Draft, part: string, resultAt: NewResult): void {
  const { frame, rows } = readSheetPart(draft, part);
  const before = rows && new TextDecoder().decode(rows);
  if (before !== undefined && /<(?:\w+:)?f[\s>]/.test(before)) {
    const after = mapRows(before, parseRoot(frame).prefix, (row, index) =>
      withResults(row, (column) => resultAt(index, column)),
    );
    writeSheetPart(draft, part, { frame, rows: new TextEncoder().encode(after) });
  }
}

function withResults(row: string, resultAt: (column: number) => ReturnType<NewResult>): string {
  const splices = cellsOf(parseRoot(row)).flatMap(({ element, column }): readonly Splice[] => {
    const formula = child(element, 'f');
    const result = resultAt(column);
    const isKept = result?.value === undefined && formula && KEPT.test(textOf(row, formula));
    return formula && result && !isKept ? [typed(element, result), stored(element, formula, result)] : [];
  });
  return spliced(row, splices);
}

function typed(cell: Element, { value }: Pick<FormulaResult, 'value'>): Splice {
  const type = typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : undefined;
  return retagged(cell, withAttribute(cell.tag, 't', type));
}

function stored(cell: Element, formula: Element, { value }: Pick<FormulaResult, 'value'>): Splice {
  const { start, end } = child(cell, 'v') ?? { start: formula.end, end: formula.end };
  return { start, end, text: valueText(value, formula.prefix) };
}
