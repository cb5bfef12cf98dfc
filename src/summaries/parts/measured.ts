import type { Formula, Indicator, Term } from '../../model/indicator';
import { type Figure, grouped } from './figures';
import type { PartFigureOf } from './part-figures';

/**
 * An indicator as a live formula over its quantities: `(SUM(…)-'…'!D18)/SUM(…)*100`. A quantity without a formula goes
 * in as its value. `undefined` where a quantity is missing or the denominator is 0. Where the indicator's own formula
 * lacks a quantity the next official way to compute it is taken, as the check does.
 */
export function measuredFigure(
  { formula, variants = [] }: Indicator,
  figureOf: PartFigureOf,
): Figure | undefined {
  for (const one of [formula, ...variants]) {
    const figure = formulaFigure(one, figureOf);
    if (figure) {
      return figure;
    }
  }
  return undefined;
}

function formulaFigure(formula: Formula, figureOf: PartFigureOf): Figure | undefined {
  if (formula.kind === 'amount') {
    return total(formula.terms, figureOf);
  }
  if (formula.kind !== 'ratio') {
    return undefined;
  }
  const numerator = total(formula.numerator, figureOf);
  const denominator = total(formula.denominator, figureOf);
  if (!numerator || !denominator || denominator.value === 0) {
    return undefined;
  }
  const times = formula.times === 1 ? '' : `*${formula.times}`;
  const value = (numerator.value / denominator.value) * formula.times;
  const text = `${grouped(numerator)}/${grouped(denominator)}${times}`;
  const remark = numerator.remark ?? denominator.remark;
  return { value, formula: text, ...(remark ? { remark } : {}) };
}

/** Terms that are only taken away (室内体育用房) may be missing: they count as none. */
function total(terms: readonly Term[], figureOf: PartFigureOf): Figure | undefined {
  let value = 0;
  let text = '';
  let remark: string | undefined;
  for (const { quantity, sign } of terms) {
    const figure = figureOf(quantity);
    if (!figure) {
      if (sign < 0) {
        continue;
      }
      return undefined;
    }
    value += sign * figure.value;
    remark ??= figure.remark;
    const part = figure.formula ?? String(figure.value);
    text +=
      text === ''
        ? sign < 0
          ? `-(${part})`
          : part
        : `${sign < 0 ? '-' : '+'}${figure.formula?.includes('+') ? `(${part})` : part}`;
  }
  return { value, formula: text, ...(remark ? { remark } : {}) };
}
