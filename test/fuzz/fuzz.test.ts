import { describe, expect, test } from '@jest/globals';
import { chanceOf } from './chance';
import { anyGrid } from './grids';
import { trials } from './trials';

/** A small part of `npm run fuzz`, from seeds that it does not use, so that both together see more. */
const seeds = (count: number) => Array.from({ length: count }, (_, index) => 1_000_000 + index);
const counts: Readonly<Record<string, number>> = { grid: 150, bits: 25, cut: 25 };

describe('nothing throws but refusals in a clerk’s words', () => {
  test.each(trials)('$name', ({ name, run }) => {
    const failures = seeds(counts[name] ?? 0).filter((seed) => {
      try {
        run(seed);
        return false;
      } catch {
        return true;
      }
    });
    expect(failures).toEqual([]);
  });
});

test('a seed is always the same input, and another one is another', () => {
  expect(anyGrid(7)).toEqual(anyGrid(7));
  expect(anyGrid(7)).not.toEqual(anyGrid(8));
  const chance = chanceOf(1);
  const thrown = Array.from({ length: 6000 }, () => chance.below(6));
  expect(
    [0, 1, 2, 3, 4, 5].map((face) => Math.round(thrown.filter((one) => one === face).length / 200)),
  ).toEqual([5, 5, 5, 5, 5, 5]);
});
