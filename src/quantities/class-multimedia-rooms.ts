import type { Quantity } from '../model/quantity';

export const classMultimediaRooms: Quantity = {
  id: 'class-multimedia-rooms',
  label: '班班通教室间数',
  unit: '间',
  words: ['班班通教室', '班班通', '班班通间数'],
  partOf: 'multimedia-rooms',
};
