import type { Basis } from './finding';
import type { Comparison } from './standard';

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
