import type { Ledger } from '../../model/ledger';
import type { Dictionary } from '../recognise/dictionary';
import type { Grid } from '../recognise/grid';
import { columnsOf, linesOf } from '../recognise/lay-out';
import type { Reading, Region } from './reading';
import { readingFeatures } from './reading-features';
import weights from './weights.json';

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
export function sureness(ledger: Ledger, grid: Grid, dictionary: Dictionary): number {
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
