import type { Explained } from '../model/explanation';
import type { Finding } from '../model/finding';
import type { Report } from '../model/report';
import { type Standing, standingOf } from '../model/standing';
import { ruleTitle } from './rule-title';
import type { PaneState } from './state';

export interface FindingFilter {
  readonly by: 'ledger' | 'rule';
  readonly show: Standing | 'all' | 'added';
  readonly search: string;
  /** What the school has said of them; nothing by default. */
  readonly explained?: Explained;
  /** Indices of the findings that the check before had not: what `added` shows. */
  readonly fresh?: ReadonlySet<number>;
}

/** Findings of the same rule under one sheet; long ones are rolled up. */
export interface Flood {
  readonly rule: string;
  /** Indices into the report's findings. */
  readonly members: readonly number[];
}

export interface FindingGroup {
  /** Sheet name, or what the findings of a rule are about. */
  readonly title: string;
  readonly floods: readonly Flood[];
  readonly size: number;
}

/** Indices of the findings that the check before had not. */
export function freshFindings({
  keys,
  comparison,
}: Pick<PaneState, 'keys' | 'comparison'>): ReadonlySet<number> {
  return new Set(keys.flatMap(({ own }, index) => (comparison?.fresh.has(own) ? [index] : [])));
}

/** From how many on findings of one rule are rolled up to the first three. */
export const FLOOD = 6;

/** What the filter lets through, grouped for reading; every finding appears exactly once. */
export function groupFindings(report: Report, filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<string, Map<string, number[]>>();
  report.findings.forEach((finding, index) => {
    if (!passes(finding, index, filter)) {
      return;
    }
    const outer = filter.by === 'ledger' ? finding.sheet : finding.rule;
    const inner = filter.by === 'ledger' ? finding.rule : finding.sheet;
    const group = groups.get(outer) ?? new Map<string, number[]>();
    groups.set(outer, group);
    const members = group.get(inner) ?? [];
    group.set(inner, members);
    members.push(index);
  });
  return [...groups].map(([outer, floods]) => {
    const list = [...floods].map(([rule, members]) => ({ rule, members }));
    const size = list.reduce((sum, { members }) => sum + members.length, 0);
    const [first] = list.flatMap(({ members }) => members);
    const file = first === undefined ? undefined : report.findings[first]?.file;
    const place = file === undefined ? outer : `${file} › ${outer}`;
    return {
      title:
        filter.by === 'ledger' ? place : ruleTitle(report, readingOrder([{ title: '', floods: list, size }])),
      floods: list,
      size,
    };
  });
}

/** The indices in the order in which the groups show them: what 上一处/下一处 walk through. */
export function readingOrder(groups: readonly FindingGroup[]): readonly number[] {
  return groups.flatMap(({ floods }) => floods.flatMap(({ members }) => members));
}

function passes(finding: Finding, index: number, { show, search, fresh, explained }: FindingFilter): boolean {
  const words = search.trim();
  const isShown =
    show === 'added' ? fresh?.has(index) : standingOf(finding, explained?.get(finding)) === show;
  return (
    (show === 'all' || isShown === true) &&
    (words === '' || `${finding.sheet} ${finding.cell} ${finding.message} ${finding.basis}`.includes(words))
  );
}
