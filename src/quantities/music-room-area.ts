import type { Quantity } from '../model/quantity';

export const musicRoomArea: Quantity = {
  id: 'music-room-area',
  label: '音乐教室面积',
  unit: '㎡',
  words: ['音乐教室面积', '音乐室面积'],
  tolerance: 0.005,
};
