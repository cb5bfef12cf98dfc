import { describe, expect, test } from '@jest/globals';
import { expectedOf, type Formula, holds, type Operation, toleranceOf } from '../../../src/engine/laws/law';

function formula(operation: Operation, signs: readonly number[] = [1, 1], scale = 1): Formula {
  return { operation, whole: 0, parts: [1, 2], signs, scale };
}

describe('what a whole should be', () => {
  test.each([
    ['sum', formula('sum'), [3, 4], 7],
    ['sum over a blank', formula('sum'), [3, Number.NaN], 3],
    ['sum of blanks', formula('sum'), [Number.NaN, Number.NaN], Number.NaN],
    ['balance', formula('sum', [1, -1]), [10, 4], 6],
    ['mean', formula('mean'), [3, 4], 3.5],
    ['mean without a blank', formula('mean'), [3, Number.NaN], 3],
    ['difference', formula('difference'), [3, 4], -1],
    ['what is missing', formula('floored'), [3, 4], 0],
    ['product in 万元', formula('product', [1, 1], 1e-4), [200, 300], 6],
    ['rate', formula('ratio', [1, 1], 100), [3, 4], 75],
    ['rate of nothing', formula('ratio'), [3, 0], Number.NaN],
    ['bound', formula('at-most'), [3], 3],
  ] as const)('%s', (_, one, parts, expected) => {
    expect(expectedOf(one, parts)).toBe(expected);
  });
});

describe('how far off a whole may be', () => {
  const keeps = (operation: Operation, whole: number, expected: number, decimals: number, ofParts: number) =>
    holds(operation, whole, expected, toleranceOf(operation, decimals, ofParts, 2));

  test.each([
    ['whole numbers add exactly', 'sum', 0, 0, [7, 7], [8, 7]],
    ['a sum of two rounded parts wanders by 0.7 of the last digit', 'sum', 1, 1, [7.07, 7], [7.08, 7]],
    ['a rate may be cut off or rounded', 'ratio', 2, 0, [0.66, 0.6666], [0.65, 0.6666]],
    ['a whole rate is rounded', 'ratio', 0, 0, [67, 66.5], [67, 66.4]],
    ['a product of finer parts is rounded', 'product', 0, 2, [13, 12.5], [13, 12.4]],
    ['a stock is carried on to the cent', 'running', 2, 2, [1.005, 1], [1.01, 1]],
    ['a part may be its whole', 'at-most', 0, 0, [5, 5], [6, 5]],
  ] as const)('%s', (_, operation, decimals, ofParts, [within, one], [beyond, other]) => {
    expect([
      keeps(operation, within, one, decimals, ofParts),
      keeps(operation, beyond, other, decimals, ofParts),
    ]).toEqual([true, false]);
  });
});
