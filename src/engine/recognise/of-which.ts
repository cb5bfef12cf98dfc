import { foldWidth } from '../../reading/words';
import { type Grid, textOf } from './grid';
import type { Guess } from './line-words';

const PART = /^[(]?(?:其中|#)/;
/** The name of a line stands under at most so many parents. */
const NAMES = 3;

/**
 * The lines of a table that lies on its side, where some are parts of others: 小计 | #30岁及以下 | 小计 | #46岁及以上. What 其中 or #
 * opens is counted in a line before it and is no record. A 小计 or 合计 over nothing but its parts is itself the record.
 */
export function markParts(grid: Grid, from: number, guesses: Guess[]): void {
  if (!grid.turned) {
    return;
  }
  let isWithin = false;
  guesses.forEach((guess, index) => {
    if (isWithin && (guess === 'data' || guess === 'subtotal') && isPart(grid, from + index)) {
      guesses[index] = 'part';
    }
    isWithin ||= guess === 'data' || guess === 'subtotal' || guess === 'total';
  });
  if (guesses.includes('part')) {
    const isOwn = ownIn(guesses, ['subtotal', 'total', 'section']);
    guesses.forEach((guess, index) => {
      // What follows its parts stands beside it: 小计 | #30岁及以下 | 51岁及以上.
      if (guess === 'subtotal' && isOwn(index, guesses[index + 1] === 'part')) {
        guesses[index] = 'data';
      }
    });
    const isAlone = ownIn(guesses, ['total', 'section']);
    guesses.forEach((guess, index) => {
      if (guess === 'total' && isAlone(index, false)) {
        guesses[index] = 'data';
      }
    });
  }
}

function isPart(grid: Grid, line: number): boolean {
  for (let position = grid.first; position < grid.first + NAMES; position++) {
    if (PART.test(foldWidth(textOf(grid, line, position)))) {
      return true;
    }
  }
  return false;
}

/** Whether no line stands above a sum, up to the next of `bounds`, that it could be the sum of, and none below or `hasParts`. */
function ownIn(
  guesses: readonly Guess[],
  bounds: readonly Guess[],
): (index: number, hasParts: boolean) => boolean {
  const before = [...guesses];
  const isBound = (guess: Guess) => bounds.includes(guess);
  const isEmpty = (lines: readonly Guess[]) => !lines.includes('data') && !lines.includes('subtotal');
  return (index, hasParts) => {
    const above = before.slice(before.slice(0, index).findLastIndex(isBound) + 1, index);
    const end = before.findIndex((one, at) => at > index && isBound(one));
    const below = before.slice(index + 1, end < 0 ? before.length : end);
    return isEmpty(above) && (hasParts || isEmpty(below));
  };
}
