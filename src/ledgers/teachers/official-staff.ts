import type { Field, LedgerKind, RecordView, StatementRule } from '../../model/ledger';
import { people, remark, text } from '../parts/column';

/** What a line of the form counts: its lines are parts of each other. */
function counted(field: string, names: string): Field {
  return people(field, names, { additive: false });
}

/** Lines of the form and the columns that say something of the school. */
const LINES: readonly (readonly [quantity: string, field: string, line: RegExp])[] = [
  ['staff', 'staff_total', /^(?:总计|合计|计)$/],
  ['full-time-teachers', 'full_time_teachers', /^(?:总计|合计|计)$/],
  ['admin-staff', 'admin_staff', /^(?:总计|合计|计)$/],
  ['posted-staff', 'staff_total', /在编/],
];

function isLine(pattern: RegExp): (record: RecordView) => boolean {
  return (record) => pattern.test(record.text('item').normalize('NFKC').replace(/\s/g, ''));
}

/** 教基4149: staff by post, line by line for 女, 少数民族, 在编人员. */
export const officialStaff: LedgerKind = {
  id: 'official-staff',
  label: '教育统计教职工数报表',
  titles: ['教职工数', '教基4149', '教职工数统计报表', '中小学教职工数'],
  fields: [
    text('item', '指标名称|指标|类型|类别|项目|名称'),
    // 小学部 | 初中部 | 高中部: parts of the staff, of which the school asks for some only.
    text('part', '学部|部门'),
    text('code', '代码|编号|行次|行号'),
    counted('staff_total', '教职工数|合计|教职工'),
    counted('full_time_teachers', '专任教师|专任教师数'),
    counted('admin_staff', '行政人员|行政人员数'),
    counted('assistants', '教辅人员|教辅'),
    counted('workers', '工勤人员|工勤'),
    counted('others', '其他人员|其他'),
    counted('outside_teachers', '校外教师|兼任教师|外聘教师'),
    counted('senior_volunteers', '银龄教师|银龄讲学教师'),
    counted('female', '女|其中女|女教职工'),
    counted('posted', '在编|在编人员|在编教职工'),
    counted('hired', '临聘|编外|聘用|购买服务'),
    remark,
  ],
  identifiedBy: [
    ['item', 'staff_total', 'full_time_teachers', 'admin_staff', 'assistants'],
    ['part', 'staff_total', 'full_time_teachers', 'admin_staff', 'assistants'],
  ],
  topic: ['指标名称', '教基', '学部'],
  nameFields: ['item', 'part'],
  relations: [
    {
      type: 'sum',
      total: 'staff_total',
      parts: ['full_time_teachers', 'admin_staff', 'assistants', 'workers', 'others'],
    },
  ],
  states: LINES.map(
    ([quantity, field, line]): StatementRule => ({ quantity, how: 'value', field, where: isLine(line) }),
  ),
  checks: [],
};
