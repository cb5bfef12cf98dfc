import type { Raised } from '../raised';

/**
 * When most cells of a column fail the same rule, the column means something else than we think, or nobody has filled
 * it yet: one question about the first cell instead of an error at every one.
 */
export function unlessMost(
  raised: readonly Raised[],
  considered: number,
  question: string,
  share = 0.5,
  least = 4,
): readonly Raised[] {
  const first = raised[0];
  if (!first || raised.length < least || raised.length <= considered * share) {
    return raised;
  }
  const { cell, actual = '', required = '' } = first.complaint;
  return [
    {
      rule: first.rule,
      complaint: {
        cell,
        related: raised.slice(1, 10).map(({ complaint }) => complaint.cell),
        severity: 'query',
        message: question,
        actual,
        required,
      },
    },
  ];
}
