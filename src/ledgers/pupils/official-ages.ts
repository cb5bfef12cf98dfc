import type { Field, LedgerKind, RecordView } from '../../model/ledger';
import { people, remark, text } from '../parts/column';

/** The lines of the form are parts of each other: nothing is added up by the kind. */
function pupils(field: string, names: string, extra: Partial<Field> = {}): Field {
  return people(field, names, { additive: false, ...extra });
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ENTRANTS = ['招生数', '招生'];

function isTotal(record: RecordView): boolean {
  return /^(?:总计|合计|计)$/.test(record.text('item').normalize('NFKC').replace(/\s/g, ''));
}

/** 教基3113, 3116 and their like: entrants and pupils of every grade by age. */
export const officialAges: LedgerKind = {
  id: 'official-ages',
  label: '教育统计分年龄学生数报表',
  titles: ['分年龄学生数', '学生分年龄', '教基3113', '教基3116', '年龄分布', '分年龄'],
  fields: [
    text('item', '年龄|年龄段|周岁|年龄(截至9月1日)|指标名称'),
    text('code', '代码|编号|行次|行号'),
    pupils('students_total', '合计|计|在校生数|在校学生数|总计'),
    pupils('students_female', '女|其中女|女生'),
    pupils('new_pupils', '计|合计|招生数', { under: ENTRANTS, label: '招生数' }),
    pupils('new_female', '女', { under: ENTRANTS, label: '招生数中女' }),
    ...NUMERALS.flatMap((numeral, index) => [
      pupils(`grade_${index + 1}`, `${numeral}年级|计|合计`, { under: [`${numeral}年级`] }),
      pupils(`grade_${index + 1}_female`, '女', {
        under: [`${numeral}年级`],
        label: `${numeral}年级女`,
      }),
    ]),
    remark,
  ],
  identifiedBy: [
    ['item', 'grade_1', 'grade_2', 'grade_3'],
    ['item', 'grade_7', 'grade_8', 'grade_9'],
  ],
  topic: ['年龄', '周岁', '教基3113', '教基3116'],
  nameFields: ['item'],
  relations: [
    { type: 'at-most', part: 'new_female', whole: 'new_pupils', severity: 'error' },
    { type: 'at-most', part: 'students_female', whole: 'students_total', severity: 'error' },
  ],
  states: [
    { quantity: 'pupils', how: 'value', field: 'students_total', where: isTotal },
    { quantity: 'girls', how: 'value', field: 'students_female', where: isTotal },
    { quantity: 'new-pupils', how: 'value', field: 'new_pupils', where: isTotal },
  ],
  checks: [],
};
