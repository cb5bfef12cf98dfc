import type { LedgerKind } from '../../model/ledger';
import { column, person, remark, sequence, text } from '../parts/column';

/** 迎检自查清单: our own form, filled in; what people say of a row is read back from it. */
export const selfCheck: LedgerKind = {
  id: 'self-check',
  label: '迎检自查清单',
  titles: ['迎检自查清单'],
  fields: [
    sequence,
    text('clause', '条款'),
    text('requirement', '要求'),
    text('category', '类别'),
    text('system_result', '系统核对结果'),
    column('own_result', '自查结果', {
      type: 'choice',
      choices: {
        有: ['是', '√', '已有', '达标'],
        无: ['否', '×', '没有', '未达标'],
        不适用: ['不涉及', '—', '-', '/'],
      },
    }),
    text('evidence', '佐证材料'),
    person('responsible', '责任人'),
    text('measure', '整改措施'),
    text('deadline', '时限'),
    remark,
    text('row_id', '编号'),
  ],
  identifiedBy: [
    ['requirement', 'system_result', 'own_result'],
    ['requirement', 'own_result', 'evidence'],
  ],
  nameFields: ['requirement'],
  relations: [],
  states: [],
  checks: [],
};
