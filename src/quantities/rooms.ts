import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Rooms and sports grounds by number. */
export const rooms: readonly Quantity[] = [
  quantity('classrooms', '普通教室间数', '间', '普通教室|教室|教室间数|普通教室间数', { isLoose: true }),
  quantity(
    'special-rooms',
    '专用教室间数',
    '间',
    '专用教室|专用教室间数|功能室|功能室间数|功能教室|功能室数',
    { isLoose: true },
  ),
  quantity('music-rooms', '音乐教室间数', '间', '音乐教室|音乐室|音乐专用教室'),
  quantity('art-rooms', '美术教室间数', '间', '美术教室|美术室|美术专用教室'),
  quantity('offices', '办公室间数', '间', '办公室|办公室间数', { isLoose: true }),
  quantity(
    'multimedia-rooms',
    '网络多媒体教室间数',
    '间',
    '网络多媒体教室|网络多媒体教室间数|多媒体教室|网络多媒体教室数',
    { shared: true },
  ),
  quantity('class-multimedia-rooms', '班班通教室间数', '间', '班班通教室|班班通|班班通间数', {
    partOf: 'multimedia-rooms',
  }),
  quantity('schools', '学校数', '所', '学校数|学校总数|小学数|学校所数', { isLoose: true }),
  quantity('connected-schools', '联网学校数', '所', '联网学校数|联网学校|接入互联网学校数|校校通学校数', {
    partOf: 'schools',
  }),
  quantity('connected-classrooms', '接入互联网教室数', '间', '接入互联网教室|联网教室'),
  quantity('track-length', '环形跑道长度', '米', '环形跑道|跑道长度|田径场环形跑道|跑道|田径跑道', {
    units: { m: 1, M: 1 },
    isNoSum: true,
  }),
  quantity('basketball-courts', '篮球场数', '个', '篮球场|篮球场数|篮球场地', { units: { 块: 1, 片: 1 } }),
  quantity('volleyball-courts', '排球场数', '个', '排球场|排球场数|排球场地', { units: { 块: 1, 片: 1 } }),
  quantity('floor-per-window', '教室玻地比的地面一侧', '', '玻地比|教室玻地比|采光玻地比', { isNoSum: true }),
];
