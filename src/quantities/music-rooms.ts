import type { Quantity } from '../model/quantity';

export const musicRooms: Quantity = {
  id: 'music-rooms',
  label: '音乐教室间数',
  unit: '间',
  words: ['音乐教室', '音乐室', '音乐专用教室'],
};
