import { expect, it } from '@jest/globals';
import { textIndex } from '../../../src/engine/check/duplicates';

it('finds the first item with the same text, among as many as were announced', () => {
  const index = textIndex(2000);
  for (let item = 0; item < 1000; item++) {
    expect(index.firstWith(`G${item}`, item)).toBe(-1);
  }
  for (let item = 0; item < 1000; item++) {
    expect(index.firstWith(`G${item}`, 5000)).toBe(item);
  }
  expect(index.firstWith('g1', 7)).toBe(-1);
});
