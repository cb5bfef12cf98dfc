import type { Field, LedgerKind } from '../../model/ledger';
import { column, percent, person, remark, sequence, text } from '../parts/column';
import { schoolName } from '../parts/person-columns';

function hazards(field: string, names: string): Field {
  return column(field, names, { type: 'number', min: 0, integer: true });
}

/** 隐患排查整改情况统计: how many hazards were found and how many are put right, by school, month or kind. */
export const hazardStatistics: LedgerKind = {
  id: 'hazard-statistics',
  label: '隐患排查整改统计表',
  titles: [
    '隐患排查整改情况统计',
    '隐患整改情况统计',
    '隐患排查情况统计',
    '隐患统计',
    '隐患汇总',
    '排查整改统计',
    '隐患排查整改情况',
  ],
  fields: [
    sequence,
    schoolName,
    text('hazard_type', '隐患类别|隐患类型|类别|类型|项目|检查项目'),
    text('month', '月份|月|时间|排查时间|检查时间'),
    hazards(
      'found',
      '排查隐患数|排查数|发现隐患数|隐患总数|隐患数|排查出隐患|排查隐患|发现隐患|发现数|隐患数量|排查总数|排查出隐患数|查出隐患数|查出隐患',
    ),
    hazards('serious', '其中重大|重大隐患|重大|重大隐患数|重大事故隐患'),
    hazards(
      'done',
      '已整改|已整改数|整改数|已整改隐患数|完成整改|整改完成数|已完成整改|已销号|销号数|已完成|已整改到位|整改隐患数',
    ),
    hazards('open', '未整改|未整改数|未完成|未完成整改|整改中|正在整改|未销号|未整改隐患数|剩余|尚未整改'),
    percent('rate', '整改率|完成率|销号率|整改完成率|隐患整改率'),
    person('responsible', '责任人|负责人|联系人|包保人'),
    remark,
  ],
  identifiedBy: [
    ['found', 'done', 'open'],
    ['found', 'done', 'rate'],
  ],
  nameFields: ['school_name', 'hazard_type', 'month'],
  relations: [
    { type: 'sum', total: 'found', parts: ['done', 'open'] },
    { type: 'at-most', part: 'done', whole: 'found', severity: 'error' },
    { type: 'at-most', part: 'serious', whole: 'found', severity: 'error' },
    { type: 'quotient', result: 'rate', numerator: 'done', denominator: 'found' },
  ],
  states: [],
  checks: [],
};
