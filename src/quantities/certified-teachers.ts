import type { Quantity } from '../model/quantity';

export const certifiedTeachers: Quantity = {
  id: 'certified-teachers',
  label: '持证专任教师数',
  unit: '人',
  words: ['持证教师', '持证上岗教师', '有教师资格证', '持教师资格证人数', '持证专任教师'],
  partOf: 'full-time-teachers',
};
