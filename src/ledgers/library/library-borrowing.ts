import type { LedgerKind } from '../../model/ledger';
import { amount, column, figure, remark, sequence } from '../parts/column';
import { readersOfClass } from './library-checks';

/** 图书借阅统计: loans and readers by class. */
export const libraryBorrowing: LedgerKind = {
  id: 'library-borrowing',
  label: '图书借阅统计表',
  titles: [
    '图书借阅统计',
    '借阅统计',
    '图书外借统计',
    '借阅情况统计',
    '借阅情况',
    '图书借阅',
    '图书外借',
    '借书统计',
    '外借',
  ],
  fields: [
    sequence,
    column(
      'class_name',
      '班级|班级名称|年级班级|班别|所在班级|借阅班级|年级',
      { type: 'class' },
      { required: 'error' },
    ),
    amount(
      'loans',
      '外借册次|借阅册次|外借册数|借阅册数|借书册数|借阅量|借阅次数|外借量|借阅图书册数|借书量|册次|借阅总册数|借阅人次册数|外借总册次|借阅数量|册数|借出册数|借阅本数|借书本数|借书册次|本学期借书册次|本学期借书|本学期借阅册次',
      {
        required: 'error',
        // Month by month, and what they come to.
        titled: { words: ['借阅', '外借', '借书'], headers: ['合计', '小计', '总计', '计'] },
      },
    ),
    amount(
      'readers',
      '读者人数|借阅人数|读者数|借书人数|人数|学生人数|学生数|班级人数|读者|借书人次|借阅人次|人次',
      {
        required: 'error',
      },
    ),
    figure(
      'loans_per_reader',
      '人均册次|人均册数|人均借阅册数|人均借阅量|人均|生均借阅|生均借阅册数|人均借阅|生均册次|平均每人册数|人均借书',
    ),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'loans', 'readers'],
    ['class_name', 'loans', 'loans_per_reader'],
    ['class_name', 'loans'],
  ],
  nameFields: ['class_name'],
  relations: [{ type: 'quotient', result: 'loans_per_reader', numerator: 'loans', denominator: 'readers' }],
  states: [],
  checks: [readersOfClass],
};
