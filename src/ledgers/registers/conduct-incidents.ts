import type { LedgerKind } from '../../model/ledger';
import { pastDate, person, remark, sequence, text } from '../parts/column';
import { incidents } from '../parts/registers';

/** 规范办学行为台账: what happened that must not happen. */
export const conductIncidents: LedgerKind = {
  id: 'conduct-incidents',
  label: '规范办学行为台账',
  titles: [
    '规范办学行为',
    '办学行为',
    '违规行为',
    '违规办学',
    '违规事件',
    '违规情况',
    '师德失范',
    '投诉举报',
    '有偿补课',
  ],
  fields: [
    sequence,
    pastDate('date', '日期|时间|发生时间|发生日期|查处时间'),
    text('incident_type', '违规类型|违规类别|违规行为|违规项目'),
    text('incident', '事件|违规事实|违规情况|事件经过|违规内容'),
    person('person', '涉及教师|当事人|涉及人员|违规人员'),
    text('handling', '处理情况|处理结果|处理意见|整改情况|查处情况|处理'),
    remark,
  ],
  identifiedBy: [
    ['incident_type', 'incident'],
    ['date', 'incident_type', 'handling'],
    ['date', 'incident', 'handling'],
    ['incident_type', 'person'],
  ],
  topic: ['违规', '办学行为', '失范', '补课'],
  nameFields: ['incident'],
  relations: [],
  states: [],
  checks: [
    {
      id: 'no-incidents',
      about: '不允许的行为',
      needs: ['incident'],
      check: (ledger, scene) => incidents(ledger, scene, 'no-incidents', ['incident_type', 'incident']),
    },
  ],
};
