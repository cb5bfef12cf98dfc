import { cellAddress } from '../../model/address';
import type { Formula, Term } from '../../model/indicator';
import { spokenUnit } from '../../model/words';
import type { Place } from '../../model/workbook';
import type { Facts } from '../facts';
import { resolve } from './resolve';
import type { SchoolPart } from './schools';

/** A number in a sentence: at most two decimals (four below one), no trailing zeros. */
export function figureText(value: number): string {
  const digits = Math.abs(value) < 1 ? 4 : 2;
  return String(Number(value.toFixed(digits)));
}

/** A number as it was printed: 3.825 stays 3.825. */
export function exactText(value: number): string {
  return String(Number(value.toPrecision(8)));
}

/** A value in its unit: 0.0387 → `3.87%`, 46 → `46人`; ratios 1:n as they are written. */
export function amountText(value: number, unit: string): string {
  if (unit === '%') {
    return `${figureText(Number((value * 100).toFixed(2)))}%`;
  }
  return unit.startsWith('人/教')
    ? `1:${figureText(Number(value.toFixed(1)))}`
    : figureText(value) + spokenUnit(unit);
}

const MOST_DIGITS = 6;

/** A value beside the bound that it misses: with so many digits that it does not read like the bound (4.499 beside ≥4.5). */
export function amountBeside(value: number, unit: string, bound: number): string {
  const rounded = amountText(value, unit);
  if (rounded !== amountText(bound, unit) || value === bound) {
    return rounded;
  }
  const scale = unit === '%' ? 100 : 1;
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const text = (value * scale).toFixed(digits);
    if (Number(text) !== Number((bound * scale).toFixed(MOST_DIGITS))) {
      return unit === '%' ? `${text}%` : unit.startsWith('人/教') ? `1:${text}` : text + spokenUnit(unit);
    }
  }
  return rounded;
}

/** `“班额统计表”C9` */
export function placeText(place: Place): string {
  return `“${place.sheet}”${cellAddress(place.row, place.column)}`;
}

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
