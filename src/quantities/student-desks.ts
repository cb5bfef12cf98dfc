import type { Quantity } from '../model/quantity';

export const studentDesks: Quantity = {
  id: 'student-desks',
  label: '学生课桌凳套数',
  unit: '套',
  words: ['课桌凳', '学生课桌凳', '课桌椅', '学生课桌椅', '课桌凳套数', '学生标准课桌凳'],
  units: { 张: 1, 副: 1, 付: 1 },
};
