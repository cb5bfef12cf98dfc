import type { Indicator } from '../model/indicator';

export const booksPerPupil: Indicator = {
  id: 'books-per-pupil',
  label: '生均图书册数',
  unit: '册/生',
  words: [
    '生均图书册数',
    '生均图书',
    '人均图书',
    '生均册数',
    '生均藏书',
    '生均藏书量',
    '生均纸质图书',
    '人均册数',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'books', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  mixups: [
    {
      what: '用专任教师数除的',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'books', sign: 1 }],
        denominator: [{ quantity: 'full-time-teachers', sign: 1 }],
        times: 1,
      },
    },
  ],
  explanation: '图书册数除以在校学生数。',
  examples: [
    { given: { books: 4310, pupils: 244 }, expect: 17.6639344262 },
    { given: { books: 6240, pupils: 312 }, expect: 20 },
    { given: { books: 4310, pupils: 0 }, expect: undefined },
  ],
};
