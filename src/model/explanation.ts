import { parseArea } from './address';
import { type Finding, findingKey } from './finding';
import type { FindingKeys } from './finding-keys';
import { type CellValue, valueAt, type Workbook } from './workbook';

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

/**
 * Explanations of an earlier version that are about just one finding, as they are written now: its keys said nothing of the record. The others are left: whose
 * they are only the clerk knows.
 */
export function explainedEarlier(
  findings: readonly Finding[],
  keys: readonly FindingKeys[],
  earlier: Readonly<Record<string, string>>,
): { readonly found: readonly Explanation[]; readonly earlier: Readonly<Record<string, string>> } {
  const left = new Map(Object.entries(earlier));
  if (left.size === 0) {
    return { found: [], earlier };
  }
  const about = new Map<string, FindingKeys[]>();
  findings.forEach((finding, index) => {
    const own = keys[index];
    const key = findingKey(finding);
    if (own && left.has(key)) {
      about.set(key, [...(about.get(key) ?? []), own]);
    }
  });
  const found = [...about].flatMap(([key, [only, ...others]]) => {
    if (!only || others.length > 0) {
      return [];
    }
    const text = left.get(key) ?? '';
    left.delete(key);
    return [{ key: only.own, record: only.record, sheet: only.sheet, text }];
  });
  return { found, earlier: Object.fromEntries(left) };
}

/** One value that takes the place of another at the user's click. */
export interface Correction {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number | null;
  readonly value: string | number | null;
}

/**
 * What a click can put right: the correction that a finding is certain of, else the value that the cell should have by the
 * workbook's own arithmetic. Only a typed number or text is written over, never a formula.
 */
export function correctionOf(
  { repair, expected, sheet, cell, severity }: Finding,
  workbook: Workbook | undefined,
): Correction | undefined {
  const wanted =
    repair ?? (severity === 'error' && expected !== undefined ? { sheet, cell, value: expected } : undefined);
  const at = wanted && parseArea(wanted.cell);
  const book = workbook?.sheets.find(({ name }) => name === wanted?.sheet);
  if (!wanted || !at || !book || at.top !== at.bottom || at.left !== at.right) {
    return undefined;
  }
  const before = valueAt(book, at.top, at.left);
  const isTyped = book.formulas[at.top]?.[at.left] === undefined && isPlain(before);
  return isTyped && before !== wanted.value && (repair || before !== null)
    ? { ...wanted, before }
    : undefined;
}

function isPlain(value: CellValue): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** The way back. */
export function takenBack(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.map((one) => ({ ...one, before: one.value, value: one.before })).reverse();
}

/** `21 → 22`; what is not there is called so. */
export function changeText({ before, value }: Correction): string {
  const shown = (one: string | number | null) => (one === null || one === '' ? '空白' : String(one));
  return `${shown(before)} → ${shown(value)}`;
}
