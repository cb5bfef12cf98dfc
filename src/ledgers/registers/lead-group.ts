import type { LedgerKind } from '../../model/ledger';
import { remark, sequence, text } from '../parts/column';
import { onlyStaff } from '../parts/registers';

/** 领导小组名单: who leads, who belongs to it, who does what. */
export const leadGroup: LedgerKind = {
  id: 'lead-group',
  label: '领导小组名单',
  titles: ['领导小组名单', '领导小组成员', '领导小组', '工作小组', '工作领导小组', '专班成员'],
  fields: [
    sequence,
    text('role', '职务|组内职务|小组职务|组别|身份|组成', { fillsDown: true }),
    text('name', '姓名|成员|名单|人员|成员姓名', { required: 'error' }),
    text('duty', '分工|职责|工作分工|工作职责|具体分工|负责工作'),
    text('post', '行政职务|现任职务|单位及职务'),
    text('phone', '电话|联系电话'),
    remark,
  ],
  identifiedBy: [['role', 'name']],
  topic: ['领导小组', '工作小组', '专班'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [onlyStaff('lead-group-known', 'name')],
};
