import type { Quantity } from '../model/quantity';

export const connectedClassrooms: Quantity = {
  id: 'connected-classrooms',
  label: '接入互联网教室数',
  unit: '间',
  words: ['接入互联网教室', '联网教室'],
};
