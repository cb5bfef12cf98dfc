import type { Quantity } from '../model/quantity';

export const multimediaRooms: Quantity = {
  id: 'multimedia-rooms',
  label: '网络多媒体教室间数',
  unit: '间',
  words: ['网络多媒体教室', '网络多媒体教室间数', '多媒体教室', '网络多媒体教室数'],
  shared: true,
};
