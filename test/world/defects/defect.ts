import type { CellValue } from '../../../src/model/workbook';
import type { Format } from '../dialect';
import type { Random } from '../random';
import { type Placed, shown } from '../render/page';
import type { Rendered } from '../render/render';
import type { Value, World } from '../source';
import type { Witnesses } from '../witness';

/** A cell that no longer says what is true. */
export interface WrongCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly now: CellValue;
  /** What it should say; `''` where that cannot be known from the workbook (a name left out). */
  readonly expected: string | number;
}

/** A slip of a clerk, planted. */
export interface Defect {
  readonly kind: string;
  readonly cells: readonly WrongCell[];
  /** Addresses of cells that could as well be the wrong ones: nothing in the workbook tells which it is. */
  readonly asWell: ReadonlySet<string>;
  /** Other figures of the workbook tell what the wrong ones should be. */
  readonly isReckoned: boolean;
  /** Addresses (`Sheet!row:column`) of cells that bear witness against the wrong ones: found there is found. */
  readonly related: ReadonlySet<string>;
  /** Cells that are consequences: what is said there counts as neither found nor unfounded. */
  readonly follows: ReadonlySet<string>;
}

/** Where defects are planted. */
export interface Scene {
  readonly world: World;
  readonly rendered: Rendered;
  readonly witnesses: Witnesses;
  readonly random: Random;
}

export interface Change {
  readonly at: Placed;
  readonly now: CellValue;
  readonly expected: string | number;
  /** More cells that bear witness. */
  readonly also?: readonly Placed[];
  /** Addresses of cells that could as well be wrong. */
  readonly asWell?: readonly string[];
}

/** One kind of slip: what changes where, or nothing if the workbook has no place for it. */
export interface DefectKind {
  readonly id: string;
  /** A slip in a figure that others of the same line, table or workbook reckon up. */
  readonly isArithmetic?: true;
  readonly plant: (scene: Scene, usable: (placed: Placed) => boolean) => readonly Change[] | undefined;
}

export function spot({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${sheet}!${row}:${column}`;
}

/** Where a timetable names the class, the day and the hour of a lesson: a complaint about the whole week stands there. */
export function headings({ sheet, row, column, fact }: Placed): readonly string[] {
  if (fact.kind !== 'lesson') {
    return [];
  }
  const before = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...before(row).map((up) => spot({ sheet, row: up, column })),
    ...before(column).map((left) => spot({ sheet, row, column: left })),
    ...before(row).map((up) => spot({ sheet, row: up, column: 0 })),
  ];
}

/** The number that a cell shows, `undefined` where it shows none. */
export function numberAt({ fact, format }: Placed): number | undefined {
  const value =
    fact.kind === 'figure'
      ? fact.exact
      : fact.kind === 'field' && typeof fact.value === 'number'
        ? fact.value
        : undefined;
  if (value === undefined || !Number.isFinite(value)) {
    return undefined;
  }
  const digits =
    fact.kind === 'field' && format.digits === undefined && !Number.isInteger(value)
      ? 2
      : (format.digits ?? 0);
  return shown(value, { ...format, digits });
}

/** Another number in the same writing. */
export function rewritten(number: number, { digits = 0, suffix, text }: Format): CellValue {
  return suffix !== undefined || text ? `${number.toFixed(digits)}${suffix ?? ''}` : number;
}

/** Places that hold a number above 0, in random order. */
export function numbers({ rendered, random }: Scene, usable: (placed: Placed) => boolean): readonly Placed[] {
  return random.shuffled(rendered.placed.filter((one) => (numberAt(one) ?? 0) > 0 && usable(one)));
}

/** Cells of one field (or of several) of one source (or of any), in random order. */
export function fieldsOf(
  { rendered, random }: Scene,
  usable: (placed: Placed) => boolean,
  fields: readonly string[],
  source?: string,
): readonly FieldPlaced[] {
  return random.shuffled(
    rendered.placed.filter(
      (one): one is FieldPlaced =>
        one.fact.kind === 'field' &&
        fields.includes(one.fact.field) &&
        (source === undefined || one.fact.source === source) &&
        one.fact.value !== null &&
        usable(one),
    ),
  );
}

export interface FieldPlaced extends Placed {
  readonly fact: Extract<Placed['fact'], { kind: 'field' }>;
}

export const textOf = (value: Value) => String(value ?? '');

/** A number that a hand could have typed instead: one digit off, two digits exchanged, one more or fewer. */
export function slip(random: Random, number: number, digits: number): number {
  const factor = 10 ** digits;
  const whole = Math.round(number * factor);
  const text = String(whole);
  const at = random.whole(0, text.length - 1);
  const digit = random.pick(
    [...'0123456789'].filter((one) => one !== text.charAt(at) && !(at === 0 && one === '0')),
  );
  const changed = Number(text.slice(0, at) + digit + text.slice(at + 1));
  return (Number.isFinite(changed) && changed !== whole ? changed : whole + 1) / factor;
}

/** The first candidate for which something can be made. */
export function firstOf<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made | undefined,
): Made | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) {
      return made;
    }
  }
  return undefined;
}
