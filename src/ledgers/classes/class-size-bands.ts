import type { Field, LedgerKind, LedgerView } from '../../model/ledger';
import { column, people } from '../parts/column';
import { grade, remark, schoolName, seq } from '../parts/person-columns';
import { stages } from '../parts/staff-words';
import { presentPartsAddUp } from '../parts/sums';
import { bandsFit, outermost } from './class-checks';
import { type Band, bands, bandWords } from './size-bands';

/** 56人及以上 | 其中66人及以上: what is part of another band is not added up beside it. */
function apart(ledger: LedgerView): readonly string[] {
  return outermost(bands.filter(({ field }) => ledger.has(field))).map(({ field }) => field);
}

function band({ field, from, to }: Band): Field {
  const words = bandWords({ from, to });
  return {
    field,
    label: words[0] ?? field,
    headers: words,
    content: { type: 'number', min: 0, integer: true },
    unit: '班',
  };
}

/** 班额分布表: how many classes of every size band a school has. */
export const classSizeBands: LedgerKind = {
  id: 'class-size-bands',
  label: '班额分布表',
  titles: ['班额分布', '班额情况', '分班额', '班额分段', '班额统计', '班额结构', '班额'],
  fields: [
    seq,
    schoolName,
    column('level', '学段|学校类别|类别|办学层次|学校类型|层次|级别', stages),
    grade,
    column(
      'classes',
      '班数|班级数|教学班数|教学班|总班数|班级总数|合计|计|班数合计',
      { type: 'number', min: 0, integer: true },
      { unit: '班' },
    ),
    ...bands.map(band),
    people('max_class_size', '最大班额|最大班额人数|最大班人数|最多班人数', { additive: false }),
    remark,
  ],
  identifiedBy: bands.flatMap((one) =>
    bands.filter(({ from }) => from === one.to + 1).map((next) => [one.field, next.field]),
  ),
  nameFields: ['school_name', 'grade', 'level'],
  relations: [],
  states: [
    {
      quantity: 'classes',
      how: 'sum',
      field: 'classes',
      origin: 'stated',
      per: { scope: 'school', field: 'school_name' },
    },
  ],
  checks: [
    bandsFit(bands),
    presentPartsAddUp('class-bands-sum', 'classes', apart, '个班', (record) => record.text('school_name')),
  ],
};
