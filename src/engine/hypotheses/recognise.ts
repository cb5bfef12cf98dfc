import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';
import type { Sheet, Workbook } from '../../model/workbook';
import { bandsOf, stretchesOf } from '../recognise/bands';
import { type Dictionary, dictionaryOf } from '../recognise/dictionary';
import type { Grid } from '../recognise/grid';
import { columnsOf, gridOf, linesOf } from '../recognise/lay-out';
import { readBand, titlesOver } from './band';
import { type Choose, ledgersOf, type Reader, type Reading, type Region } from './reading';
import { readingFeatures } from './reading-features';
import weights from './weights.json';

/** The ledgers of a sheet or workbook, and everything that is none, with the reason. */
export interface Recognition {
  readonly ledgers: readonly Ledger[];
  readonly unrecognised: readonly Unrecognised[];
  /** Tables whose lines and columns are found, but that no kind of ledger explains. */
  readonly unread?: readonly Table[];
}

/** Finds the ledgers on a sheet. Never throws, whatever the cells hold. `choose`: who decides between readings, where it is not the score. */
export function recogniseSheet(
  sheet: Sheet,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
  choose?: Choose,
): Recognition {
  const dictionary = dictionaryOf(kinds);
  const reader: Reader = {
    dictionary,
    choose: choose ?? ((readings, region) => bestReading(readings, region, dictionary)),
  };
  const grid = gridOf(sheet);
  if (!grid) {
    return {
      ledgers: [],
      unrecognised: [{ sheet: sheet.name, range: '', reason: '空白工作表', isText: true, guesses: [] }],
    };
  }
  const own = assignments.filter((assignment) => assignment.sheet === sheet.name);
  const verdicts = stretchesOf(grid).flatMap((stretch) => {
    const bands = bandsOf(stretch);
    const shared = bands.length > 1 ? titlesOver(stretch) : [];
    return bands.flatMap((band) => readBand(band, reader, own, shared));
  });
  return {
    ledgers: ledgersOf(verdicts).map((ledger) =>
      ledger.isAssigned ? ledger : { ...ledger, confidence: sureness(ledger, grid, dictionary) },
    ),
    unrecognised: verdicts.flatMap((verdict) => ('unrecognised' in verdict ? [verdict.unrecognised] : [])),
    unread: verdicts.flatMap((verdict) =>
      'unrecognised' in verdict && verdict.table ? [verdict.table] : [],
    ),
  };
}

/** All sheets in order, one per step, so that a long workbook can be read in slices. */
function* recogniseSlices(
  workbook: Workbook,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
): Generator<{ readonly sheet: string; readonly done: number }, Recognition> {
  const ledgers: Ledger[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done: index / workbook.sheets.length };
    const found = recogniseSheet(sheet, kinds, assignments);
    ledgers.push(...found.ledgers);
    unrecognised.push(...found.unrecognised);
  }
  return { ledgers, unrecognised };
}

/** All ledgers of a workbook in the order of its sheets. */
export function recogniseWorkbook(
  workbook: Workbook,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
): Recognition {
  const slices = recogniseSlices(workbook, kinds, assignments);
  for (;;) {
    const step = slices.next();
    if (step.done) {
      return step.value;
    }
  }
}

const { reading } = weights;

/** What a reading is worth, and what makes it so. */
export interface Weighed {
  readonly score: number;
  /** In the order of the features. */
  readonly parts: readonly { readonly name: string; readonly worth: number }[];
}

/**
 * How well a reading explains its cells: a sum whose weights are fitted so that of all readings of the same cells the one comes first
 * that the keys of keyed workbooks and invented schools demand, leaving one workbook out at a time
 * (`npm run measure -- --reading`, weights.json).
 */
export function weighReading(one: Reading, region: Region, dictionary: Dictionary): Weighed {
  const features: Readonly<Record<string, number>> = { ...readingFeatures(one, region, dictionary) };
  const known: Readonly<Record<string, number>> = reading.weights;
  const ways: Readonly<Record<string, number>> = reading.ways;
  const parts = [
    ...Object.entries(features).map(([name, value]) => ({ name, worth: (known[name] ?? 0) * value })),
    { name: 'way', worth: ways[one.way] ?? 0 },
  ].filter(({ worth }) => worth !== 0);
  return { score: parts.reduce((sum, { worth }) => sum + worth, 0), parts };
}

/** How sure a ledger is, read alone, beside nothing at all, 0–1. */
function sureness(ledger: Ledger, grid: Grid, dictionary: Dictionary): number {
  const { top, bottom, left, right } = ledger.table.area;
  const region = { grid: columnsOf(linesOf(grid, top, bottom), left, right), titles: [] };
  const [own, nothing] = [[{ ledger }], []].map(
    (verdicts) => weighReading({ way: 'rows', verdicts }, region, dictionary).score,
  );
  return Math.round(100 / (1 + Math.exp((nothing ?? 0) - (own ?? 0)))) / 100;
}

/** Less than this is no difference: of two kinds that explain the cells alike the one that explains more columns and titles comes first. */
const ALIKE = 0.1;

/** The best of several readings of the same cells; of equally good ones the first. */
export function bestReading(
  readings: readonly Reading[],
  region: Region,
  dictionary: Dictionary,
): Reading | undefined {
  const [first, ...others] = readings;
  if (!first || others.length === 0) {
    return first;
  }
  let best = first;
  let most = weighReading(first, region, dictionary).score;
  for (const other of others) {
    const score = weighReading(other, region, dictionary).score;
    if (score > most + ALIKE) {
      [best, most] = [other, score];
    }
  }
  return best;
}
