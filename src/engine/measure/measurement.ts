import type { Indicator } from '../../model/indicator';
import type { Statement } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import type { SchoolPart } from '../evidence/schools';
import type { Figure } from '../figures';

/** An indicator measured for one school or part. */
export interface Measurement {
  readonly indicator: Indicator;
  readonly part: SchoolPart;
  /** `undefined` where a quantity is missing. */
  readonly value?: number;
  /** `computed` from quantities · `printed`: only the printed figure is there. */
  readonly source?: 'computed' | 'printed';
  readonly approximate: boolean;
  /** Rests on counting a list that nothing confirms. */
  readonly isUnconfirmed: boolean;
  /** Quantities that nothing states. */
  readonly missing: readonly string[];
  readonly from: readonly Place[];
  /** Σ numerator and Σ denominator, for saying how much is missing. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** The statements of the first quantity of the numerator: what a clerk would correct. */
  readonly main: readonly Statement[];
  /** The single things that are judged one by one. */
  readonly each: readonly Statement[];
  /** What the workbook prints as the value. */
  readonly figures: readonly Figure[];
}
