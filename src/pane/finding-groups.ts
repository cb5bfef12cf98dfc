import type { Finding } from '../model/finding';
import type { Report } from '../model/report';

export interface FindingFilter {
  readonly by: 'ledger' | 'rule';
  readonly severity: Finding['severity'] | 'all';
  readonly search: string;
}

/** Findings of the same rule under one sheet; long ones are rolled up. */
export interface Flood {
  readonly rule: string;
  /** Indices into the report's findings. */
  readonly members: readonly number[];
}

export interface FindingGroup {
  /** Sheet name, or the words of the first finding of a rule. */
  readonly title: string;
  readonly floods: readonly Flood[];
  readonly size: number;
}

/** From how many on findings of one rule are rolled up to the first three. */
export const FLOOD = 6;

/** What the filter lets through, grouped for reading; every finding appears exactly once. */
export function groupFindings(report: Report, filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<string, Map<string, number[]>>();
  report.findings.forEach((finding, index) => {
    if (!passes(finding, filter)) {
      return;
    }
    const outer = filter.by === 'ledger' ? finding.sheet : finding.rule;
    const inner = filter.by === 'ledger' ? finding.rule : finding.sheet;
    const group = groups.get(outer) ?? new Map<string, number[]>();
    groups.set(outer, group);
    group.set(inner, [...(group.get(inner) ?? []), index]);
  });
  return [...groups].map(([outer, floods]) => {
    const list = [...floods].map(([rule, members]) => ({ rule, members }));
    const size = list.reduce((sum, { members }) => sum + members.length, 0);
    return { title: filter.by === 'ledger' ? outer : ruleTitle(report, list), floods: list, size };
  });
}

/** The indices in the order in which the groups show them: what 上一处/下一处 walk through. */
export function readingOrder(groups: readonly FindingGroup[]): readonly number[] {
  return groups.flatMap(({ floods }) => floods.flatMap(({ members }) => members));
}

function passes(finding: Finding, { severity, search }: FindingFilter): boolean {
  const words = search.trim();
  return (
    (severity === 'all' || finding.severity === severity) &&
    (words === '' || `${finding.sheet} ${finding.cell} ${finding.message} ${finding.basis}`.includes(words))
  );
}

/** A rule has no name that a clerk would know; the words of its first finding up to the first stop say what it is. */
function ruleTitle(report: Report, floods: readonly Flood[]): string {
  const first = report.findings[floods[0]?.members[0] ?? 0];
  return first ? (first.message.split(/[,,。;;::]/)[0] ?? first.message) : '';
}
