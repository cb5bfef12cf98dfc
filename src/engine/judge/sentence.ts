import type { Severity } from '../../model/finding';
import { formulaText } from '../evidence/formula-text';
import { amountBeside, figureText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Measurement } from '../measure/measurement';

/** `生均图书册数17.66册/生`; of a difference both sides: `教师办公桌数60套−教职工数64人`. */
export function whatIs(facts: Facts, { indicator, part }: Measurement, value: number, bound: number): string {
  const { formula } = indicator;
  return formula.kind === 'amount' && formula.terms.length > 1
    ? `${formulaText(facts, formula, part)}=${figureText(value)}`
    : indicator.label + amountBeside(value, indicator.unit, bound);
}

/** What to do, and what is not certain about it. */
export function adviceOf(
  severity: Severity,
  note: string | undefined,
  approximate: boolean,
  isUncertain: boolean,
): string {
  const doubt = isUncertain
    ? `这条限值的出处未核实,只作提示${note ? `(${note.replace(/。$/, '')})` : ''}。`
    : '';
  if (approximate) {
    return `${doubt}所用的数含约数、不完整或只按名册清点,请核对;属实的请说明。`;
  }
  return `${doubt}${severity === 'error' ? '请核对数字;属实的列入整改。' : '请核对;属实的请说明。'}`;
}
