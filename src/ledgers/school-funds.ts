import type { LedgerKind } from '../model/ledger';
import { amount, column, figure, remark, sequence, text } from './parts/column';
import { schoolName } from './parts/person-columns';
import { countedPupils, oddQuotas, quotaTimesPupils } from './parts/quota-checks';

/** 分校经费分配表: what every school is due by its pupils and the rate, and what it was paid. */
export const schoolFunds: LedgerKind = {
  id: 'school-funds',
  label: '分校经费分配表',
  titles: [
    '公用经费分配',
    '经费分配',
    '资金分配',
    '经费拨付',
    '资金拨付',
    '拨付明细',
    '经费下达',
    '分校经费',
    '各校经费',
    '各校公用经费',
    '补助资金',
    '经费拨款',
    '公用经费',
    '取暖费',
    '营养改善',
    '经费',
  ],
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|学区|中心校', { fillsDown: true }),
    { ...schoolName, required: 'error' },
    text('level', '学段|学校类别|类别|学校类型|办学类型|层次|类型'),
    amount('students', '学生数|在校学生数|在校生数|在校生|在校学生|学生人数|在籍学生数|实有学生数|实有人数', {
      quantity: 'pupils',
    }),
    amount(
      'counted_students',
      '核定人数|核定学生数|核拨人数|拨款人数|计费人数|享受人数|补助人数|受助人数|计算人数|核算人数|拨付人数|分配人数',
    ),
    figure(
      'quota',
      '生均标准|拨款标准|补助标准|定额标准|生均定额|拨付标准|标准|定额|基准定额|生均公用经费|生均公用经费标准|分配标准|元/生|每生标准|人均标准|生均拨款标准|生均补助标准|生均拨付标准|生均分配标准|生均定额标准|生均基准定额',
    ),
    amount(
      'due',
      '应拨金额|应拨|应拨经费|应拨资金|应拨数|核定金额|核定经费|分配金额|下达金额|下达指标|应补金额|应补助金额|应发金额|全年应拨|预算金额|预算数|补助金额|金额|应拨付金额|经费合计|资金总额',
    ),
    amount(
      'paid',
      '实拨金额|实拨|实拨经费|实拨资金|实拨数|已拨金额|已拨|拨付金额|已拨付|实际拨付|实际拨付金额|到账金额|已到账|到位金额|到位资金|实发金额|实付金额|本次拨付|已下达',
    ),
    column(
      'difference',
      '差额|未拨|未拨金额|欠拨|欠拨金额|尚欠|尚欠金额|差|差欠|缺口|未到位|未到位金额|待拨|待拨金额|余额|应拨未拨',
      { type: 'number' },
    ),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'quota', 'due'],
    ['school_name', 'quota', 'paid'],
    ['school_name', 'counted_students', 'quota'],
    ['school_name', 'due', 'paid'],
    ['school_name', 'counted_students', 'due'],
  ],
  nameFields: ['school_name'],
  relations: [
    { type: 'product', result: 'due', factors: ['counted_students', 'quota'] },
    { type: 'difference', result: 'difference', from: 'due', minus: 'paid' },
  ],
  states: [],
  checks: [quotaTimesPupils, countedPupils, oddQuotas],
};
