import type { LedgerKind } from '../../model/ledger';
import { amount, column, figure, remark, sequence, text } from '../parts/column';

/** 营养改善计划执行情况: month by month the meals, what is due for them, what was spent and what is left. */
export const nutritionPlan: LedgerKind = {
  id: 'nutrition-plan',
  label: '营养改善计划执行表',
  titles: '营养改善计划|营养餐|学生营养改善|供餐情况|就餐补助|食堂收支|用餐统计'.split('|'),
  fields: [
    sequence,
    text('month', '月份|月|月度|时间'),
    text('place', '年级|班级|校点|学校|就餐点|学部'),
    amount(
      'students',
      '在校学生数|学生数|就餐学生数|就餐学生|就餐人数|用餐人数|享受学生数|受益学生数|受益人数|人数',
      { additive: false },
    ),
    amount('days', '实际供餐天数|供餐天数|天数|就餐天数|用餐天数'),
    amount('meals', '全月就餐总餐次|就餐总餐次|餐次|就餐人次|总餐次|就餐餐次|应供人次|应供餐人次'),
    amount('served', '实供人次|实供餐人次|实际人次'),
    figure('mean_students', '平均受益学生数|平均就餐人数|日均就餐人数'),
    figure('quota', '标准|补助标准|每餐标准|伙食标准|标准(元/生·天)|伙食标准(元/人·天)'),
    amount('due', '应补助金额|应补金额|补助金额|应拨金额|本月应拨|应拨|金额'),
    amount('income', '本月收入|收入|本月收入金额'),
    amount('spent', '实际支出|支出金额|实际支出金额|支出|本月支出'),
    amount('opening', '上月结余|上期结余', { additive: false }),
    column('left', '当月结余|本月结余|结余', { type: 'number' }),
    column('left_so_far', '累计结余|滚存结余', { type: 'number' }, { additive: false }),
    remark,
  ],
  identifiedBy: [
    ['month', 'meals', 'due'],
    ['month', 'days', 'due'],
    ['month', 'due', 'spent'],
    ['month', 'students', 'days', 'income'],
    ['place', 'students', 'days'],
  ],
  topic: ['营养', '供餐', '就餐', '食堂', '伙食'],
  nameFields: ['month', 'place'],
  relations: [
    { type: 'product', result: 'due', factors: ['meals', 'quota'] },
    { type: 'difference', result: 'left', from: 'due', minus: 'spent' },
    { type: 'quotient', result: 'mean_students', numerator: 'meals', denominator: 'days' },
  ],
  states: [],
  checks: [],
};
