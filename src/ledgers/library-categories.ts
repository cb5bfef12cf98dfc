import type { LedgerKind } from '../model/ledger';
import { bookShares } from './parts/book-shares';
import { amount, figure, percent, remark, sequence, text } from './parts/column';
import { movementAddsUp } from './parts/movement';

const bookMovement = movementAddsUp(
  { opening: 'opening_copies', incoming: 'in_copies', outgoing: 'out_copies', closing: 'copies' },
  ['category', 'class_no'],
  { opening: '年初', closing: '年末册数' },
);

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
    amount(
      'copies',
      '册数|册|数量|藏书册数|现有册数|图书册数|藏书量|现有藏书|本数|年末册数|年末|年末数|期末册数|期末数|结存册数|年末藏书|年末实有',
      { required: 'query' },
    ),
    // What there was at the beginning of the year, and what came and went since.
    amount('opening_copies', '年初册数|年初|年初数|期初册数|期初数|上年末册数|上年结存|年初藏书|原有册数'),
    amount(
      'in_copies',
      '本年增加|本年新增|增加|新增|增加册数|新增册数|本年新增册数|本年增加册数|本年购入|入藏册数',
    ),
    amount('out_copies', '本年注销|本年减少|注销|减少|注销册数|减少册数|本年剔除|剔旧|报损|本年报损'),
    amount('amount', '金额|价值|码洋|总价|总码洋', { unit: '元' }),
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
  checks: [bookShares, bookMovement],
};
