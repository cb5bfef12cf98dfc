import { expect, test } from '@jest/globals';
import { beyond, type Floor, type Floors, shortOf, unexplained } from './floors';

const figures = { found: 10, unfounded: 2 };

const floors = (found: readonly Floor[], unfounded: readonly Floor[]): Floors => ({
  samples: { found, unfounded },
});

const at = (value: number, why?: string): Floor => ({ value, day: '2026-11-30', ...(why ? { why } : {}) });

test('a figure may be at its floor, a fault at its ceiling, and not one beyond', () => {
  expect(shortOf(floors([at(10)], [at(2)]), 'samples', figures)).toEqual([]);
  expect(shortOf(floors([at(11)], [at(1)]), 'samples', figures)).toEqual([
    'samples found: 10, at least 11',
    'samples unfounded: 2, at most 1',
  ]);
});

test('what is better than its floor is said', () => {
  expect(beyond(floors([at(10)], [at(2)]), 'samples', figures)).toEqual([]);
  expect(beyond(floors([at(9)], [at(3)]), 'samples', figures)).toEqual([
    'samples found: 10, at least 9',
    'samples unfounded: 2, at most 3',
  ]);
});

test('a lower floor, or a higher ceiling, needs its reason', () => {
  expect(unexplained(floors([at(9), at(10)], [at(3), at(2)]))).toEqual([]);
  expect(unexplained(floors([at(10), at(9)], [at(2), at(3)]))).toEqual([
    'samples found 9',
    'samples unfounded 3',
  ]);
  expect(unexplained(floors([at(10), at(9, 'a wrong key was put right')], [at(2)]))).toEqual([]);
});

test('a figure without a floor falls short until it has one', () => {
  expect(shortOf(floors([], [at(2)]), 'samples', figures)).toEqual(['samples found: 10, no floor yet']);
});
