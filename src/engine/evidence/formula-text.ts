import type { Formula, Term } from '../../model/indicator';
import type { Facts } from '../facts';
import { resolve } from './resolve';
import type { SchoolPart } from './schools';
import { amountText } from './words-of';

/** How a value was computed, in words: "校舍建筑面积4214㎡÷在校学生数1288人". */
export function formulaText(facts: Facts, formula: Formula, part: SchoolPart): string {
  switch (formula.kind) {
    case 'ratio': {
      const over = termsText(facts, formula.numerator, part);
      const dividend = formula.numerator.length > 1 ? `(${over})` : over;
      return `${dividend}÷${termsText(facts, formula.denominator, part)}${formula.times === 100 ? '×100' : ''}`;
    }
    case 'amount':
      return termsText(facts, formula.terms, part);
    case 'each':
    case 'mean-variation':
      return '';
  }
}

function termsText(facts: Facts, terms: readonly Term[], part: SchoolPart): string {
  return terms
    .map(({ quantity, sign }) => ({
      sign,
      known: facts.quantities.get(quantity),
      found: resolve(facts, quantity, part),
    }))
    .filter(({ sign, found }) => sign > 0 || (found && found.value !== 0))
    .map(({ sign, known, found }, index) => {
      const amount = found && known ? amountText(found.value, known.unit) : '?';
      return `${sign < 0 ? '−' : index > 0 ? '+' : ''}${known?.label ?? ''}${amount}`;
    })
    .join('');
}
