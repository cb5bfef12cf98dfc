import { expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { withoutAnswered } from '../../../src/engine/say/once-per-cause';

const place = (row: number, column = 3) => ({ sheet: '任课', row, column });

const wrong = (more: Partial<Raised['complaint']> = {}): Raised => ({
  rule: 'assignment-periods',
  complaint: {
    cell: place(5),
    severity: 'error',
    message: '写的是3节,应为1节。',
    actual: '3节',
    required: '1节',
    expected: 1,
    ...more,
  },
});

/** A 小计 of 14 over lines of 16. */
const sum = (more: Partial<Raised['complaint']> = {}): Raised => ({
  rule: 'total-mismatch',
  complaint: {
    cell: place(9),
    related: [place(2), place(8)],
    severity: 'error',
    message: '小计少2节。',
    actual: '14 节',
    required: '16',
    ...more,
  },
});

const told = (...raised: readonly Raised[]) => withoutAnswered(raised).map(({ rule }) => rule);

test('a sum that is off by what one of its figures is off by follows from that figure, and is named there', () => {
  expect(withoutAnswered([wrong(), sum()])).toMatchObject([
    {
      rule: 'assignment-periods',
      complaint: { message: '写的是3节,应为1节。改正后,D10也就对得上了。', related: [place(9)] },
    },
  ]);
});

test('another difference, another column, a figure outside, a question or a value that is not known explain nothing', () => {
  const both = ['assignment-periods', 'total-mismatch'];
  expect(told(wrong(), sum({ required: '17' }))).toEqual(both);
  expect(told(wrong(), sum({ actual: '16 节', required: '14' }))).toEqual(both);
  expect(told(wrong(), sum({ related: [place(2, 4), place(8, 4)] }))).toEqual(both);
  expect(told(wrong(), sum({ related: [place(6), place(8)] }))).toEqual(both);
  expect(told(wrong({ severity: 'query' }), sum())).toEqual(both);
  expect(told(wrong({ cell: place(5) }), { ...sum(), rule: 'standard-books' })).toEqual([
    'assignment-periods',
    'standard-books',
  ]);
});
