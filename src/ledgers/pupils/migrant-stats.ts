import type { LedgerKind } from '../../model/ledger';
import { people, percent, remark, sequence, text } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 随迁子女就读情况统计: school by school, on public places, on places that are paid for, and at their own cost. */
export const migrantStats: LedgerKind = {
  id: 'migrant-stats',
  label: '随迁子女就读情况统计表',
  titles: ['随迁子女就读', '随迁子女入学', '随迁子女统计', '随迁子女情况'],
  fields: [
    sequence,
    schoolName,
    text('nature', '性质|办学性质|学校性质|类别'),
    people('migrants', '随迁子女|随迁子女数|随迁子女人数|随迁学生'),
    people('public_places', '公办学位|公办|公办就读|公办学校就读|在公办学校就读'),
    people('bought_places', '购买民办学位|购买学位|政府购买学位|民办购买学位'),
    people('own_cost', '民办自费|自费|民办就读'),
    percent('share', '公办+购买占比|占比|比例|公办占比|公办(含购买)占比|就读比例'),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'migrants', 'public_places'],
    ['school_name', 'migrants', 'bought_places'],
  ],
  topic: ['随迁'],
  nameFields: ['school_name'],
  relations: [
    { type: 'sum', total: 'migrants', parts: ['public_places', 'bought_places', 'own_cost'] },
    { type: 'at-most', part: 'public_places', whole: 'migrants', severity: 'error' },
  ],
  states: [],
  checks: [],
};
