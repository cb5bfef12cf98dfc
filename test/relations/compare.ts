import type { Finding } from '../../src/model/finding';
import type { AnswerKey } from '../measure/answer-key';
import { scoreFindings } from '../measure/score';
import { spotsOf } from '../measure/spots';
import { type DraftBook, originOf } from './draft';
import { range } from './draft-tables';
import type { Relation } from './relation';

/** A finding at the cells of the original. */
export type Traced = Finding & {
  /** What two findings have in common that are the same: severity, rule and place. */
  readonly id: string;
  /** The same where only sheet and column of the place matter. */
  readonly looseId: string;
};

/** Rules that name one of several equal partners: the finding is the set of them. */
const PARTNERS = /duplicate|listed-twice|figures-disagree/;

/** Larger areas are about a whole table, and their cells are not looked at one by one. */
const MOST_CELLS = 3_000;

/** Findings of a changed workbook brought back to where their cells came from. */
export function traced(book: DraftBook, findings: readonly Finding[]): readonly Traced[] {
  const origins = (reference: string, sheet: string) =>
    spotsOf([reference], sheet).flatMap(({ sheet: name, area }) =>
      range(area.top, area.bottom)
        .flatMap((row) => range(area.left, area.right).map((column) => ({ row, column })))
        .slice(0, MOST_CELLS)
        .map((spot) => originOf(book, name, spot)),
    );
  return findings.map((finding) => {
    const [main = finding.cell] = origins(finding.cell, finding.sheet);
    const related = finding.related.flatMap((reference) => origins(reference, finding.sheet));
    const isPartners = PARTNERS.test(finding.rule) && related.length < 40;
    const place = isPartners ? [...new Set([main, ...related])].sort().join('+') : main;
    const cut = main.lastIndexOf('!');
    return {
      ...finding,
      sheet: main.slice(0, cut).replace(/^\+/, ''),
      cell: main.slice(cut + 1),
      related,
      id: `${finding.severity} ${finding.rule} ${place}`,
      looseId: `${finding.severity} ${finding.rule} ${columnsOf(place)}`,
    };
  });
}

const columnsOf = (place: string) =>
  [...new Set(place.replace(/(?<=![A-Z]+)\d+/g, '').split('+'))].sort().join('+');

/** What a change that cannot matter has done. */
export interface Difference {
  readonly lost: readonly Traced[];
  readonly fresh: readonly Traced[];
  /** Errors that the key plants, found before and no longer. */
  readonly plantedLost: readonly string[];
}

export function compareFindings(
  before: readonly Traced[],
  after: readonly Traced[],
  key: AnswerKey,
  { excuses = () => false, isOfSeveral = () => false }: Relation,
): Difference {
  const idOf = (finding: Traced) => (isOfSeveral(finding) ? finding.looseId : finding.id);
  const ids = (findings: readonly Traced[]) => new Set(findings.map(idOf));
  const [had, has] = [ids(before), ids(after)];
  const found = (findings: readonly Traced[]) =>
    scoreFindings(findings, key)
      .planted.filter(({ violation, isFound }) => violation.severity === 'error' && isFound)
      .map(({ sheet, violation }) => `${sheet.name}!${violation.cell} ${violation.code}`);
  const still = new Set(found(after));
  return {
    lost: before.filter((finding) => !has.has(idOf(finding)) && !excuses(finding)),
    fresh: after.filter((finding) => !had.has(idOf(finding)) && !excuses(finding)),
    plantedLost: found(before).filter((one) => !still.has(one)),
  };
}

export const isSame = ({ lost, fresh }: Difference) => lost.length + fresh.length === 0;
