import type { LedgerKind } from '../../model/ledger';
import { pastDate, text } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { dayOf } from '../parts/people';
import { age, gender, remark, seq, teacherName } from '../parts/person-columns';
import { coversStaff } from '../parts/registers';

/** 教师体检台账: who was examined when. */
export const teacherCheckup: LedgerKind = {
  id: 'teacher-checkup',
  label: '教师体检台账',
  titles: ['教师体检', '教职工体检', '教师健康体检', '职工体检', '教师健康检查'],
  fields: [
    seq,
    teacherName,
    gender,
    age,
    pastDate('date', '体检日期|体检时间|日期|时间|检查日期'),
    text('hospital', '体检医院|体检单位|体检机构|医院'),
    text('result', '结果|体检结果|体检结论|结论|健康状况|检查结果'),
    remark,
  ],
  identifiedBy: [
    ['name', 'date', 'result'],
    ['name', 'hospital'],
  ],
  topic: ['体检', '健康检查'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [
    coversStaff('teacher-checkup', '体检'),
    {
      id: 'checkup-yearly',
      about: '每年体检',
      needs: ['date'],
      *check(ledger, scene) {
        const demand = demandOf(scene, 'teacher-checkup');
        const isFilled = ledger.records.some((record) => !record.isBlank('date'));
        for (const record of demand && isFilled ? ledger.records : []) {
          const isBlank = record.isBlank('date') && record.isBlank('result') && record.isBlank('remark');
          const cell = record.place('date');
          if (isBlank && cell && !record.isBlank('name')) {
            yield {
              cell,
              ...underDemand(demand, 'query'),
              severity: 'query',
              message: `${record.text('name')}没有体检日期和结果。要求每年组织教师体检,请补检补填,没有参加的写明原因。`,
              actual: '空白',
              required: '每年一次',
            };
          }
        }
        const days = ledger.records.flatMap((record) => record.date('date')?.until ?? []).sort();
        const [last, today] = [days.at(-1), scene.today ?? dayOf(ledger, scene)];
        if (demand && last !== undefined && today !== undefined && isYearsBefore(last, today)) {
          yield {
            cell: ledger.anchor,
            ...underDemand(demand, 'query'),
            message: `最近一次教师体检是${last},离${today}已超过一年。要求每年组织一次,请补上或说明原因。`,
            actual: last,
            required: '每年一次',
          };
        }
      },
    },
  ],
};

function isYearsBefore(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
}
