import type { LedgerKind } from '../model/ledger';
import { amount, figure, percent, remark, sequence, text } from './parts/column';
import { bookShares } from './parts/library-checks';

/** 图书分类统计: the stock by the 22 classes A–Z or the five main groups. */
export const libraryCategories: LedgerKind = {
  id: 'library-categories',
  label: '图书分类统计表',
  titles: [
    '图书分类统计',
    '藏书分类统计',
    '图书分类账',
    '图书分类',
    '藏书比例',
    '藏书分类',
    '藏书结构',
    '各类图书',
  ],
  fields: [
    sequence,
    text('category', '类别|图书类别|部类|五大部类|大类|分类|图书分类|类名|分类名称|藏书类别|图书种类', {
      required: 'error',
    }),
    text('class_no', '分类号|类号|中图分类号|分类代码|代码|类目'),
    amount('titles', '种数|种|图书种数|现有种数'),
    amount('copies', '册数|册|数量|藏书册数|现有册数|图书册数|藏书量|现有藏书|本数', { required: 'query' }),
    amount('amount', '金额|价值|码洋|总价', { unit: '元' }),
    percent('share', '比例|占比|百分比|所占比例|占藏书总量比例|占总量百分比|比例%|实际比例|现有比例'),
    percent('required_share', '标准比例|规定比例|要求比例|推荐比例|应占比例|参考比例'),
    figure('copies_per_student', '生均册数|生均图书|人均册数'),
    remark,
  ],
  identifiedBy: [
    ['category', 'copies', 'share'],
    ['class_no', 'copies', 'share'],
    ['category', 'class_no', 'copies'],
    ['category', 'titles', 'copies'],
  ],
  nameFields: ['category', 'class_no'],
  relations: [{ type: 'at-most', part: 'titles', whole: 'copies' }],
  states: [{ quantity: 'books', how: 'sum', field: 'copies' }],
  checks: [bookShares],
};
