import type { Field, LedgerKind, RecordView, StatementRule } from '../../model/ledger';
import type { Stage } from '../../model/quantity';
import { normaliseWithoutBrackets } from '../../reading/words';
import { column, remark, text } from '../parts/column';

function classes(field: string, names: string, under?: readonly string[]): Field {
  const label = `${under?.[0] ?? ''}${names.split('|')[0]}`;
  return column(
    field,
    names,
    { type: 'number', min: 0, integer: true },
    { unit: '班', additive: false, ...(under ? { under, label } : {}) },
  );
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** Lines of the form that say something of the school, and columns by the stage they are about. */
const LINES: readonly (readonly [quantity: string, line: RegExp])[] = [
  ['classes', /^(?:总计|合计|计|班数|班级数|教学班数)$/],
  ['pupils', /^(?:学生数|在校生数)$/],
  ['largest-class', /^最大班额$/],
];
const COLUMNS: readonly (readonly [field: string, stage?: Stage])[] = [
  ['classes'],
  ['classes_primary', 'primary'],
  ['classes_junior', 'junior'],
];

function isLine(pattern: RegExp): (record: RecordView) => boolean {
  return (record) => pattern.test(normaliseWithoutBrackets(record.text('item')));
}

/** 教基3105: classes of every size down the side, grades across, a part for each stage. */
export const officialClassSizes: LedgerKind = {
  id: 'official-class-sizes',
  label: '教育统计班额情况报表',
  titles: ['教基3105', '中小学班额情况', '班额情况'],
  fields: [
    text('item', '指标名称|指标|班额|人数段'),
    text('code', '代码|编号|行次|行号'),
    classes('classes_junior', '合计|计|小计', ['初中']),
    classes('grade_7', '一年级|七年级', ['初中']),
    classes('grade_8', '二年级|八年级', ['初中']),
    classes('grade_9', '三年级|九年级', ['初中']),
    classes('classes_primary', '合计|计|小计', ['小学']),
    ...NUMERALS.map((numeral, index) => classes(`grade_${index + 1}_primary`, `${numeral}年级`, ['小学'])),
    classes('classes', '合计|计|总计'),
    ...NUMERALS.map((numeral, index) => classes(`grade_${index + 1}`, `${numeral}年级`)),
    remark,
  ],
  identifiedBy: [
    ['item', 'classes_primary', 'grade_1_primary', 'grade_6_primary'],
    ['item', 'classes_junior', 'grade_7', 'grade_9'],
    ['item', 'classes', 'grade_1', 'grade_3'],
  ],
  topic: ['班额', '教基3105'],
  nameFields: ['item'],
  relations: [],
  states: LINES.flatMap(([quantity, line]) =>
    COLUMNS.map(
      ([field, stage]): StatementRule => ({
        quantity,
        how: 'value',
        field,
        where: isLine(line),
        ...(stage === undefined ? {} : { scope: { stage } }),
      }),
    ),
  ),
  checks: [],
};
