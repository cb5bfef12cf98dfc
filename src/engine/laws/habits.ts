import { type Book, decimalsAt, figureAt, figureIn, isMarked } from './book';
import type { Held } from './held';

/** What the figures of a column look like. */
interface Habit {
  /** Records, and those with a figure. */
  readonly lines: number;
  readonly filled: number;
  readonly low: number;
  /** Nearly all figures are below; infinite where there are too few. */
  readonly high: number;
  readonly isWhole: boolean;
  readonly hasNegative: boolean;
  /** Digits that the column prints behind the point. */
  readonly decimals: number;
  /** What all of at least so many lines have, but for one of them; NaN where they differ. */
  readonly usual: number;
}

/** Judges what a cell may hold by the habits of its column. */
export interface Habits {
  of(cell: number): Habit;
  isData(cell: number): boolean;
  isPlausible(cell: number, value: number): boolean;
  /** A blank where the column is filled otherwise: its total may know what is missing. */
  isHole(cell: number): boolean;
  /** All other lines of its group have this figure, and it has another: 9, 9, 19 on three days of one class. */
  isOfGroup(cell: number, value: number): boolean;
  /** A blank where hardly another line of its column is blank. */
  isOddBlank(cell: number): boolean;
}

const FEWEST = 4;
const SHORT = 20;
const SAMPLE = 200;
/** Lines whose figures are laid out in order. */
const MOST = 5000;

export function habitsOf(book: Book, held: Held): Habits {
  const known = new Map<number, Habit>();
  const tableOf = (cell: number) => book.tables[held.owner(cell)];
  const placeIn = (cell: number) => {
    const table = tableOf(cell);
    const width = table?.columns.length ?? 1;
    const offset = cell - (table?.start ?? 0);
    return { table, row: Math.floor(offset / width), column: offset % width };
  };
  const of = (cell: number): Habit => {
    const { table, column } = placeIn(cell);
    const key = (table?.start ?? 0) + column;
    const habit = known.get(key) ?? readHabit(book, held.owner(cell), column);
    known.set(key, habit);
    return habit;
  };
  const isData = (cell: number) => {
    const { table, row } = placeIn(cell);
    return table?.rows[row]?.role === 'data';
  };
  const isOddBlank = (cell: number) => {
    const { filled, lines } = of(cell);
    return isData(cell) && !isMarked(book, cell, 'words') && filled >= lines - 2 && hasFigures(cell);
  };
  // A heading line has none; where a line says that there are 0 of a thing, its blanks are right.
  const hasFigures = (cell: number) => {
    const { table, row } = placeIn(cell);
    const values = table?.columns.map((_, column) => figureIn(book, table, row, column)) ?? [];
    return values.some((value) => !Number.isNaN(value)) && !values.includes(0);
  };
  return {
    of,
    isData,
    isPlausible: (cell, value) => {
      const habit = of(cell);
      const isForm = tableOf(cell)?.isForm === true;
      const isWhole = habit.isWhole || (isForm && Number.isInteger(figureAt(book, cell)));
      const decimals = String(value).split('.')[1]?.length ?? 0;
      return (
        (value >= 0 || habit.hasNegative) &&
        (Number.isInteger(value) || !isWhole || !isData(cell)) &&
        decimals <= decimalsAt(book, cell) + 2
      );
    },
    isHole: (cell) => {
      const { filled, lines } = of(cell);
      return isOddBlank(cell) && (filled >= FEWEST || (filled > 1 && filled === lines - 1));
    },
    isOddBlank,
    isOfGroup: (cell, value) => {
      const { table, row, column } = placeIn(cell);
      const group = table?.rows[row]?.group;
      const others = (table?.rows ?? []).flatMap((line, index) =>
        table && line.group === group && line.role === 'data' && index !== row
          ? [figureIn(book, table, index, column)]
          : [],
      );
      return group !== undefined && others.length > 1 && others.every((other) => other === value);
    },
  };
}

function readHabit(book: Book, table: number, column: number): Habit {
  const { start = 0, rows = [], columns = [], isForm = false } = book.tables[table] ?? {};
  // A heading line holds no figures.
  const isFilled = (row: number) =>
    columns.some((_, item) => !Number.isNaN(figureAt(book, start + row * columns.length + item)));
  const values: number[] = [];
  const step = Math.max(1, Math.floor(rows.length / MOST));
  let [filled, decimals] = [0, 0];
  rows.forEach(({ role }, row) => {
    const cell = start + row * columns.length + column;
    const value = figureAt(book, cell);
    if (role === 'data' && !Number.isNaN(value)) {
      filled++;
      if (row % step === 0) {
        values.push(value);
      }
    }
    decimals = row < SAMPLE ? Math.max(decimals, decimalsAt(book, cell)) : decimals;
  });
  values.sort((one, other) => one - other);
  const fractions = values.filter((value) => !Number.isInteger(value)).length;
  const most = Math.floor(values.length * 0.95) - (values.length < SHORT ? 1 : 0);
  return {
    lines: rows.filter(({ role }, row) => role === 'data' && (rows.length > MOST || isFilled(row))).length,
    filled,
    low: values[0] ?? 0,
    high: values.length >= FEWEST ? (values[most] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
    isWhole: values.length > 0 && fractions <= values.length * 0.05,
    hasNegative: (values[0] ?? 0) < 0,
    decimals: isForm ? Math.max(1, decimals) : decimals,
    usual: usualOf(values),
  };
}

/** 250, 250, 520, 250, 250: everybody gets the same. `values` in order. */
function usualOf(values: readonly number[]): number {
  const middle = values[Math.floor(values.length / 2)] ?? Number.NaN;
  const alike = values.filter((value) => value === middle).length;
  return alike >= FEWEST && alike >= values.length - 1 ? middle : Number.NaN;
}
