import type { Finding } from './finding';
import type { FindingKeys } from './finding-keys';

/** What is done about a shortfall that is true: it stands in the rectification ledger until it is. */
export interface Rectification {
  readonly measure: string;
  readonly person: string;
  /** ISO day, or as it was written. */
  readonly deadline: string;
}

/** Why a finding may stay as it is. */
export interface Explanation {
  /** The finding's own key, or the one that all alike share. */
  readonly key: string;
  readonly record: string;
  readonly sheet: string;
  readonly isAlike?: true;
  readonly text: string;
  /** The value is true and falls short. */
  readonly rectification?: Rectification;
}

/** The explanation that holds for a finding: its own before one for all alike. */
export function explanationFor(
  explanations: readonly Explanation[],
  { own, alike }: Pick<FindingKeys, 'own' | 'alike'>,
): Explanation | undefined {
  return (
    explanations.find((one) => one.key === own && !one.isAlike) ??
    explanations.find((one) => one.key === alike && one.isAlike)
  );
}

/** Findings that are explained, each with its explanation. */
export type Explained = ReadonlyMap<Finding, Explanation>;

export function explainedFindings(
  findings: readonly Finding[],
  keys: readonly FindingKeys[],
  explanations: readonly Explanation[],
): Explained {
  const known = new Map(explanations.map((one) => [keyOf(one), one]));
  return new Map(
    findings.flatMap((finding, index) => {
      const { own = '', alike = '' } = keys[index] ?? {};
      const found = known.get(`own ${own}`) ?? known.get(`alike ${alike}`);
      return found ? [[finding, found] as const] : [];
    }),
  );
}

/** Explanations with one more, or one less where its text is empty; what was said of the same is replaced. */
export function withExplanation(
  explanations: readonly Explanation[],
  said: Explanation,
): readonly Explanation[] {
  const others = explanations.filter((one) => keyOf(one) !== keyOf(said));
  const text = said.text.trim();
  return text === '' && !said.rectification ? others : [...others, { ...said, text }];
}

/** Whether two explanations are about the same. */
export function keyOf({ isAlike, key }: Pick<Explanation, 'isAlike' | 'key'>): string {
  return `${isAlike ? 'alike' : 'own'} ${key}`;
}

/** What a workbook remembers of that kind; what is none is passed over. */
export function explanationsIn(value: unknown): readonly Explanation[] {
  return Array.isArray(value) ? value.filter(isExplanation) : [];
}

function isExplanation(value: unknown): value is Explanation {
  const { key, record, sheet, text } = Object(value) as Record<string, unknown>;
  return [key, record, sheet, text].every((one) => typeof one === 'string');
}
