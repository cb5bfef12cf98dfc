import { describe, expect, it } from '@jest/globals';
import { numberOf } from '../../src/reading/numbers';
import { readMisspelt } from '../../src/reading/written-figures';

describe('letters for digits', () => {
  it.each([
    ['37O', 370],
    ['23l5', 2315],
    ['4o', 40],
    ['l2', undefined],
    ['l25', 125],
    ['2I.5', 21.5],
    ['12〇', 120],
  ])('%s', (text, meant) => {
    const read = readMisspelt(text);
    expect(read === undefined ? undefined : Number(read)).toBe(meant);
  });

  it.each(['OO', 'I', 'lO', 'A10', '10cm', '370', 'O1', '1O1/2', ''])('%s is no such figure', (text) => {
    expect(readMisspelt(text)).toBeUndefined();
  });

  it('are read as the figure that was meant', () => {
    expect(numberOf('37O')).toBe(370);
    expect(numberOf('3l')).toBe(31);
  });
});
