import type { LedgerKind } from '../../model/ledger';
import { people, percent, remark, sequence, text } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 巩固率统计表: a year's beginners and how many of them leave school with it. */
export const consolidation: LedgerKind = {
  id: 'consolidation',
  label: '巩固率统计表',
  titles: ['巩固率', '巩固情况', '六年巩固', '三年巩固', '九年巩固'],
  fields: [
    sequence,
    schoolName,
    text('entry_year', '入学年度|入学年份|入学时间|起始年度|招生年度'),
    people('entrants', '入学人数|招生人数|起始年级人数|当年入学人数|入学时人数|招生数'),
    text('leaving_year', '毕业年度|毕业年份|毕业时间'),
    people('graduates', '毕业人数|毕业生数|毕业生人数|现有人数'),
    percent('consolidation_rate', '巩固率|六年巩固率|三年巩固率'),
    remark,
  ],
  identifiedBy: [
    ['entrants', 'graduates', 'entry_year'],
    ['entrants', 'graduates', 'leaving_year'],
  ],
  topic: ['巩固'],
  nameFields: ['school_name', 'entry_year'],
  relations: [
    { type: 'quotient', result: 'consolidation_rate', numerator: 'graduates', denominator: 'entrants' },
    { type: 'at-most', part: 'graduates', whole: 'entrants', severity: 'query' },
  ],
  states: [
    { quantity: 'graduates', how: 'last', field: 'graduates', origin: 'stated' },
    { quantity: 'graduates-entered', how: 'last', field: 'entrants', origin: 'stated' },
  ],
  checks: [],
};
