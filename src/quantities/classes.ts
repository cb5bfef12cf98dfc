import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** Classes, their sizes and their day. */
export const classes: readonly Quantity[] = [
  quantity('classes', '教学班数', '个', '教学班数|教学班|班级数|班数|班级总数|班'),
  quantity('class-plates', '班牌数', '块', '班牌数|班牌|班级指示牌|班级牌|班级指示牌数', { isLoose: true }),
  quantity('class-size', '班额', '人', '班额|班级人数|每班人数', { isNoSum: true }),
  quantity('tracks', '轨数(每个年级的班数)', '轨', '轨数|办学规模轨数|学校轨数', { isNoSum: true }),
  quantity('largest-class', '最大班额', '人', '最大班额|最大班级人数|班额最大|最大班', { isNoSum: true }),
  quantity('big-classes', '大班额班数', '个', '大班额|大班额班数|大班额数', { partOf: 'classes' }),
  quantity('oversize-classes', '超大班额班数', '个', '超大班额|超大班额班数', { partOf: 'big-classes' }),
  quantity(
    'homework-minutes',
    '每日书面作业时间',
    '分钟',
    '作业时间|每日作业时间|书面作业时间|家庭作业时间|作业时长',
    { units: { 小时: 60 }, isNoSum: true },
  ),
  quantity(
    'exercise-minutes',
    '每天体育锻炼时间',
    '分钟',
    '每天体育锻炼时间|体育锻炼时间|每天锻炼时间|阳光体育锻炼时间|体育活动时间',
    { units: { 小时: 60 }, isNoSum: true },
  ),
];
