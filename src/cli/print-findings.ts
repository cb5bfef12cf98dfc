import type { Finding, Severity } from '../model/finding';
import { grouped } from './group';
import { severityWords } from './words';

/** Places of one kind of mistake that are printed in full before the rest is only counted. */
const shownPlaces = 3;

const gravity: readonly Severity[] = ['error', 'query', 'advice'];

/** A block of text per sheet, the gravest first; many findings of one rule are rolled up. */
export function printFindings(findings: readonly Finding[]): readonly string[] {
  return [...grouped(findings, placeOf)].map(([place, ofSheet]) => printSheet(place, ofSheet));
}

/** `班额.xlsx › 班额统计表` where several files are checked as one. */
function placeOf({ file, sheet }: Finding): string {
  return file === undefined ? sheet : `${file} › ${sheet}`;
}

function printSheet(place: string, findings: readonly Finding[]): string {
  const groups = gravity.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...grouped(own, ({ rule }) => rule).values()];
  });
  return [`【${place}】${findings.length} 处`, ...groups.flatMap(printGroup)].join('\n');
}

function printGroup(group: readonly Finding[]): readonly string[] {
  const lines = group.slice(0, shownPlaces).flatMap(printFinding);
  const rest = group.slice(shownPlaces);
  const [first] = rest;
  return first
    ? [...lines, `          …… 同样的问题还有 ${rest.length} 处，从 ${first.cell} 到 ${rest.at(-1)?.cell}`]
    : lines;
}

function printFinding({ severity, cell, message, basis, related }: Finding): readonly string[] {
  const more = [basis ? `依据 ${basis}` : '', related.length > 0 ? `另见 ${placesText(related)}` : ''].filter(
    Boolean,
  );
  const head = `  ${severityWords[severity]}  ${cell}  ${message}`;
  return more.length > 0 ? [head, `          ${more.join('；')}`] : [head];
}

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, shownPlaces).join('、');
  return places.length > shownPlaces ? `${shown} 等 ${places.length} 处` : shown;
}
