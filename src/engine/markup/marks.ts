import type { Mark } from '../../model/drawing';
import type { Explained } from '../../model/explanation';
import type { Finding } from '../../model/finding';
import { standingOf, standings } from '../../model/standing';

/** One mark per cell, of the gravest that is found there; findings about no cell get none. */
export function marksOf(findings: readonly Finding[], explained: Explained): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { sheet, cell } = finding;
    const severity = standingOf(finding, explained.get(finding));
    const key = `${sheet}!${cell}`;
    const before = marks.get(key);
    if (
      sheet !== '' &&
      cell !== '' &&
      (!before || standings.indexOf(severity) < standings.indexOf(before.severity))
    ) {
      marks.set(key, { sheet, cell, severity });
    }
  }
  return [...marks.values()];
}
