import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { figure, remark, sequence, text, yesNo } from '../parts/column';
import { demandOf, placeOf, underDemand } from '../parts/complain';

const allConnected: LedgerCheck = {
  id: 'schools-connected',
  about: '各校都接入了网络',
  needs: ['school_name', 'connected'],
  check: unconnected,
};

/** Of so few schools the share is worked out and judged. */
const FEW = 2;

function* unconnected(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'schools-connected');
  for (const record of demand && ledger.records.length > FEW ? ledger.records : []) {
    if (record.yes('connected') === false) {
      yield {
        cell: placeOf(ledger, record, 'connected'),
        ...underDemand(demand, 'query'),
        message: `${record.text('school_name')}还没有接入网络。要求各小学基本实现校校通,请列入计划或更新。`,
        actual: record.text('connected'),
        required: '已接入',
      };
    }
  }
}

/** 校校通情况表: which schools are connected. */
export const schoolNetwork: LedgerKind = {
  id: 'school-network',
  label: '校校通情况表',
  titles: ['校校通', '学校联网', '互联网接入情况', '网络接入情况', '三通两平台'],
  fields: [
    sequence,
    text('school_name', '学校名称|学校|单位', { required: 'error' }),
    yesNo(
      'connected',
      '是否联网|是否接入|联网情况|是否接入互联网|是否校校通|校校通|是否开通|接入情况|是否实现校校通',
    ),
    figure('bandwidth', '带宽|接入带宽|宽带|网络带宽', { unit: 'M' }),
    text('mode', '接入方式|联网方式|运营商'),
    remark,
  ],
  identifiedBy: [['school_name', 'connected']],
  topic: ['校校通', '联网', '接入', '网络'],
  nameFields: ['school_name'],
  relations: [],
  states: [
    { quantity: 'schools', how: 'count', field: 'school_name', where: (one) => !one.isBlank('school_name') },
    {
      quantity: 'connected-schools',
      how: 'count',
      field: 'connected',
      where: (record) => record.yes('connected') === true,
    },
  ],
  checks: [allConnected],
};
