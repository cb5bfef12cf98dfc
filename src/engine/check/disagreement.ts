import type { RecordView, Relation } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import type { Scale } from './money-scale';

export type Arithmetic = Extract<Relation, { readonly type: 'sum' | 'product' | 'difference' | 'quotient' }>;

export type Of<Type extends Arithmetic['type']> = Extract<Arithmetic, { readonly type: Type }>;

/** A record in which a result is not what its operands give. */
export interface Disagreement {
  readonly relation: Arithmetic;
  readonly record: RecordView;
  readonly result: string;
  readonly operands: readonly string[];
  readonly stated: number;
  readonly expected: number;
  /** "24×285=6840" */
  readonly equation: string;
  /** Operands that are blank: the mismatch may only mean that they are not filled in. */
  readonly blank: readonly string[];
  readonly approximate: boolean;
  /** How the figures were brought to the unit of the result, where their headers name different ones. */
  readonly scale?: Scale | undefined;
  /** It would be right in 万元 beside a price in 元. */
  readonly otherUnit?: boolean;
}

interface Found {
  readonly relation: Arithmetic;
  readonly record: RecordView;
  readonly result: string;
  readonly operands: readonly string[];
  readonly stated: NumberReading;
  readonly expected: number;
  readonly equation: string;
  readonly readings: readonly (NumberReading | undefined)[];
}

export function disagree({ readings, stated, ...found }: Found): Disagreement {
  return {
    ...found,
    stated: stated.value,
    blank: found.operands.filter((_, index) => !readings[index]),
    approximate: stated.approximate || readings.some((reading) => reading?.approximate),
  };
}

export const EXACT = 1e-6;

/** Equal at the precision in which the figure is stated; `slack`: what the rounding of the operands may leave. */
export function within(stated: NumberReading, expected: number, slack: number): boolean {
  const scale = stated.unit === '%' ? 0.01 : 1;
  const precision =
    Number.isInteger(expected) && stated.decimals === 0 ? 0 : 0.5 * 10 ** -stated.decimals * scale;
  return Math.abs(stated.value - expected) <= Math.max(precision, slack) + EXACT;
}
