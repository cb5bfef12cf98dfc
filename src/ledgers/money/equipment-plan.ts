import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, underDemand } from '../parts/complain';

/** A school that is planned for in two years: one of the two is another school's turn. */
const plannedOnce: LedgerCheck = {
  id: 'planned-once',
  about: '学校有没有重复列入',
  needs: ['school_name', 'year'],
  check: plannedTwice,
};

function* plannedTwice(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'planned-once');
  const seen = new Map<string, (typeof ledger.records)[number]>();
  for (const record of ledger.records) {
    const school = record.text('school_name').replace(/\s+/g, '');
    const before = seen.get(school);
    if (school !== '' && before && before.text('year') !== record.text('year')) {
      yield {
        cell: placeOf(ledger, record, 'school_name'),
        related: placesOf(before, 'school_name', 'year'),
        ...underDemand(demand, 'query'),
        severity: 'query',
        message: `${school}在${before.text('year')}和${record.text('year')}都列了计划。请核对其中一年是不是另一所学校。`,
        actual: `${before.text('year')}、${record.text('year')}`,
        required: '每校一次',
      };
    }
    seen.set(school, before ?? record);
  }
}

/** 装备计划表: which school gets how much in which year. */
export const equipmentPlan: LedgerKind = {
  id: 'equipment-plan',
  label: '装备计划表',
  titles: [
    '装备计划',
    '技术装备计划',
    '设备购置计划',
    '装备投入',
    '装备经费',
    '投入计划',
    '信息化计划',
    '设备添置计划',
  ],
  fields: [
    sequence,
    text('year', '年度|年份|实施年度|计划年度|时间', { fillsDown: true }),
    text('school_name', '学校名称|学校|单位|项目学校', { required: 'query' }),
    text('content', '装备内容|内容|项目|建设内容|设备名称|用途'),
    amount(
      'planned_fund',
      '计划投入|投入经费|投入金额|计划投入金额|计划投入(万元)|投入|金额|经费|计划经费|资金|计划资金|预算',
    ),
    remark,
  ],
  identifiedBy: [
    ['year', 'school_name', 'planned_fund'],
    ['year', 'content', 'planned_fund'],
  ],
  topic: ['装备', '购置', '投入', '信息化', '添置'],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [plannedOnce],
};
