import type { LedgerKind } from '../../model/ledger';
import { column, people, remark, sequence, text } from '../parts/column';

/** 岗位设置及聘用情况表: posts approved, filled and vacant, grade by grade. */
export const postSetting: LedgerKind = {
  id: 'post-setting',
  label: '岗位设置及聘用情况表',
  titles: ['岗位设置', '岗位聘用', '岗位聘任', '岗位结构'],
  fields: [
    sequence,
    text('post_sort', '岗位类别|岗位类型|类别', { fillsDown: true }),
    text('tier', '层次|岗位层次|级别', { fillsDown: true }),
    text('post_grade', '岗位等级|等级|岗位名称|岗位'),
    people('approved', '核定岗位数|核定岗位|核准岗位数|设置岗位数|岗位数|核定数'),
    people('filled', '已聘人数|已聘|聘用人数|实聘人数|现聘人数|在聘人数'),
    people('female', '女|其中女|其中:女'),
    column('vacant', '空缺岗位数|空缺|空岗|空缺数|空岗数|余缺', { type: 'number' }, { unit: '人' }),
    remark,
  ],
  identifiedBy: [
    ['post_grade', 'approved', 'filled'],
    ['post_sort', 'approved', 'filled', 'vacant'],
  ],
  nameFields: ['post_grade', 'post_sort'],
  relations: [
    { type: 'difference', result: 'vacant', from: 'approved', minus: 'filled' },
    { type: 'at-most', part: 'female', whole: 'filled', severity: 'error' },
  ],
  states: [],
  checks: [],
};
