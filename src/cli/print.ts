import { areaAddress, placeAddress } from '../model/address';
import { uncheckedText } from '../model/coverage';
import { markLooks } from '../model/drawing';
import type { Explained, Explanation } from '../model/explanation';
import type { Finding } from '../model/finding';
import { withoutPersonalNumbers } from '../model/finding-keys';
import type { Report, RequirementResult, Verdict } from '../model/report';
import { explanationText, headline, standingOf, standings } from '../model/standing';
import {
  countProvisions,
  countsText,
  measuredText,
  numberText,
  outcomeOf,
  outcomeWords,
  schoolPartText,
} from '../model/words';

/** The items by key, in order of first appearance (`Map.groupBy` is not in Node 20). */
function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

/** Places of one kind of mistake that are printed in full before the rest is only counted. */
const shownPlaces = 3;

/** A block of text per sheet, the gravest first; many findings of one rule are rolled up. */
function printFindings(findings: readonly Finding[], explained: Explained): readonly string[] {
  return [...grouped(findings, placeOf)].map(([place, ofSheet]) => printSheet(place, ofSheet, explained));
}

/** `班额.xlsx › 班额统计表` where several files are checked as one. */
function placeOf({ file, sheet }: Finding): string {
  return file === undefined ? sheet : `${file} › ${sheet}`;
}

function printSheet(place: string, findings: readonly Finding[], explained: Explained): string {
  const groups = standings.flatMap((standing) => {
    const own = findings.filter((finding) => standingOf(finding, explained.get(finding)) === standing);
    return [...grouped(own, ({ rule }) => rule).values()];
  });
  return [
    `【${place}】${findings.length} 处`,
    ...groups.flatMap((group) => printGroup(group, explained)),
  ].join('\n');
}

function printGroup(group: readonly Finding[], explained: Explained): readonly string[] {
  const lines = group
    .slice(0, shownPlaces)
    .flatMap((finding) => printFinding(finding, explained.get(finding)));
  const rest = group.slice(shownPlaces);
  const [first] = rest;
  return first
    ? [...lines, `          …… 同样的问题还有 ${rest.length} 处，从 ${first.cell} 到 ${rest.at(-1)?.cell}`]
    : lines;
}

function printFinding(finding: Finding, explanation: Explanation | undefined): readonly string[] {
  const { cell, message, basis, related } = finding;
  const more = [
    basis ? `依据 ${basis}` : '',
    related.length > 0 ? `另见 ${placesText(related)}` : '',
    explanation ? `学校说明：${explanationText(explanation)}` : '',
  ].filter(Boolean);
  const head = `  ${markLooks[standingOf(finding, explanation)].label}  ${cell}  ${message}`;
  return more.length > 0 ? [head, `          ${more.join('；')}`] : [head];
}

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, shownPlaces).join('、');
  return places.length > shownPlaces ? `${shown} 等 ${places.length} 处` : shown;
}

/** Lines of one outcome that are printed; a county's workbook has hundreds. */
const shownLines = 40;

const order = ['short', 'doubtful', 'unchecked', 'met'] as const;

/** A block of text per standard: what is short, what is only asked about, what could not be checked and why, what is met. */
function printRequirements({ standards, requirements, provisions }: Report): readonly string[] {
  return standards.flatMap(({ id, label }) => {
    const own = requirements.filter(({ standard }) => standard === id);
    const rows = provisions.filter(({ standard }) => standard === id);
    const counted = rows.length > 0 ? [`  逐条核对：${countsText(countProvisions(rows))}`] : [];
    return own.length > 0
      ? [
          [`【指标】${label}`, ...counted, ...order.flatMap((outcome) => printOutcome(own, outcome))].join(
            '\n',
          ),
        ]
      : [];
  });
}

