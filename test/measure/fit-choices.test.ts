import { expect, test } from '@jest/globals';
import type { Decision } from './decisions';
import { fitChoices } from './fit-choices';

/** A decision between a reading with a feature and one without. */
const between = (book: string, right: 'with' | 'without'): Decision => ({
  book,
  sheet: '',
  options: [
    { what: 'with', isRight: right === 'with', features: { told: 1, always: 1 } },
    { what: 'without', isRight: right === 'without', features: { always: 1 } },
  ],
});

test('what right readings have more often than others weighs, what all of them have does not', () => {
  const { weights, wrong, leftOutWrong } = fitChoices(
    ['a', 'b', 'c'].map((book) => between(book, 'with')),
    () => false,
  );
  expect(weights.told).toBeGreaterThan(1);
  expect(weights.always).toBeCloseTo(0);
  expect([wrong, leftOutWrong]).toEqual([0, 0]);
});

test('a workbook is judged by weights that the others have taught', () => {
  const odd = ['a', 'b', 'c'].map((book) => between(book, 'with')).concat(between('d', 'without'));
  const { wrong, leftOutWrong } = fitChoices(odd, () => false);
  expect([wrong, leftOutWrong]).toEqual([1, 1]);
});

test('a decision whose columns a key names counts three times', () => {
  const even = [between('a', 'with'), between('a', 'with'), between('b', 'without')];
  expect(fitChoices(even, (book) => book === 'b').weights.told).toBeLessThan(0);
  expect(fitChoices(even, () => false).weights.told).toBeGreaterThan(0);
});
