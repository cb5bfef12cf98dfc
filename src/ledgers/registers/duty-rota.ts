import type { LedgerKind } from '../../model/ledger';
import { person, remark, sequence, text } from '../parts/column';

/** 值班巡逻表: who is on duty, when and where. */
export const dutyRota: LedgerKind = {
  id: 'duty-rota',
  label: '值班巡逻表',
  titles: ['值班巡逻', '值班表', '巡逻', '护校', '值日安排', '门卫值班', '值班安排', '值班记录', '保卫值班'],
  fields: [
    sequence,
    text('date', '日期|时间|值班日期|星期', { fillsDown: true }),
    person('name', '值班人|值班人员|值班教师|巡逻人|巡逻人员|责任人|值班领导|值班人姓名', {
      required: 'error',
    }),
    text('hours', '时段|值班时间|时间段|起止时间|巡逻时间|班次', { required: 'error' }),
    text('area', '区域|值班区域|地点|巡逻区域|责任区域|值班地点|岗位|路线', { required: 'error' }),
    text('handover', '交接情况|情况记录|情况|值班情况'),
    remark,
  ],
  identifiedBy: [
    ['name', 'hours', 'area'],
    ['date', 'name', 'area'],
    ['date', 'name', 'hours'],
  ],
  topic: ['值班', '巡逻', '护校', '门卫', '保卫'],
  nameFields: ['name', 'date'],
  relations: [],
  states: [],
  checks: [],
};
