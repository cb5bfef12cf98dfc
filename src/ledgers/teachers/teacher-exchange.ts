import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { column, date, text } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';
import { gender, remark, seq, teacherName } from '../parts/person-columns';
import { lastTermBefore } from '../parts/registers';
import { ranksOfHonour, titles } from '../parts/staff-words';

/** An exchange leads to another school. */
const differentSchools: LedgerCheck = {
  id: 'exchange-same-school',
  about: '交流的两所学校不同',
  needs: ['from_school', 'to_school'],
  *check(ledger) {
    for (const record of ledger.records) {
      const [from, to] = [record.text('from_school'), record.text('to_school')];
      if (from !== '' && from === to) {
        yield* complainAt(record, 'to_school', {
          related: placesOf(record, 'from_school'),
          severity: 'error',
          message: `${bareName(record.text('name'))}的派出学校和接收学校都是“${to}”。交流应到另一所学校,请核对。`,
          actual: to,
        });
      }
    }
  },
};

/** In the last term that is over somebody was away at another school. */
const everyTerm: LedgerCheck = {
  id: 'exchange-each-term',
  about: '每学期派出支教',
  needs: ['start_date'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'exchange-each-term');
    const day = ledger.context.filledOn ?? scene.today;
    if (!demand || day === undefined || ledger.records.length === 0) {
      return;
    }
    const term = lastTermBefore(day);
    const isIn = (record: (typeof ledger.records)[number]) => {
      const [from, to] = [record.date('start_date'), record.date('end_date')];
      return from === undefined || (from.iso <= term.to && (to?.until ?? from.until) >= term.from);
    };
    if (!ledger.records.some(isIn)) {
      yield {
        cell: ledger.anchor,
        ...underDemand(demand, 'query'),
        message: `台账里没有${term.name}派出的支教交流教师。要求每学期都派教师支教交流,请补记或说明原因。`,
        actual: '0 人次',
        required: '≥ 1 人次/学期',
      };
    }
  },
};

/** 教师交流轮岗台账: who teaches at another school, from when to when. */
export const teacherExchange: LedgerKind = {
  id: 'teacher-exchange',
  label: '教师交流轮岗台账',
  titles: ['交流轮岗', '教师交流', '支教', '轮岗', '走教', '校长教师交流'],
  fields: [
    seq,
    teacherName,
    gender,
    column('subject', '任教学科|学科|科目|交流学科', { type: 'subject' }),
    column('title', '职称|专业技术职务', titles),
    column(
      'is_backbone',
      '是否骨干|是否骨干教师|骨干教师|骨干教师级别|骨干级别|是否县级以上骨干|是否骨干(县级以上)',
      ranksOfHonour,
    ),
    text(
      'from_school',
      '派出学校|原学校|原任教学校|交流前学校|原工作单位|流出学校|派出单位|原单位|原工作学校|交流前任教学校',
      { required: 'error' },
    ),
    text(
      'to_school',
      '接收学校|交流学校|流入学校|现学校|交流后学校|支教学校|受援学校|接受学校|现任教学校|交流后任教学校|交流到学校|轮岗学校|接收单位|交流去向|支教去向|去向|交流去向(学校)|派往学校',
      { required: 'error' },
    ),
    date(
      'start_date',
      '开始时间|交流时间|起始时间|交流开始时间|交流起止时间|支教时间|起止时间|交流日期|轮岗时间',
      { required: 'query' },
    ),
    date('end_date', '结束时间|终止时间|交流结束时间|截止时间'),
    column(
      'years_at_school',
      '原校任教年限|在原校任教年限|同一学校任教年限|本校任教年限|任教年限|在本校工作年限',
      { type: 'number', min: 0, max: 50 },
      { additive: false, unit: '年' },
    ),
    text('mode', '交流方式|交流形式|形式|方式|交流类型|交流类别'),
    remark,
  ],
  identifiedBy: [
    ['name', 'from_school', 'to_school'],
    ['name', 'to_school', 'start_date'],
    ['name', 'to_school', 'mode'],
  ],
  nameFields: ['name'],
  relations: [{ type: 'order', earlier: 'start_date', later: 'end_date' }],
  states: [
    {
      quantity: 'exchanged-teachers',
      how: 'count',
      field: 'name',
      where: (record) => !record.isBlank('name'),
    },
    {
      quantity: 'exchanged-backbone-teachers',
      how: 'count',
      field: 'is_backbone',
      where: (record) =>
        /是|√|[国省市县区]级|骨干/.test(record.text('is_backbone')) &&
        !/否|校级/.test(record.text('is_backbone')),
    },
  ],
  checks: [differentSchools, everyTerm],
};
