import type { Field, LedgerKind, RecordView, StatementRule } from '../../model/ledger';
import { column, remark, text } from '../parts/column';

/** The form of a junior school calls its grades 一年级, 二年级, 三年级 too. */
const junior = (header: string): Pick<Field, 'titled'> => ({
  titled: { words: ['初中', '教基3115', '教基3116'], headers: [header] },
});

function pupils(field: string, names: string, quantity?: string, extra: Pick<Field, 'titled'> = {}): Field {
  return column(
    field,
    names,
    { type: 'number', min: 0, integer: true },
    { unit: '人', additive: false, ...(quantity === undefined ? {} : { quantity }), ...extra },
  );
}

/** Lines of the form and what their 在校生数 says of the school. */
const LINES: readonly (readonly [quantity: string, line: RegExp])[] = [
  ['pupils', /^(?:总计|合计|计)$/],
  ['girls', /^(?:其中)?[:#]?女/],
  ['minority-pupils', /少数民族/],
  ['boarders', /寄宿生/],
  ['left-behind', /留守/],
  ['migrants', /^(?:其中)?[:#]?随迁子女/],
];

function isLine(pattern: RegExp): (record: RecordView) => boolean {
  return (record) => pattern.test(record.text('item').normalize('NFKC').replace(/\s/g, ''));
}

/** 教基3112, 3115: a year's leavers and entrants and the pupils of every grade, line by line for 女, 少数民族, 随迁子女. */
export const officialPupils: LedgerKind = {
  id: 'official-pupils',
  label: '教育统计学生数报表',
  titles: [
    '小学学生数',
    '初中学生数',
    '小学分类型学生数',
    '初中分类型学生数',
    '分类型学生数',
    '教基3112',
    '教基3115',
    '学生数统计报表',
  ],
  fields: [
    text('item', '指标名称|指标|类型|类别|项目|名称'),
    text('code', '代码|编号|行次|行号'),
    pupils('graduates', '毕业生数|毕业生'),
    pupils('new_pupils', '招生数|招生', 'new-pupils'),
    pupils('preschooled', '受过学前教育|接受过学前教育|其中受过学前教育', 'preschooled'),
    pupils('students_total', '在校生数|在校生|在校学生数'),
    pupils('students_female', '女|其中女|女生'),
    pupils('grade_1', '一年级', 'first-graders'),
    ...['二', '三', '四', '五'].map((numeral, index) => pupils(`grade_${index + 2}`, `${numeral}年级`)),
    pupils('grade_6', '六年级', 'sixth-graders'),
    pupils('grade_7', '七年级|初一|初中一年级', 'seventh-graders', junior('一年级')),
    pupils('grade_8', '八年级|初二|初中二年级', undefined, junior('二年级')),
    pupils('grade_9', '九年级|初三|初中三年级', 'ninth-graders', junior('三年级')),
    pupils('expected_graduates', '预计毕业生数|预计毕业生', 'expected-graduates'),
    remark,
  ],
  identifiedBy: [
    ['item', 'new_pupils', 'students_total', 'expected_graduates'],
    ['item', 'new_pupils', 'students_total', 'grade_1', 'grade_6'],
    ['item', 'new_pupils', 'students_total', 'grade_7', 'grade_9'],
  ],
  nameFields: ['item'],
  relations: [{ type: 'at-most', part: 'students_female', whole: 'students_total', severity: 'error' }],
  states: LINES.map(
    ([quantity, line]): StatementRule => ({
      quantity,
      how: 'value',
      field: 'students_total',
      where: isLine(line),
    }),
  ),
  checks: [],
};
