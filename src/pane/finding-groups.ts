import { parseArea } from '../model/address';
import type { Explained } from '../model/explanation';
import type { Finding } from '../model/finding';
import type { Report } from '../model/report';
import { type Standing, standingOf } from '../model/standing';
import type { Sheet } from '../model/workbook';
import type { PaneState } from './state';

/** How many of a rule's findings are looked at for the words that they share. */
const SAMPLE = 20;

/**
 * A rule has no name that a clerk would know: its findings say what it is. Left out is whose it is (what the message begins
 * with and the row of its cell names) and how much (figures); what several share at the end stands for all of them.
 */
function ruleTitle({ findings, ledgers }: Report, members: readonly number[]): string {
  const sheets = new Map(ledgers.map(({ table }) => [table.sheet.name, table.sheet]));
  const problems = members.slice(0, SAMPLE).flatMap((index) => {
    const finding = findings[index];
    return finding ? [problemOf(finding, sheets.get(finding.sheet))] : [];
  });
  const [first = ''] = problems;
  if (new Set(problems).size === 1) {
    return first;
  }
  const shared = problems.reduce(commonEnd).replace(/^[^“\p{L}\p{N}]*的?/u, '');
  return shared.length >= 3 ? shared : `${first} 等`;
}

/** The first clause that says something, without its subject and its figures: 身份证号末位校验码不对, 班额…人. */
function problemOf({ message, cell }: Finding, sheet: Sheet | undefined): string {
  const row = sheet?.values[parseArea(cell)?.top ?? -1] ?? [];
  const subject = row
    .map((value) => (typeof value === 'string' ? value.trim() : ''))
    .filter((text) => text.length > 1 && message.startsWith(text))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  const words = message.slice(subject.length).replace(/^的(?=.)/, '');
  const [clause = '', next = ''] = words.split(/[,，。;；:：]/);
  const bare = withoutFigures(clause);
  // A clause that only says what the cell holds is no problem yet: what it is held against is.
  return isValue.test(bare) && next !== '' ? `${bare},${withoutFigures(next)}` : bare;
}

const isValue = /(?:是|应配|填的是) ?(?:…|“[^”]*”)[^”]{0,6}$/;

/** Figures, masked numbers and what brackets add are of one finding alone. */
function withoutFigures(clause: string): string {
  const bare = clause
    .replace(/\([^()]*\)(?!班)/g, '')
    .replace(/[\d*]+(?:[.,/][\d*]+)*/g, '…')
    .trim();
  return bare === '' ? clause : bare;
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return one.slice(one.length - length);
}

/** Indices of the findings whose area holds the cell. */
export function findingsAt({ findings }: Report, selected: PaneState['selected']): readonly number[] {
  const at = selected && parseArea(selected.cell);
  if (!selected || !at) {
    return [];
  }
  return findings.flatMap((finding, index) => {
    const area = finding.sheet === selected.sheet ? parseArea(finding.cell) : undefined;
    const isInside =
      area && area.top <= at.top && at.top <= area.bottom && area.left <= at.left && at.left <= area.right;
    return isInside ? [index] : [];
  });
}

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

interface FindingGroup {
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
