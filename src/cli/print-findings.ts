import type { Explained, Explanation } from '../model/explanation';
import type { Finding } from '../model/finding';
import { markLooks } from '../model/palette';
import { explanationText, standingOf, standings } from '../model/standing';
import { grouped } from './group';

/** Places of one kind of mistake that are printed in full before the rest is only counted. */
const shownPlaces = 3;

/** A block of text per sheet, the gravest first; many findings of one rule are rolled up. */
export function printFindings(findings: readonly Finding[], explained: Explained): readonly string[] {
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
