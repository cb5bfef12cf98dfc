import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, quoted, underDemand } from '../parts/complain';
import { onlyStaff } from '../parts/registers';

/** Where a document says who leads, the leader's post is that one: 组长 is the principal. */
const leaderIsPrincipal: LedgerCheck = {
  id: 'led-by-principal',
  about: '组长是不是校长',
  needs: ['role', 'post'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'led-by-principal');
    for (const record of demand ? ledger.records : []) {
      const post = record.text('post');
      if (/^组长$/.test(record.text('role')) && post !== '' && !/(?<!副)校长/.test(post)) {
        yield {
          cell: placeOf(ledger, record, 'post'),
          ...underDemand(demand, 'query'),
          message: `${quoted(record, 'name')}任组长,职务是“${post}”,要求由校长任组长。请核对,确实如此的请调整并重新发文。`,
          actual: post,
          required: '校长',
        };
      }
    }
  },
};

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
    text('post', '行政职务|现任职务|单位及职务|所任行政职务|所任职务|校内职务|担任职务'),
    text('phone', '电话|联系电话'),
    remark,
  ],
  identifiedBy: [['role', 'name']],
  topic: ['领导小组', '工作小组', '专班'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [onlyStaff('lead-group-known', 'name'), leaderIsPrincipal],
};
