export { findingKey } from '../model/finding-key';

export interface Comparison {
  readonly added: number;
  readonly solved: number;
  readonly remaining: number;
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
  return { added: now.length - remaining, solved: before.length - remaining, remaining };
}
