import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, faults } from './figures';

/** A figure that must be kept: at least so many, of faults at most so many. */
export interface Floor {
  readonly value: number;
  /** ISO day it was reached. */
  readonly day: string;
  /** Why it is worse than the one before it; demanded there. */
  readonly why?: string;
}

/** What each figure of a set has reached, oldest first: the last holds. Accepting a changed corpus never touches it. */
export type Floors = Readonly<Record<string, Readonly<Record<string, readonly Floor[]>>>>;

/** Figures by name. */
export type Reached = Readonly<Record<string, number>>;

export function reachedBy(figures: Figures): Reached {
  return Object.fromEntries(Object.entries(figures).map(([name, { part }]) => [name, part]));
}

const file = join(__dirname, '..', 'corpus', 'floors.json');

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const isFault = (figure: string) => faults.has(figure);

const isWorse = (figure: string, value: number, than: number) =>
  isFault(figure) ? value > than : value < than;

/** Floors that were lowered without a word why. */
export function unexplained(floors: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([figure, history]) =>
      history
        .filter(({ value, why }, index) => {
          const before = history[index - 1];
          return before !== undefined && isWorse(figure, value, before.value) && !why?.trim();
        })
        .map(({ value }) => `${set} ${figure} ${value}`),
    ),
  );
}

/** What falls short of the floors: `samples found: 1059, at least 1061`. */
export function shortOf(floors: Floors, set: string, reached: Reached): readonly string[] {
  return compare(floors, set, reached, (figure, value, floor) => isWorse(figure, value, floor));
}

/** What is better than the floors, so that they can be raised. */
export function beyond(floors: Floors, set: string, reached: Reached): readonly string[] {
  return compare(floors, set, reached, (figure, value, floor) => isWorse(figure, floor, value));
}

function compare(
  floors: Floors,
  set: string,
  reached: Reached,
  isMeant: (figure: string, value: number, floor: number) => boolean,
): readonly string[] {
  return Object.entries(reached).flatMap(([figure, value]) => {
    const floor = floors[set]?.[figure]?.at(-1)?.value;
    const bound = floor === undefined ? 'no floor yet' : `at ${isFault(figure) ? 'most' : 'least'} ${floor}`;
    return floor === undefined || isMeant(figure, value, floor)
      ? [`${set} ${figure}: ${value}, ${bound}`]
      : [];
  });
}

/** Sets every floor that is better now to what is reached; lowers none. */
export function raiseFloors(reached: Readonly<Record<string, Reached>>, day: string): void {
  const floors = readFloors();
  const raised = Object.entries(reached).map(([set, figures]) => [
    set,
    Object.fromEntries(
      Object.entries(figures).map(([figure, value]) => {
        const history = floors[set]?.[figure] ?? [];
        const last = history.at(-1);
        const isBetter = last === undefined || isWorse(figure, last.value, value);
        return [figure, isBetter ? [...history, { value, day }] : history];
      }),
    ),
  ]);
  writeFileSync(file, `${JSON.stringify({ ...floors, ...Object.fromEntries(raised) }, undefined, 1)}\n`);
}
