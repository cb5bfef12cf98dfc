import type { Basis, Complaint } from '../model/finding';

/** A complaint together with the rule that raised it. */
export interface Raised {
  readonly rule: string;
  readonly complaint: Complaint;
  /** The requirement that the complaint is the shortfall of. */
  readonly requirement?: string;
  /** Rows of the catalogue of requirements, where they are more than those of its basis. */
  readonly rows?: readonly string[];
}

/** `教督〔2017〕6号 政府保障程度第5项`; `''` without a source. */
export function basisText(basis: Basis | undefined): string {
  return basis ? [basis.document, basis.clause].filter(Boolean).join(' ') : '';
}

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
