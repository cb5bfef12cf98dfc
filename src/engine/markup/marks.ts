import type { Mark } from '../../model/drawing';
import type { Finding, Severity } from '../../model/finding';

export const gravity: readonly Severity[] = ['error', 'query', 'advice'];

/** One mark per cell, of the gravest that is found there; findings about no cell get none. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, cell, severity } of findings) {
    const key = `${sheet}!${cell}`;
    const before = marks.get(key);
    if (
      sheet !== '' &&
      cell !== '' &&
      (!before || gravity.indexOf(severity) < gravity.indexOf(before.severity))
    ) {
      marks.set(key, { sheet, cell, severity });
    }
  }
  return [...marks.values()];
}
