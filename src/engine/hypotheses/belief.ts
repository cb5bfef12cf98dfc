import type { Ledger } from '../../model/ledger';
import type { Dictionary } from '../recognise/dictionary';
import { type Features, featuresOf, type Surroundings } from './features';
import { belief as weights } from './weights.json';

/** Believed or not: the chance at which the fitted weights make the fewest mistakes. */
const BAR = 0.5;

/**
 * How likely it is that a table is the ledger that it was read as, 0–1: a logistic sum whose weights are fitted to the keyed workbooks,
 * invented schools and tables of other trades, leaving one workbook out at a time (`npm run calibrate`, weights.json).
 */
export function beliefFrom(features: Features): number {
  const sum = (Object.keys(features) as (keyof Features)[]).reduce(
    (all, name) => all + weights.weights[name] * features[name],
    weights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** What the user has assigned is what they say. */
export function isBelieved(ledger: Ledger, dictionary: Dictionary, around: Surroundings): boolean {
  return ledger.isAssigned === true || beliefFrom(featuresOf(ledger, dictionary, around)) >= BAR;
}
