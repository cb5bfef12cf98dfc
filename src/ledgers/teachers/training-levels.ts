import type { LedgerKind } from '../../model/ledger';
import { amount, figure, people, percent, remark, sequence, text } from '../parts/column';

/** 教师培训按级别汇总: how many took part, for how many hours, by who held the course. */
export const trainingLevels: LedgerKind = {
  id: 'training-levels',
  label: '教师培训汇总表',
  titles: ['培训按级别汇总', '按级别汇总', '教师培训汇总', '培训情况汇总', '培训统计'],
  fields: [
    sequence,
    text('level', '级别|培训级别|层次|培训层次|培训类别'),
    people('people', '参训人数|培训人数|参加人数|参训教师', { additive: false }),
    amount('hours', '总学时|学时|培训学时|累计学时'),
    figure('hours_each', '人均学时|平均学时'),
    percent('share', '占专任教师|占专任教师(%)|占专任教师比例|参训率'),
    remark,
  ],
  identifiedBy: [
    ['level', 'people', 'hours', 'hours_each'],
    ['level', 'people', 'hours', 'share'],
  ],
  topic: ['培训', '学时'],
  nameFields: ['level'],
  relations: [{ type: 'quotient', result: 'hours_each', numerator: 'hours', denominator: 'people' }],
  states: [],
  checks: [],
};
