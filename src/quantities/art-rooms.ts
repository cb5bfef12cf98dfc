import type { Quantity } from '../model/quantity';

export const artRooms: Quantity = {
  id: 'art-rooms',
  label: '美术教室间数',
  unit: '间',
  words: ['美术教室', '美术室', '美术专用教室'],
};
