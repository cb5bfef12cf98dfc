import { parseArea } from '../model/address';
import type { Finding } from '../model/finding';

/**
 * What a finding is about, the same in the next check even when rows were inserted above it: rule, sheet, column and
 * what the cell holds. A changed value makes it another finding, so an explanation given for the old value expires.
 */
export function findingKey(finding: Finding): string {
  const column = parseArea(finding.cell)?.left ?? 0;
  return [finding.rule, finding.sheet, column, finding.actual || finding.message].join('|');
}

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
