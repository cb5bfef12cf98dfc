import type { LedgerKind } from '../../model/ledger';
import { amount, column, percent, remark, sequence } from '../parts/column';

/** 教学仪器按学科配备情况: kinds and pieces demanded and there, subject by subject. */
export const equipmentBySubject: LedgerKind = {
  id: 'equipment-by-subject',
  label: '教学仪器分学科配备表',
  titles: ['仪器按学科', '仪器分学科', '分学科配备', '学科仪器配备', '仪器配备情况'],
  fields: [
    sequence,
    column('subject', '学科|科目|学科类别', { type: 'subject' }),
    amount('required_sorts', '应配品种|应配品种数|应配种数|标准品种', { unit: '种' }),
    amount('actual_sorts', '实配品种|实有品种|实配种数|实有种数', { unit: '种' }),
    percent('sort_rate', '配齐率|品种配齐率|配备率|达标率'),
    amount('required_qty', '应配件数|应配数量|标准件数|应配'),
    amount('actual_qty', '实配件数|实有件数|实有数量|实配'),
    amount('lack_qty', '缺件数|缺额|短缺件数|缺数'),
    amount('value', '价值|金额|总值|价值(万元)'),
    remark,
  ],
  identifiedBy: [
    ['subject', 'required_sorts', 'actual_sorts'],
    ['subject', 'required_qty', 'actual_qty', 'sort_rate'],
  ],
  nameFields: ['subject'],
  relations: [],
  states: [],
  checks: [],
};
