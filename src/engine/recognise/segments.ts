import type { Ledger } from '../../model/ledger';
import { filledPositions, type Grid } from './grid';
import type { Verdict } from './rows';

/** Longer bands are lists; a blank line in one of them is a blank line. */
const MOST_LINES = 400;

/** The parts of a band between blank lines, a title that stands alone with what follows it. Empty where there is but one. */
export function segmentsOf(band: Grid): readonly Grid[] {
  if (band.turned || band.lines.length > MOST_LINES) {
    return [];
  }
  const parts: number[][] = [];
  let previous: number | undefined;
  for (const line of band.lines) {
    const part = parts.at(-1);
    const isApart = previous === undefined || line - previous > 1;
    if (!part || (isApart && !isTitle(band, part))) {
      parts.push([line]);
    } else {
      part.push(line);
    }
    previous = line;
  }
  return parts.length < 2 ? [] : parts.map((lines) => ({ ...band, lines }));
}

function isTitle(band: Grid, lines: readonly number[]): boolean {
  return lines.every((line) => filledPositions(band, line).length === 1);
}

/** What was found in one segment. */
export interface Found {
  readonly segment: Grid;
  readonly verdicts: readonly Verdict[];
}

/**
 * Whether a band says more when it is read segment by segment: more ledgers with more fields, and no record of those that
 * were found in the whole is left without one. What repeats the header of a ledger is its next page, blank line or not.
 */
export function saysMore(apart: readonly Found[], whole: readonly Verdict[]): boolean {
  const before = ledgersOf(whole);
  const repeated = new Set(
    before.flatMap(({ table: { lines } }) =>
      lines.filter(({ role }) => role === 'header').map(({ index }) => index),
    ),
  );
  const now = ledgersOf(apart.flatMap(({ verdicts }) => verdicts)).filter(
    ({ table: { headerLines } }) => !headerLines.some((line) => repeated.has(line)),
  );
  const orphans = apart
    .filter(({ verdicts }) => ledgersOf(verdicts).length === 0)
    .flatMap(({ segment }) => segment.lines);
  return (
    now.length > before.length &&
    fieldsIn(now) > fieldsIn(before) &&
    !before.some(({ table: { area } }) => orphans.some((line) => line >= area.top && line <= area.bottom))
  );
}

function ledgersOf(verdicts: readonly Verdict[]): readonly Ledger[] {
  return verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
}

function fieldsIn(ledgers: readonly Ledger[]): number {
  return ledgers.reduce((sum, { fields }) => sum + fields.length, 0);
}
