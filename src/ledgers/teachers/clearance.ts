import type { LedgerKind } from '../../model/ledger';
import { pastDate, text } from '../parts/column';
import { demandOf, isVoid, underDemand } from '../parts/complain';
import { bareName, complainAt, dayOf } from '../parts/people';
import { gender, identity, remark, seq, teacherName } from '../parts/person-columns';
import { coversStaff } from '../parts/registers';

/** 教职工准入查询台账: whose record was looked up, and when. */
export const clearance: LedgerKind = {
  id: 'clearance',
  label: '准入查询台账',
  titles: ['准入查询', '违法犯罪信息查询', '从业禁止查询', '入职查询', '违法犯罪记录查询', '从业资格查询'],
  fields: [
    seq,
    teacherName,
    gender,
    identity(undefined, undefined),
    text('post', '岗位|职务|工作岗位'),
    pastDate('date', '查询日期|查询时间|日期|最近查询时间|查询年月'),
    text('result', '查询结果|结果|结论|有无记录'),
    text('office', '查询单位|查询机关|查询部门'),
    remark,
  ],
  identifiedBy: [
    ['name', 'date', 'result'],
    ['name', 'result', 'office'],
  ],
  topic: ['查询'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [
    coversStaff('clearance-yearly', '准入查询'),
    {
      id: 'clearance-old',
      about: '查询日期',
      needs: ['date', 'name'],
      *check(ledger, scene) {
        const demand = demandOf(scene, 'clearance-yearly');
        const today = dayOf(ledger, scene) ?? scene.today;
        for (const record of demand && ledger.has('date') ? ledger.records : []) {
          const day = record.date('date')?.until;
          const isOld =
            day !== undefined &&
            today !== undefined &&
            `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
          if (isOld || isVoid(record.text('date'))) {
            yield* complainAt(record, 'date', {
              ...underDemand(demand, 'query'),
              message: `${bareName(record.text('name'))}${isOld ? `的查询是${record.text('date')},已超过一年` : '没有写查询日期'}。教职工录用前和每年都要查询,请补查后更新。`,
              actual: record.text('date') || '空白',
              required: '一年内',
            });
          }
        }
      },
    },
  ],
};
