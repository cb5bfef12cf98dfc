import type { Quantity } from '../model/quantity';

export const pupilsStart: Quantity = {
  id: 'pupils-start',
  label: '学年初在校生数',
  unit: '人',
  words: ['学年初在校生数', '上学年初在校生数', '年初在校生数', '学年初学生数'],
};
