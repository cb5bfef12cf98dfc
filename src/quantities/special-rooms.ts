import type { Quantity } from '../model/quantity';

export const specialRooms: Quantity = {
  id: 'special-rooms',
  label: '专用教室间数',
  unit: '间',
  words: ['专用教室', '专用教室间数', '功能室', '功能室间数', '功能教室', '功能室数'],
  isLoose: true,
};
