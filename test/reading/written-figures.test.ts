import { describe, expect, it } from '@jest/globals';
import { numberOf } from '../../src/reading/numbers';
import { isPercentText, readMisspelt, writtenLike } from '../../src/reading/written-figures';

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

it('letters that stand for digits are read as these, where digits prevail', () => {
  expect(
    ['37O', '2l.5', 'O8', '1o', '3〇', '4I', '5|', ' 37O ', '３７Ｏ', '1O.5l'].map(readMisspelt),
  ).toEqual(['370', '21.5', undefined, '10', '30', '41', '51', '370', '370', '10.51']);
  expect(
    [
      '370',
      'IO',
      'I0',
      'OO1',
      'O12',
      '37O本',
      '第37O',
      '37O.',
      '1234567890123O',
      '123456789O12',
      '1O.12345',
      '1O.1234',
      '',
    ].map(readMisspelt),
  ).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    '012',
    undefined,
    undefined,
    undefined,
    undefined,
    '123456789012',
    undefined,
    '10.1234',
    undefined,
  ]);
});

it('a figure takes the place of another with the words around it', () => {
  expect([
    writtenLike('12间', 21),
    writtenLike('约1,200册', 1300),
    writtenLike('-3.5', 2),
    writtenLike('−3', 2),
    writtenLike('+3', 2),
    writtenLike('3人,4人', 5),
    writtenLike('96%', 0.69),
    writtenLike('96.0 ％', 0.691),
    writtenLike('无', 3),
    writtenLike(7, 3),
    writtenLike(null, 3),
  ]).toEqual(['21间', '约1300册', '2', '2', '2', '5人,4人', '69%', '69.1 ％', 3, 3, 3]);
  expect(writtenLike('50%', 0.07)).toBe('7%');
});

it('a rate is told by its sign behind a digit', () => {
  expect(['96%', '96 %', '96％', '约96%左右', '%', 'a%', '96', 96, null].map(isPercentText)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
