import type { Indicator } from '../model/indicator';

export const newBooksPerPupil: Indicator = {
  id: 'new-books-per-pupil',
  label: '生均年新增图书',
  unit: '册/生',
  words: ['生均年新增图书', '生均新增图书', '年新增图书生均', '每年生均新增图书'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'new-books', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '本年新增纸质图书除以在校学生数。',
  examples: [
    { given: { 'new-books': 540, pupils: 540 }, expect: 1 },
    { given: { 'new-books': 300, pupils: 540 }, expect: 0.5555555556 },
    { given: { 'new-books': 540, pupils: 0 }, expect: undefined },
  ],
};
