export { findingKey } from '../model/finding-key';

export interface Comparison {
  readonly added: number;
  readonly solved: number;
  readonly remaining: number;
  /** Keys of findings that the check before had not. */
  readonly fresh: ReadonlySet<string>;
}

/** What changed between two checks; keys that occur several times count as often as they occur. */
export function compareFindings(before: readonly string[], now: readonly string[]): Comparison {
  const open = new Map<string, number>();
  for (const key of before) {
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  let remaining = 0;
  for (const key of now) {
    const left = open.get(key) ?? 0;
    if (left > 0) {
      open.set(key, left - 1);
      remaining += 1;
    }
  }
  const known = new Set(before);
  return {
    added: now.length - remaining,
    solved: before.length - remaining,
    remaining,
    fresh: new Set(now.filter((key) => !known.has(key))),
  };
}
