import { readNumber } from '../../reading/numbers';
import { slip } from '../laws/slip';
import type { Raised } from './findings';

/** Rules that work a printed figure out again. */
const RECOMPUTING = /^(?:printed-figure|claimed-value)$/;
/** Fewer digits are the same in another order by chance. */
const FEWEST_DIGITS = 3;

/**
 * A printed figure that is what was worked out with its digits exchanged, or a point or nought off, was worked out so and typed wrong:
 * the slip bears out what the figures beneath it were doubted to say.
 */
export function confirmMisprints(raised: readonly Raised[]): readonly Raised[] {
  return raised.map((one) => {
    const { severity, actual = '', required = '' } = one.complaint;
    const meant = severity === 'query' && RECOMPUTING.test(one.rule) ? meantFor(actual, required) : undefined;
    return meant === undefined
      ? one
      : { ...one, complaint: { ...one.complaint, severity: 'error', expected: meant } };
  });
}

/** The figure that was meant, as it would be printed; `undefined` where no slip leads to it. */
function meantFor(actual: string, required: string): number | undefined {
  const [printed, right] = [readNumber(actual), readNumber(required)];
  if (!printed || !right) {
    return undefined;
  }
  const meant = [printed.decimals, right.decimals].map((decimals) => Number(right.value.toFixed(decimals)));
  return meant.find(
    (value) =>
      value !== printed.value && (slip(printed.value, value) === 1 || isReordered(printed.value, value)),
  );
}

function isReordered(one: number, other: number): boolean {
  const digits = (value: number) => [...String(value).replace('.', '')].sort().join('');
  return digits(one).length >= FEWEST_DIGITS && digits(one) === digits(other);
}
