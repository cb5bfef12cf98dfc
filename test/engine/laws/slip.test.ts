import { describe, expect, test } from '@jest/globals';
import { canSlipBy, isNear, slip } from '../../../src/engine/laws/slip';

describe('a slip of the keys', () => {
  test.each([
    ['two digits swapped', 485, 458, 1],
    ['a nought too many', 4580, 458, 1],
    ['the point lost', 4.58, 458, 1],
    ['a digit lost', 48, 458, 0.8],
    ['of two digits one lost', 4, 45, 0.4],
    ['one digit another', 459, 458, 0.6],
    ['of two digits one another', 45, 46, 0],
    ['two digits other', 412, 458, 0],
    ['nothing at all', 458, 458, 0],
    ['a blank', Number.NaN, 458, 0],
  ])('%s: %d for %d', (_, now, then, likeness) => {
    expect(slip(now, then)).toBe(likeness);
  });
});

describe('near', () => {
  test('is up to 12 per cent of the larger, or a slip', () => {
    expect([isNear(88, 100), isNear(87, 100), isNear(1000, 100)]).toEqual([true, false, true]);
  });
});

describe('digits that only changed places', () => {
  test('change a figure by a multiple of nine in its last place', () => {
    expect([canSlipBy(485 - 458, 0), canSlipBy(4580 - 458, 0), canSlipBy(4.85 - 4.58, 2)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([canSlipBy(28, 0), canSlipBy(0.28, 2)]).toEqual([false, false]);
  });
});
