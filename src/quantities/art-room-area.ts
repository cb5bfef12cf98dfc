import type { Quantity } from '../model/quantity';

export const artRoomArea: Quantity = {
  id: 'art-room-area',
  label: '美术教室面积',
  unit: '㎡',
  words: ['美术教室面积', '美术室面积'],
  tolerance: 0.005,
};
