import type { Basis } from './finding';
import type { Comparison } from './standard';

/** A quantity that goes into a formula, added or taken away. */
export interface Term {
  readonly quantity: string;
  readonly sign: 1 | -1;
}

/**
 * How an indicator is computed; data, so that summary sheets can write the same thing as a live formula.
 * `ratio`: Σ numerator ÷ Σ denominator × times (1 per pupil and for rates, 100 per hundred pupils) ·
 * `amount`: Σ terms · `each`: every single statement of a quantity is judged for itself (class sizes, training hours) ·
 * `mean-variation`: mean of the coefficients of variation of other indicators between the schools of a county.
 */
export type Formula =
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
      readonly times: number;
    }
  | { readonly kind: 'amount'; readonly terms: readonly Term[] }
  /** `largest`: the quantity that states the extreme one, used where the single ones are not known. */
  | { readonly kind: 'each'; readonly quantity: string; readonly largest?: string }
  | { readonly kind: 'mean-variation'; readonly indicators: readonly string[] };

/** A likely mistake in stating the indicator and how it would be computed: its name is told when the stated figure fits it. */
interface Mixup {
  /** "把占地面积当成了校舍面积" */
  readonly what: string;
  readonly formula: Formula;
}

/** A formula over quantities: how to measure, never how much is enough. A row in one of the tables of `src/indicators/`. */
export interface Indicator {
  /** Kebab-case, each once: `books-per-pupil`. */
  readonly id: string;
  readonly label: string;
  /** 册/生, 人/百名学生, %; rates are fractions inside and `%` on the screen. */
  readonly unit: string;
  /** Ways the figure is named in labels, headers and checklists. */
  readonly words: readonly string[];
  readonly formula: Formula;
  /** Other official ways to compute it: a stated figure that fits one of them is right, unless a chosen standard demands this one. */
  readonly variants?: readonly Formula[];
  readonly mixups?: readonly Mixup[];
  /** What the numbers mean and which source defines them, for the pane's help. */
  readonly explanation: string;
  /** Run as tests, shown as help: given quantities → expected value; `undefined` = cannot be measured. */
  readonly examples: readonly {
    readonly given: Readonly<Record<string, number>>;
    readonly expect: number | undefined;
  }[];
}

/**
 * `hard`: what official forms refuse (逻辑校验), to be corrected · `soft`: what they ask about (经验校验), to be corrected or explained.
 */
export type Tier = 'hard' | 'soft';

/** A rule between quantities that hold of one school or one line of a form: left, times a factor, against right. */
export interface CrossCheck {
  /** Kebab-case, each once. */
  readonly id: string;
  readonly tier: Tier;
  /** Ids of quantities that are added up. */
  readonly left: readonly string[];
  readonly comparison: Comparison;
  /** Ids of quantities that are added up, or a plain number. */
  readonly right: readonly string[] | number;
  /** What the right side is multiplied by: 0.8 for 不低于80%. */
  readonly times?: number;
  /** What must be so, in a clerk's words. */
  readonly text: string;
  readonly basis: Basis;
}
