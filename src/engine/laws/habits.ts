import { type Book, decimalsAt, figureAt, isMarked } from './book';
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
}

/** Judges what a cell may hold by the habits of its column. */
export interface Habits {
  of(cell: number): Habit;
  isData(cell: number): boolean;
  isPlausible(cell: number, value: number): boolean;
  /** A blank where the column is filled otherwise: its total may know what is missing. */
  isHole(cell: number): boolean;
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
      const { table } = placeIn(cell);
      const { filled } = of(cell);
      const lines = table?.rows.filter(({ role }) => role === 'data').length ?? 0;
      return isData(cell) && !isMarked(book, cell, 'words') && filled >= FEWEST && filled >= lines - 2;
    },
  };
}

function readHabit(book: Book, table: number, column: number): Habit {
  const { start = 0, rows = [], columns = [], isForm = false } = book.tables[table] ?? {};
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
    lines: rows.filter(({ role }) => role === 'data').length,
    filled,
    low: values[0] ?? 0,
    high: values.length >= FEWEST ? (values[most] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
    isWhole: values.length > 0 && fractions <= values.length * 0.05,
    hasNegative: (values[0] ?? 0) < 0,
    decimals: isForm ? Math.max(1, decimals) : decimals,
  };
}
