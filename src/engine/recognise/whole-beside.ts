import { readNumber } from '../../reading/numbers';
import { type Grid, valueIn } from './grid';
import type { Pair } from './pairs';

/** Fewer figures may come to the last of them by chance. */
const FEWEST = 3;

/** 男生 | 7 | 7 | 4 | 18: of figures beside a label of which the last is the sum of the others (a class each, and all), that is the value. */
export function wholeBeside(grid: Grid, pair: Pair): Pair {
  if (pair.within) {
    return pair;
  }
  const figures: number[] = [];
  for (let position = pair.value; position <= grid.last; position++) {
    const value = readNumber(valueIn(grid, pair.line, position));
    if (value === undefined) {
      break;
    }
    figures.push(value.value);
  }
  const whole = figures.at(-1) ?? 0;
  const sum = figures.slice(0, -1).reduce((all, one) => all + one, 0);
  return figures.length > FEWEST && whole > 0 && sum === whole
    ? { ...pair, value: pair.value + figures.length - 1 }
    : pair;
}
