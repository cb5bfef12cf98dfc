import type { Indicator } from '../model/indicator';

export const enrolmentRate: Indicator = {
  id: 'enrolment-rate',
  label: '入学率',
  unit: '%',
  words: ['入学率', '适龄儿童入学率', '小学适龄儿童入学率', '初中入学率', '毛入学率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'school-age-enrolled', sign: 1 }],
    denominator: [{ quantity: 'school-age-children', sign: 1 }],
    times: 1,
  },
  explanation: '已入学的适龄儿童少年除以适龄儿童少年总数。初中毛入学率可以超过100%。',
  examples: [
    { given: { 'school-age-enrolled': 500, 'school-age-children': 500 }, expect: 1 },
    { given: { 'school-age-enrolled': 500, 'school-age-children': 0 }, expect: undefined },
  ],
};
