import { figureAt } from './book';
import { type Evidence, expectedOf, type Formula, holds, toleranceAt } from './law';
import type { View } from './view';

/** So many lines are put against each other: what chance does to them it does to the rest. */
const COMPARED = 24;
/** A relation that no header names is one only where less than this chance remains that a table without any shows one. */
const REMAINING = 0.01;

/**
 * Whether a relation of figures may have come about by chance. Small figures fit each other: 毕业生 7 − 一年 1 = 招生 6. What
 * chance does is seen where one item's figure is taken from another line; as many relations are tried as there are pairs of
 * figures.
 */
export function couldBeChance(view: View, formula: Formula, { kept, tried }: Evidence): boolean {
  const items = [formula.whole, ...formula.parts];
  const lines = view.sample
    .filter((line) => {
      const figures = items.map((item) => figureAt(view.book, view.cell(line, item)));
      return figures.every((figure) => !Number.isNaN(figure)) && figures.some((figure) => figure !== 0);
    })
    .slice(0, COMPARED);
  const chance = Math.max(...items.map((item) => shareExchanged(view, formula, lines, item)));
  return atLeast(kept, tried, chance) * view.numbers.length ** 2 > REMAINING;
}

/** The share of pairs of lines on which the formula holds with the item's figure of the other line; never quite none. */
function shareExchanged(view: View, formula: Formula, lines: readonly number[], item: number): number {
  let [held, pairs] = [0, 0];
  for (const line of lines) {
    for (const other of lines) {
      if (line !== other) {
        pairs++;
        held += Number(holdsAcross(view, formula, (each) => (each === item ? other : line)));
      }
    }
  }
  return (held + 1) / (pairs + 2);
}

function holdsAcross(view: View, formula: Formula, lineOf: (item: number) => number): boolean {
  const { book } = view;
  const at = view.cell(lineOf(formula.whole), formula.whole);
  const cells = formula.parts.map((part) => view.cell(lineOf(part), part));
  const figures = cells.map((cell) => figureAt(book, cell));
  const expected = expectedOf(formula, figures);
  return holds(
    formula.operation,
    figureAt(book, at),
    expected,
    toleranceAt(book, formula, at, { cells, figures }, expected),
  );
}

/** How likely at least `kept` of `tried` are, each with the same chance. */
function atLeast(kept: number, tried: number, chance: number): number {
  let [sum, term] = [0, (1 - chance) ** tried];
  for (let hits = 0; hits <= tried; hits++) {
    sum += hits >= kept ? term : 0;
    term *= ((tried - hits) / (hits + 1)) * (chance / (1 - chance));
  }
  return sum;
}
