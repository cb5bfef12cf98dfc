import type { LedgerKind } from '../../model/ledger';
import { people, percent, remark, sequence, yesNo } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 校长教师交流轮岗统计: how many of those who could be exchanged were, school by school (application form 表Ⅳ). */
export const exchangeBySchool: LedgerKind = {
  id: 'exchange-by-school',
  label: '交流轮岗统计表',
  titles: ['交流轮岗情况', '交流轮岗统计', '教师交流轮岗', '交流轮岗', '教师交流情况统计'],
  fields: [
    sequence,
    schoolName,
    people(
      'eligible',
      '符合交流条件教师|符合交流条件教师数|符合条件教师|符合条件教师数|应交流教师|应交流人数|符合交流条件人数|符合交流条件',
      { quantity: 'exchange-eligible-teachers' },
    ),
    people(
      'exchanged',
      '实际交流|实际交流人数|实际交流计|交流教师|交流教师数|交流人数|实际交流教师|交流轮岗教师数|交流轮岗人数|轮岗人数',
      { quantity: 'exchanged-teachers' },
    ),
    people('supporting', '支教|其中:支教|支教人数'),
    people('heads', '校长|其中:校长|校长人数|其中:校级干部'),
    people(
      'backbone',
      '骨干|其中:骨干|其中骨干教师人数|骨干教师|其中骨干教师|骨干教师数|骨干人数|其中:骨干教师',
      { quantity: 'exchanged-backbone-teachers' },
    ),
    percent(
      'exchange_share',
      '交流比例|交流占比|占比|实际交流占比|交流率|占符合条件教师比例|交流轮岗比例|比例',
    ),
    percent(
      'backbone_share',
      '骨干占交流|骨干占交流教师|其中骨干教师占交流教师|骨干占比|骨干教师占比|骨干比例|占交流教师比例|占交流教师|骨干教师比例',
    ),
    yesNo('is_compliant', '是否达到要求|是否达标|达标情况|是否达到|达标'),
    remark,
  ],
  identifiedBy: [
    ['eligible', 'exchanged', 'exchange_share'],
    ['eligible', 'exchanged', 'backbone'],
  ],
  topic: ['交流', '轮岗'],
  nameFields: ['school_name'],
  relations: [
    { type: 'at-most', part: 'exchanged', whole: 'eligible', severity: 'error' },
    { type: 'at-most', part: 'supporting', whole: 'exchanged', severity: 'error' },
    { type: 'at-most', part: 'heads', whole: 'exchanged', severity: 'error' },
    { type: 'at-most', part: 'backbone', whole: 'exchanged', severity: 'error' },
    { type: 'quotient', result: 'exchange_share', numerator: 'exchanged', denominator: 'eligible' },
    { type: 'quotient', result: 'backbone_share', numerator: 'backbone', denominator: 'exchanged' },
  ],
  states: [],
  checks: [],
};
