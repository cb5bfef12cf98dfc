import type { Field, LedgerKind } from '../model/ledger';
import { column } from './parts/column';
import { fitnessRates, levelsAddUp } from './parts/fitness-counts';
import { className, grade, remark, seq } from './parts/person-columns';

function count(field: string, names: string): Field {
  return column(field, names, { type: 'number', min: 0, integer: true }, { unit: '人' });
}

function rate(field: string, names: string): Field {
  return column(field, names, { type: 'percent' }, { additive: false });
}

/** 体质健康测试结果统计: how many of every grade or class reached which level. */
export const fitnessStats: LedgerKind = {
  id: 'fitness-stats',
  label: '体质健康测试统计表',
  titles: [
    '体质健康测试统计',
    '体质健康统计',
    '体质健康测试结果统计',
    '体质健康合格率',
    '体质健康测试合格率',
    '体质健康标准测试统计',
    '体质健康达标统计',
    '体质健康测试情况',
    '体质测试统计',
    '体测统计',
    '体测合格率',
  ],
  topic: ['体质', '体测', '体育达标', '体能'],
  fields: [
    seq,
    grade,
    className(),
    count('students_total', '学生数|在校生数|学生总数|班级人数|应测人数|应测|应测试人数'),
    count('tested', '实测人数|实测|测试人数|参测人数|参加测试人数|实际测试人数|受测人数|参加人数'),
    count('excellent', '优秀|优秀人数|优秀等级人数'),
    count('good', '良好|良好人数|良好等级人数'),
    count('passed', '及格|及格人数|合格|合格人数|及格等级人数'),
    count('failed', '不及格|不及格人数|不合格|不合格人数'),
    rate('excellent_rate', '优秀率|优秀比例|优秀百分比|优秀占比|优秀率%'),
    rate('good_rate', '优良率|优良比例|优良百分比|优良率%'),
    rate('pass_rate', '合格率|及格率|达标率|及格以上比例|合格比例|合格率%|及格率%'),
    remark,
  ],
  identifiedBy: [
    ['grade', 'tested', 'pass_rate'],
    ['class_name', 'tested', 'pass_rate'],
    ['grade', 'tested', 'excellent', 'failed'],
    ['class_name', 'tested', 'excellent', 'failed'],
    ['grade', 'excellent', 'good', 'pass_rate'],
  ],
  nameFields: ['class_name', 'grade'],
  relations: [{ type: 'at-most', part: 'tested', whole: 'students_total' }],
  states: [{ quantity: 'fitness-tested', how: 'sum', field: 'tested', origin: 'stated' }],
  checks: [levelsAddUp, fitnessRates],
};
