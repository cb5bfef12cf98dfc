import { decimalsAt, figureAt, placeOf, tableOf } from './book';
import type { Habits } from './habits';
import type { Instance } from './held';
import { cellsOf, type Law, sidesOf, toleranceOf } from './law';
import type { Change, Ledgerbook } from './ledgerbook';
import { slip } from './slip';

/** What the cell at a position of a broken law (of its `cells`, the whole first) must be for the law to come out; NaN where nothing would do. */
export function solve(
  ledgerbook: Ledgerbook,
  habits: Habits,
  instance: Instance,
  cells: readonly number[],
  position: number,
): number {
  const { law } = instance;
  const state = ledgerbook.state(instance);
  const cell = cells[position] ?? -1;
  if (!state) {
    return Number.NaN;
  }
  const { whole, expected } = state;
  const isRounded = law.operation === 'ratio' || law.operation === 'mean';
  if (position === 0) {
    return isRounded ? Number(expected.toFixed(Math.min(9, habits.of(cell).decimals))) : tidy(expected);
  }
  const now = figureAt(ledgerbook.book, cell);
  const gap = whole - expected;
  const other = figureAt(ledgerbook.book, cells[3 - position] ?? -1);
  switch (law.operation) {
    case 'mean':
      return tidy(now + gap * ledgerbook.sum(instance).filled);
    case 'sum':
    case 'running':
      return tidy((Number.isNaN(now) ? 0 : now) + gap / (law.signs[position - 1] ?? 1));
    case 'difference':
      return tidy(position === 1 ? now + gap : now - gap);
    case 'floored':
      // "At least 0" hides how much more there is.
      return whole > 0 ? tidy(position === 1 ? whole + other : other - whole) : Number.NaN;
    case 'product':
      return other === 0 ? Number.NaN : tidy(whole / law.scale / other);
    case 'ratio': {
      const value = partOfRate(ledgerbook, law, cells, { cell, whole, now });
      return isCounted(habits, law, cell)
        ? Math.round(value)
        : asWritten(ledgerbook, instance, { cell, value }, habits.of(cell).decimals);
    }
    case 'at-most':
      return Number.NaN;
  }
}

/** A part of a rounded rate with as many digits as its column has, where the rate comes out with it: 56.91, not 56.909972. */
function asWritten(
  ledgerbook: Ledgerbook,
  instance: Instance,
  { cell, value }: Change,
  decimals: number,
): number {
  const rounded = Number(value.toFixed(decimals));
  return ledgerbook.state(instance, { cell, value: rounded })?.isKept === true ? rounded : tidy(value);
}

function isCounted(habits: Habits, law: Law, cell: number): boolean {
  return habits.of(cell).isWhole || law.view.isForm;
}

/** More whole numbers than these come out at the same printed rate only where it is printed too coarsely to say which. */
const MOST_ALIKE = 20;

/** Other whole numbers that come out at the same printed rate and of which what stands there is a slip: 600 for 670, where 5.10 would as well be of 601. */
export function slippedFrom(
  ledgerbook: Ledgerbook,
  habits: Habits,
  { law, line }: Instance,
  cells: readonly number[],
  position: number,
): readonly number[] {
  const { book } = ledgerbook;
  const [at = -1] = cells;
  const cell = cells[position] ?? -1;
  const now = figureAt(book, cell);
  if (law.operation !== 'ratio' || position === 0 || Number.isNaN(now) || !isCounted(habits, law, cell)) {
    return [];
  }
  const whole = figureAt(book, at);
  const off = toleranceOf('ratio', decimalsAt(book, at), 0, cells.length - 1);
  const ends = [whole - off, whole + off].map((one) =>
    partOfRate(ledgerbook, law, cells, { cell, whole: one, now }),
  );
  const low = Math.ceil(Math.min(...ends));
  const high = Math.floor(Math.max(...ends));
  return high - low < MOST_ALIKE
    ? Array.from({ length: high - low + 1 }, (_, index) => low + index).filter(
        (value) => slip(now, value) > 0 && ledgerbook.state({ law, line }, { cell, value })?.isKept === true,
      )
    : [];
}

/** A part of a rate that would make it right, wherever in the rate it stands: (本年 − 上年) ÷ 上年 has it on both sides. */
function partOfRate(
  { book }: Ledgerbook,
  law: Law,
  [, ...parts]: readonly number[],
  { cell, whole, now }: { readonly cell: number; readonly whole: number; readonly now: number },
): number {
  const { above, below } = sidesOf(
    law,
    parts.map((part) => figureAt(book, part)),
  );
  const slope = sidesOf(
    law,
    parts.map((part) => (part === cell ? 1 : 0)),
  );
  const rate = whole / law.scale;
  const change = (above - rate * below) / (rate * slope.below - slope.above);
  return Number.isFinite(change) ? now + change : Number.NaN;
}

function tidy(value: number): number {
  return Number(value.toPrecision(10));
}

/** Figures one slip of the keys below, and what other broken laws want the cell to be, that would satisfy a broken bound; NaN for "something else". */
export function withinBound(
  ledgerbook: Ledgerbook,
  habits: Habits,
  instance: Instance,
  position: number,
): readonly number[] {
  const cells = cellsOf(instance.law, instance.line);
  const cell = cells[position] ?? -1;
  const now = figureAt(ledgerbook.book, cell);
  const other = figureAt(ledgerbook.book, cells[1 - position] ?? -1);
  const wanted = ledgerbook.touching(cell).flatMap((touched) => {
    const state = touched.law.operation === 'at-most' ? undefined : ledgerbook.state(touched);
    const others = state && !state.isKept ? cellsOf(touched.law, touched.line) : [];
    const at = others.indexOf(cell);
    return at < 0 ? [] : [solve(ledgerbook, habits, touched, others, at)];
  });
  const inYuan = position === 0 && isInTenThousands(instance) ? now / TEN_THOUSAND : Number.NaN;
  const fits = (value: number) =>
    value !== now &&
    Number.isFinite(value) &&
    value >= 0 &&
    (Number.isInteger(value) || !Number.isInteger(now) || value === inYuan) &&
    (position === 0 ? value <= other : value >= other);
  // A whole that a slip would raise above its part is no explanation: any figure can be raised so.
  const values = new Set([inYuan, ...(position === 0 && Number.isInteger(now) ? slips(now) : []), ...wanted]);
  return [...[...values].filter(fits), Number.NaN];
}

const TEN_THOUSAND = 1e4;

/** Whether a header, or a word on the line of the sheet, says of one of the figures that it is in 万元: what is in 元 there is 10,000 times too large. */
function isInTenThousands({ law, line }: Instance): boolean {
  const { book } = law.view;
  return cellsOf(law, line).some((cell) => {
    const place = placeOf(book, cell);
    const table = tableOf(book, cell);
    const [row = -1, column = -1] = (place && table?.find(place.row, place.column)) ?? [];
    return [table?.rows[row], table?.columns[column]].some((axis) =>
      [...(axis?.label.path ?? []), ...(axis?.words ?? [])].some((text) => /万元/.test(text)),
    );
  });
}

/** A digit too many, two digits swapped, a nought too many. */
function slips(now: number): readonly number[] {
  const digits = String(now);
  return [
    ...[...digits].flatMap((_, index) => [
      Number(digits.slice(0, index) + digits.slice(index + 1)),
      ...(index + 1 < digits.length
        ? [Number(`${digits.slice(0, index)}${digits[index + 1]}${digits[index]}${digits.slice(index + 2)}`)]
        : []),
    ]),
    now / 10,
  ];
}
