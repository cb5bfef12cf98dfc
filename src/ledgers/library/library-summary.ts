import type { LedgerKind, RecordView } from '../../model/ledger';
import { amount, column, pastDate, remark, text } from '../parts/column';
import { newBooks, voucherReused } from './library-checks';

/** The balance that the book starts with: it has no day and no voucher. */
function isCarried(record: RecordView): boolean {
  return /结转|结存|期初|年初|承前|原有|上年/.test(record.text('source') + record.text('remark'));
}

const into = [
  '入藏',
  '购入',
  '新增',
  '增加',
  '收入',
  '登记',
  '购进',
  '本次入藏',
  '验收',
  '入库',
  '入馆',
  '购书',
];
const out = [
  '注销',
  '剔旧',
  '减少',
  '报损',
  '剔除',
  '支出',
  '报废',
  '出库',
  '丢失',
  '付出',
  '发出',
  '核销',
  '调出',
  '损耗',
];
const left = ['结存', '实存', '累计', '现存', '余额', '总计', '馆藏', '现有', '库存'];

/** Written-off books are often booked as (200) or −200. */
const written = { type: 'number' } as const;

/** 图书总括登记账: what came in, what was written off, what is left, one line per batch. */
export const librarySummary: LedgerKind = {
  id: 'library-summary',
  label: '图书总括登记账',
  titles: [
    '图书总括登记',
    '图书总台账',
    '总括登记',
    '图书总账',
    '图书登记总账',
    '图书总登记',
    '图书总括账',
    '图书总',
    '图书增减',
    '图书出入库',
  ],
  fields: [
    pastDate('date', '登记日期|日期|入藏日期|入库日期|时间|登记时间|年月日|年月|入馆日期|购书日期', {
      required: 'error',
      requiredWhen: (record) => !isCarried(record),
    }),
    text('source', '来源|图书来源|入藏来源|来源渠道|来源方式|摘要|来源单位|购书渠道|途径|取得方式'),
    text(
      'voucher_no',
      '凭证号|凭证|凭证号码|凭证编号|单据号|发票号|发票号码|单据编号|票据号|凭单号|批次号|总括登记号',
    ),
    amount('in_titles', '种数|种|种类|入藏种数|本次入藏种数|购入种数|新增种数', {
      label: '入藏种数',
      under: into,
    }),
    amount('in_copies', '册数|册|数量|入藏册数|本次入藏册数|购入册数|新增册数|增加册数', {
      label: '入藏册数',
      under: into,
    }),
    amount('in_amount', '金额|元|价值|总价|码洋|入藏金额|购入金额|新增金额|增加金额', {
      label: '入藏金额',
      under: into,
    }),
    column('out_titles', '种数|种|注销种数', written, { label: '注销种数', under: out }),
    column('out_copies', '册数|册|数量|注销册数|剔旧册数|减少册数|报损册数', written, {
      label: '注销册数',
      under: out,
    }),
    column('out_amount', '金额|元|价值|总价|注销金额|剔旧金额|减少金额|报损金额', written, {
      label: '注销金额',
      under: out,
    }),
    amount('balance_titles', '种数|种|结存种数', { label: '结存种数', under: left, additive: false }),
    amount('balance_copies', '册数|册|数量|结存册数|累计册数|实存册数|现存册数|馆藏册数', {
      label: '结存册数',
      under: left,
      additive: false,
    }),
    amount('balance_amount', '金额|元|价值|总价|结存金额|累计金额|实存金额|现存金额', {
      label: '结存金额',
      under: left,
      additive: false,
    }),
    text('handler', '经手人|经手|经办人|登记人|管理员|图书管理员|验收人|责任人|签名|签字', {
      required: 'query',
      requiredWhen: (record) => !isCarried(record),
    }),
    remark,
  ],
  identifiedBy: [
    ['in_copies', 'balance_copies'],
    ['date', 'in_copies', 'in_amount'],
    ['date', 'in_copies', 'out_copies'],
  ],
  nameFields: ['voucher_no', 'date'],
  relations: [
    { type: 'balance', balance: 'balance_copies', incoming: 'in_copies', outgoing: 'out_copies' },
    { type: 'balance', balance: 'balance_amount', incoming: 'in_amount', outgoing: 'out_amount' },
    { type: 'ascending', field: 'date', severity: 'error' },
    { type: 'at-most', part: 'in_titles', whole: 'in_copies' },
  ],
  states: [
    { quantity: 'books', how: 'last', field: 'balance_copies' },
    { quantity: 'book-value', how: 'last', field: 'balance_amount' },
  ],
  checks: [voucherReused, newBooks],
};
