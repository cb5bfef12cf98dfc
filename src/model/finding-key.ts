import { parseArea } from './address';
import type { Finding } from './finding';

/**
 * What a finding is about, the same in the next check even when rows were inserted above it: rule, sheet, column and
 * what the cell holds. A changed value makes it another finding, so an explanation given for the old value expires.
 */
export function findingKey(finding: Finding): string {
  const column = parseArea(finding.cell)?.left ?? 0;
  return [finding.rule, finding.sheet, column, finding.actual || finding.message].join('|');
}
