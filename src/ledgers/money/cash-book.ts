import type { LedgerKind } from '../../model/ledger';
import { amount, column, pastDate, remark, text } from '../parts/column';

/** 现金日记账, 经费收支明细账: what came in and went out line by line, with what is left; 借方 is what came in. */
export const cashBook: LedgerKind = {
  id: 'cash-book',
  label: '收支账',
  titles:
    '现金日记账|银行日记账|日记账|收支明细账|收支账|现金账|银行存款账|明细账|流水账|收支流水|收支登记'.split(
      '|',
    ),
  fields: [
    // 月 and 日 are no amounts and no dates by themselves.
    text('month', '月|月份'),
    text('day', '日'),
    pastDate('date', '日期|记账日期|登记日期|时间'),
    text('voucher_no', '凭证号|凭证|凭证号数|凭证字号|凭证编号|记账凭证|单据号|票据号'),
    text('summary', '摘要|用途|事由|内容|收支摘要'),
    amount('income', '收入|借方|收方|收入金额|借方金额|收入(借方)'),
    amount('expense', '支出|贷方|付方|付出|支出金额|贷方金额|支出(贷方)'),
    text('side', '借或贷|借/贷|方向'),
    column('balance', '余额|结余|结存|结存金额|余额(结存)', { type: 'number' }, { additive: false }),
    text('handler', '经手人|经办人|记账|出纳|记账人'),
    remark,
  ],
  identifiedBy: [
    ['summary', 'income', 'expense'],
    ['summary', 'income', 'balance'],
    ['summary', 'expense', 'balance'],
  ],
  topic: ['账', '帐', '摘要', '余额'],
  nameFields: ['summary', 'voucher_no'],
  relations: [{ type: 'balance', balance: 'balance', incoming: 'income', outgoing: 'expense' }],
  states: [],
  checks: [],
};
