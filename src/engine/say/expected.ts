import type { Place, Sheet } from '../../model/workbook';
import { valueAt } from '../../model/workbook';
import { decimalsOf, readNumber } from '../../reading/numbers';
import { isPercentText, writtenLike } from '../../reading/written-figures';
import type { Raised } from '../raised';
import { figure } from '../sentences';

/** Rules that demand a figure of the very cell that they speak of. */
const NAMING =
  /-(?:sum|mismatch)$|^(?:running-balance|parts-and-whole|printed-figure|claimed-value|fitness-rate|figures-disagree)$/;

/** What a sentence calls 元 may stand as 万元 in the cell, a rate as a fraction or per hundred. */
const UNITS = [1, 100, 0.01, 1e4, 1e-4];
/** Lines above and below by which it is told how finely a column prints its figures. */
const NEARBY = 6;

/** The value that the cell should have, as it would be written there, on every finding that demands one. */
export function withExpected(
  raised: readonly Raised[],
  sheetOf: (name: string) => Sheet | undefined,
): readonly Raised[] {
  return raised.map((one) => {
    const { complaint } = one;
    const sheet = sheetOf(complaint.cell.sheet);
    const known = sheet && complaint.expected;
    const expected = known ?? (sheet && demanded(one, sheet));
    return expected === undefined
      ? one
      : {
          ...one,
          complaint: {
            ...complaint,
            message: known === undefined ? withValue(complaint, expected) : complaint.message,
            expected: asWritten(expected, sheet, complaint.cell),
          },
        };
  });
}

/** What the column prints rounded (43.83 in a column of whole numbers) is told as it would be written, beside what was worked out. */
function withValue({ message, required = '' }: Raised['complaint'], expected: number | string): string {
  const right = readNumber(required)?.value;
  const isRounded = typeof expected === 'number' && right !== undefined && isRoundingOf(expected, right);
  const shown = (value: number) =>
    required.endsWith('%') ? `${figure(Number((value * 100).toPrecision(6)))}%` : figure(value);
  return isRounded ? `${message}按这一栏的写法填 ${shown(expected)}。` : message;
}

/** Another figure, and not only in another unit. */
function isRoundingOf(expected: number, right: number): boolean {
  return UNITS.every((times) => Math.abs(right * times - expected) > 1e-9 * Math.abs(expected));
}

function asWritten(expected: number | string, sheet: Sheet | undefined, { row, column }: Place) {
  const old = sheet ? valueAt(sheet, row, column) : null;
  return typeof expected === 'number' && isPercentText(old) ? writtenLike(old, expected) : expected;
}

function demanded({ rule, complaint }: Raised, sheet: Sheet): number | undefined {
  const { cell, actual = '', required = '' } = complaint;
  const stated = readNumber(actual)?.value;
  const right = NAMING.test(rule) ? readNumber(required)?.value : undefined;
  const now = readNumber(valueAt(sheet, cell.row, cell.column))?.value;
  if (stated === undefined || right === undefined || now === undefined) {
    return undefined;
  }
  const unit = UNITS.find((times) => Math.abs(stated * times - now) <= 1e-6 * Math.abs(now));
  const value = unit === undefined ? now : Number((right * unit).toFixed(decimalsNear(sheet, cell)));
  return value === now ? undefined : value;
}

/** The most digits behind the point that figures near a cell in its column print. */
function decimalsNear(sheet: Sheet, { row, column }: Place): number {
  let most = 0;
  for (let at = Math.max(0, row - NEARBY); at <= row + NEARBY; at++) {
    const value = valueAt(sheet, at, column);
    const reading = readNumber(value);
    const decimals = typeof value === 'number' ? decimalsOf(value) : (reading?.decimals ?? 0);
    most = Math.max(most, reading?.unit === '%' && typeof value === 'string' ? decimals + 2 : decimals);
  }
  return most;
}
