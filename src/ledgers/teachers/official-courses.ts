import type { Field, LedgerKind } from '../../model/ledger';
import { lineCode, people, remark, stub } from '../parts/column';

/** The lines of the form are parts of each other: nothing is added up by the kind. */
function teachers(field: string, names: string): Field {
  return people(field, names, { additive: false });
}

/** The courses of the form; 外语 and 艺术 are wholes of others. */
const COURSES: readonly (readonly [field: string, names: string])[] = [
  ['morality', '道德与法治|思想品德|品德'],
  ['chinese', '语文'],
  ['maths', '数学'],
  ['foreign', '外语'],
  ['english', '英语'],
  ['japanese', '日语'],
  ['russian', '俄语|其他语种'],
  ['history', '历史'],
  ['geography', '地理'],
  ['science', '科学'],
  ['physics', '物理'],
  ['chemistry', '化学'],
  ['biology', '生物学|生物'],
  ['technology', '信息科技|信息技术'],
  ['pe', '体育与健康|体育'],
  ['arts', '艺术'],
  ['music', '音乐'],
  ['art', '美术'],
  ['labour', '劳动|劳动技术'],
  ['practice', '综合实践活动|综合实践'],
  ['others', '其他'],
  ['not_teaching', '本学年不授课|不授课'],
];

/** 英语 is within 外语, 音乐 within 艺术. */
const WITHIN = new Set(['english', 'japanese', 'russian', 'music', 'art']);
const TOP = COURSES.map(([field]) => field).filter((field) => !WITHIN.has(field));

/** 教基4155: full-time teachers by course and degree. */
export const officialCourses: LedgerKind = {
  id: 'official-courses',
  label: '教育统计分课程专任教师报表',
  titles: ['教基4155', '分课程、分学历', '学历、分课程', '分课程专任教师', '专任教师分课程'],
  fields: [
    { ...stub, headers: ['指标名称', '指标', '学历'] },
    lineCode,
    teachers('full_time_teachers', '合计|计|专任教师'),
    teachers('female', '女|其中女'),
    ...COURSES.map(([field, names]) => teachers(field, names)),
    remark,
  ],
  identifiedBy: [['stub', 'full_time_teachers', 'chinese', 'maths', 'arts']],
  topic: ['教师', '教基4155'],
  nameFields: ['stub'],
  relations: [
    { type: 'sum', total: 'full_time_teachers', parts: TOP },
    { type: 'sum', total: 'foreign', parts: ['english', 'japanese', 'russian'] },
    { type: 'sum', total: 'arts', parts: ['music', 'art'] },
    { type: 'at-most', part: 'female', whole: 'full_time_teachers', severity: 'error' },
  ],
  states: [],
  checks: [],
};