function printOutcome(
  results: readonly RequirementResult[],
  outcome: (typeof order)[number],
): readonly string[] {
  const own = results.filter((result) => outcomeOf(result) === outcome);
  const lines = outcome === 'unchecked' ? printUnchecked(own) : own.map(printResult);
  const rest = lines.length - shownLines;
  return rest > 0
    ? [...lines.slice(0, shownLines), `          …… ${outcomeWords[outcome]}的还有 ${rest} 项`]
    : lines;
}

function printResult(result: RequirementResult): string {
  const value = result.value === undefined ? '' : measuredText(result.value, result.unit, result.bound);
  const [first] = result.from;
  const details = [
    `要求 ${result.required}`,
    result.missing ?? '',
    first ? `取自 ${placeAddress(first)}${result.from.length > 1 ? ` 等 ${result.from.length} 格` : ''}` : '',
    result.status === 'short' ? result.basis : '',
  ];
  return `  ${outcomeWords[outcomeOf(result)]}  ${nameOf(result)}  ${value}（${details.filter(Boolean).join('；')}）`;
}

/** Requirements that fail for the same reason are named together. */
function printUnchecked(results: readonly RequirementResult[]): readonly string[] {
  return [...grouped(results, ({ reason }) => reason)].map(([reason, group]) => {
    const names = new Set(group.map(nameOf));
    return `  ${outcomeWords.unchecked}  ${[...names].join('、')}${reason ? `：${reason}` : ''}`;
  });
}

function nameOf({ school, stage, label }: RequirementResult): string {
  return [schoolPartText(school, stage, ' '), label].filter(Boolean).join(' ');
}

/** The report of one file for a clerk: verdict, findings by sheet, requirements, what was not recognised. */
export function reportText(file: string, report: Report, explained: Explained): string {
  const parts = [
    printVerdict(file, report, explained),
    ...printFindings(report.findings, explained),
    ...printRequirements(report),
  ];
  return withoutPersonalNumbers(
    `${[...parts, ...printCoverage(report), ...printUnrecognised(report)].join('\n\n')}\n`,
  );
}

function printVerdict(file: string, report: Report, explained: Explained): string {
  const { summary, verdicts, standards, ledgers, unrecognised, requirements } = report;
  const unchecked = requirements.filter(({ status }) => status === 'unchecked').length;
  return [
    file,
    `  ${headline(report, explained)}`,
    ...verdicts.map((verdict) => `  ${verdictText(verdict)}`),
    `  标准 ${standards.map(({ label }) => label).join('、')}`,
    `  识别出 ${ledgers.length} 本台账，${unrecognised.length} 处未识别；检查了 ${numberText(summary.cells)} 个单元格、` +
      `${requirements.length} 项要求，其中 ${unchecked} 项未检查`,
    ...(report.proposal ? [`  ${report.proposal.text}`] : []),
    ...(report.remarks ?? []).map((remark) => `  ${remark}`),
  ].join('\n');
}

function verdictText({ school, stage, message, basis }: Verdict): string {
  const subject = schoolPartText(school, stage, ' ');
  return `${subject ? `${subject}：` : ''}${message}${basis ? `（${basis}）` : ''}`;
}

/** What was not checked in the ledgers, table by table. */
function printCoverage({ ledgers, coverage }: Report): readonly string[] {
  const lines = ledgers.flatMap(({ table }, index) => {
    const unchecked = coverage[index]?.unchecked ?? [];
    const place = `${table.sheet.name} ${areaAddress(table.area)}`;
    return unchecked.length > 0 ? [`  ${place}`, ...unchecked.map((one) => `    ${uncheckedText(one)}`)] : [];
  });
  return lines.length > 0 ? [['台账里没有核对的内容', ...lines].join('\n')] : [];
}

function printUnrecognised({ unrecognised }: Report): readonly string[] {
  const lines = unrecognised.map(
    ({ sheet, range, reason }) => `  ${[sheet, range].filter(Boolean).join(' ')}  ${reason}`,
  );
  return lines.length > 0 ? [['没有识别的内容（没有检查）', ...lines].join('\n')] : [];
}
