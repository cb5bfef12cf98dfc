import type { Indicator } from '../model/indicator';

export const schoolSize: Indicator = {
  id: 'school-size',
  label: '学校规模',
  unit: '人',
  words: ['学校规模', '办学规模'],
  formula: { kind: 'amount', terms: [{ quantity: 'pupils', sign: 1 }] },
  explanation: '在校学生总数。优质均衡:小学、初中不超过2000人,九年一贯制不超过2500人。',
  examples: [
    { given: { pupils: 2000 }, expect: 2000 },
    { given: {}, expect: undefined },
  ],
};
