import type { Indicator, Term } from '../../model/indicator';
import type { Figure } from './figures';
import type { PartFigureOf } from './part-figures';

/**
 * An indicator as a live formula over its quantities: `(SUM(…)-'…'!D18)/SUM(…)*100`. A quantity without a formula goes
 * in as its value. `undefined` where a quantity is missing or the denominator is 0.
 */
export function measuredFigure({ formula }: Indicator, figureOf: PartFigureOf): Figure | undefined {
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

function grouped({ formula = '', value }: Figure): string {
  return formula === ''
    ? String(value)
    : /[+*-]/.test(formula.replace(/'[^']*'/g, ''))
      ? `(${formula})`
      : formula;
}
