import { parseArea } from './address';
import type { Finding } from './finding';
import { type CellValue, valueAt, type Workbook } from './workbook';

/** One value that takes the place of another at the user's click. */
export interface Correction {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number | null;
  readonly value: string | number | null;
}

/**
 * What a click can put right: the correction that a finding is certain of, else the value that the cell should have by the
 * workbook's own arithmetic. Only a typed number or text is written over, never a formula.
 */
export function correctionOf(
  { repair, expected, sheet, cell, severity }: Finding,
  workbook: Workbook | undefined,
): Correction | undefined {
  const wanted =
    repair ?? (severity === 'error' && expected !== undefined ? { sheet, cell, value: expected } : undefined);
  const at = wanted && parseArea(wanted.cell);
  const book = workbook?.sheets.find(({ name }) => name === wanted?.sheet);
  if (!wanted || !at || !book || at.top !== at.bottom || at.left !== at.right) {
    return undefined;
  }
  const before = valueAt(book, at.top, at.left);
  const isTyped = book.formulas[at.top]?.[at.left] === undefined && isPlain(before);
  return isTyped && before !== wanted.value && (repair || before !== null)
    ? { ...wanted, before }
    : undefined;
}

function isPlain(value: CellValue): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** The way back. */
export function takenBack(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.map((one) => ({ ...one, before: one.value, value: one.before })).reverse();
}

/** `21 → 22`; what is not there is called so. */
export function changeText({ before, value }: Correction): string {
  const shown = (one: string | number | null) => (one === null || one === '' ? '空白' : String(one));
  return `${shown(before)} → ${shown(value)}`;
}
