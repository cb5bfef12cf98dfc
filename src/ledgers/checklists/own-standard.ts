import type { LedgerKind } from '../../model/ledger';
import { remark, sequence, text } from '../parts/column';

/** 标准设置: our own sheet of bounds; what people change in it becomes the school's own standard. */
export const ownStandard: LedgerKind = {
  id: 'own-standard',
  label: '标准设置',
  titles: ['标准设置'],
  fields: [
    sequence,
    text('item', '项目'),
    text('stage', '学段'),
    text('comparison', '关系'),
    text('bound', '标准值'),
    text('unit', '单位'),
    text('document', '依据文件'),
    text('clause', '条款'),
    text('state', '状态'),
    text('counted', '计入综合评定'),
    text('chosen', '本校选定'),
    remark,
    text('row_id', '编号'),
  ],
  identifiedBy: [['item', 'comparison', 'bound', 'state', 'row_id']],
  nameFields: ['item'],
  relations: [],
  states: [],
  checks: [],
};
