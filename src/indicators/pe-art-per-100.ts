import type { Indicator } from '../model/indicator';

export const peArtPer100: Indicator = {
  id: 'pe-art-per-100',
  label: '每百名学生拥有体育、艺术专任教师数',
  unit: '人/百名学生',
  words: [
    '每百名学生拥有体育艺术专任教师数',
    '每百名学生拥有体育、艺术(美术、音乐)专任教师数',
    '每百名学生拥有体育艺术美术音乐专任教师数',
    '每百名学生体艺专任教师数',
    '每百名学生拥有体艺专任教师数',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'pe-art-teachers', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 100,
  },
  explanation:
    '体育、音乐、美术(艺术)专任教师之和除以在校学生数,再乘100。兼职的不算;50至99人的乡村小规模学校可以算走教、交流教师。',
  examples: [
    { given: { 'pe-art-teachers': 9, pupils: 1000 }, expect: 0.9 },
    { given: { 'pe-art-teachers': 4, pupils: 540 }, expect: 0.7407407407 },
    { given: { pupils: 540 }, expect: undefined },
  ],
};
