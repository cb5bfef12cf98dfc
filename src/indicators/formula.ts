import type { Formula, Term } from '../model/indicator';

/** Σ numerator ÷ denominator; `times` 100 for what is said of a hundred pupils. */
export function ratio(numerator: string | readonly Term[], denominator: string, times = 1): Formula {
  return {
    kind: 'ratio',
    numerator: typeof numerator === 'string' ? [plus(numerator)] : numerator,
    denominator: [plus(denominator)],
    times,
  };
}

/** A quantity as it is. */
export function amount(quantity: string): Formula {
  return { kind: 'amount', terms: [plus(quantity)] };
}

/** How much more there is than is needed; below 0 something is missing. */
export function surplus(present: string, needed: string): Formula {
  return { kind: 'amount', terms: less(present, needed) };
}

/** Every single statement is judged for itself; `largest` stands in where the single ones are not known. */
export function each(quantity: string, largest?: string): Formula {
  return { kind: 'each', quantity, ...(largest === undefined ? {} : { largest }) };
}

/** A whole without one of its parts. */
export function less(whole: string, part: string): readonly Term[] {
  return [plus(whole), { quantity: part, sign: -1 }];
}

function plus(quantity: string): Term {
  return { quantity, sign: 1 };
}
