import type { Indicator } from '../model/indicator';

export const multimediaPer100: Indicator = {
  id: 'multimedia-per-100',
  label: '每百名学生拥有网络多媒体教室数',
  unit: '间/百名学生',
  words: [
    '每百名学生拥有网络多媒体教室数',
    '每百名学生拥有网络多媒体教室',
    '每百名学生网络多媒体教室数',
    '百名学生多媒体教室数',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'multimedia-rooms', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 100,
  },
  explanation: '网络多媒体教室间数除以在校学生数,再乘100。',
  examples: [
    { given: { 'multimedia-rooms': 13, pupils: 540 }, expect: 2.4074074074 },
    { given: { 'multimedia-rooms': 23, pupils: 1000 }, expect: 2.3 },
    { given: { 'multimedia-rooms': 13, pupils: 0 }, expect: undefined },
  ],
};
