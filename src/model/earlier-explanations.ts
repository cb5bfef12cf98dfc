import type { Explanation } from './explanation';
import type { Finding } from './finding';
import { findingKey } from './finding-key';
import type { FindingKeys } from './finding-keys';

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
