import type { Quantity } from '../model/quantity';

export const multimediaSeats: Quantity = {
  id: 'multimedia-seats',
  label: '多媒体教室座位数',
  unit: '座',
  words: ['多媒体座位', '多媒体教室座位', '多媒体座位数'],
  units: { 个: 1 },
};
