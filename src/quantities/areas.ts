import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Land and floors by area. */
export const areas: readonly Quantity[] = [
  quantity('site-area', '占地面积', '㎡', '占地面积|占地总面积|校园占地面积|学校占地面积|用地面积|学校占地', {
    units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
    tolerance: 0.005,
  }),
  quantity('building-area', '校舍建筑面积', '㎡', '校舍建筑面积|建筑总面积|建筑面积|校舍面积|校舍总面积', {
    units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
    tolerance: 0.005,
  }),
  quantity('dormitory-area', '学生宿舍面积', '㎡', '学生宿舍面积|宿舍面积|学生宿舍建筑面积', {
    partOf: 'building-area',
    units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
    tolerance: 0.005,
  }),
  quantity(
    'teaching-area',
    '教学及辅助用房面积',
    '㎡',
    '教学及辅助用房面积|教学及辅助用房|教学辅助用房面积',
    {
      partOf: 'building-area',
      units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
      tolerance: 0.005,
      shared: true,
    },
  ),
  quantity('indoor-sports-area', '室内体育用房面积', '㎡', '室内体育用房|室内体育用房面积|室内体育馆面积', {
    partOf: 'teaching-area',
    units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
    tolerance: 0.005,
    shared: true,
  }),
  quantity(
    'sports-ground-area',
    '运动场地面积',
    '㎡',
    '运动场地面积|运动场面积|体育活动场地面积|活动场地面积|室外运动场地面积|运动场地',
    {
      partOf: 'site-area',
      units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
      tolerance: 0.005,
      shared: true,
      isLoose: true,
    },
  ),
  quantity(
    'sports-area',
    '体育运动场馆面积',
    '㎡',
    '体育运动场馆面积|运动场馆面积|体育场馆面积|体育运动场馆',
    {
      sumsOf: [['sports-ground-area', 'indoor-sports-area']],
      units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
      tolerance: 0.005,
      shared: true,
    },
  ),
  quantity('greening-area', '绿化面积', '㎡', '绿化面积|绿地面积|校园绿化面积', {
    partOf: 'site-area',
    units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
    tolerance: 0.005,
  }),
  quantity('classroom-area', '普通教室面积', '㎡', '普通教室面积|普通教室总面积|教室面积', {
    tolerance: 0.005,
    isLoose: true,
  }),
  quantity('toilet-area', '厕所面积', '㎡', '厕所面积|厕所建筑面积', { tolerance: 0.005, isLoose: true }),
  quantity('music-room-area', '音乐教室面积', '㎡', '音乐教室面积|音乐室面积', { tolerance: 0.005 }),
  quantity('art-room-area', '美术教室面积', '㎡', '美术教室面积|美术室面积', { tolerance: 0.005 }),
];
