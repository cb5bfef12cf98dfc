import type { Complaint } from '../../model/finding';
import type {
  Field,
  LedgerCheck,
  LedgerKind,
  LedgerView,
  RecordView,
  StatementRule,
} from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { column, figure, people, person, text } from '../parts/column';
import { placeOf, plain } from '../parts/complain';
import { className, grade, onStaff, remark, schoolName, seq } from '../parts/person-columns';
import { evenClasses, isClassRow, noKeyClasses, oneClassPerHead, oneClassPerNumber } from './class-checks';
import { type Band, bands, bandWords } from './size-bands';

/** What a class of a row without its own name (年级 | 班次) states. */
const byClassNumber: readonly (readonly [quantity: string, field: string])[] = [
  ['pupils', 'students_total'],
  ['boys', 'students_male'],
  ['girls', 'students_female'],
  ['left-behind', 'left_behind'],
];

/** 班额(在相应栏内打√): a box for every band of sizes, ticked for each class. */
const bandBoxes: readonly Field[] = bands.map(({ field, from, to }) => {
  const words = bandWords({ from, to });
  return { field, label: words[0] ?? field, headers: words, content: { type: 'yes-no', ticks: true } };
});

/** The ticked band is the one in which the size of the class lies. */
const bandTicks: LedgerCheck = {
  id: 'class-size-band',
  about: '班额分段的勾选',
  needs: ['students_total'],
  uses: bands.map(({ field }) => field),
  reckons: true,
  check: wrongTicks,
};

function* wrongTicks(ledger: LedgerView): Iterable<Complaint> {
  const boxes = bands.filter(({ field }) => ledger.has(field));
  const ticked = (record: RecordView) => boxes.filter(({ field }) => record.yes(field) === true);
  const classes = ledger.records.filter(isClassRow);
  if (
    boxes.length < 2 ||
    classes.filter((record) => ticked(record).length === 1).length < classes.length / 2
  ) {
    return;
  }
  for (const record of classes) {
    const size = sizeOf(record);
    const right = boxes.filter(({ from, to }) => size !== undefined && from <= size && size <= to);
    const wrong = ticked(record).filter((box) => !right.includes(box));
    const [first] = wrong;
    const [meant] = right;
    if (size !== undefined && meant && (first || ticked(record).length === 0)) {
      yield complaint(ledger, record, size, first, meant);
    }
  }
}

function sizeOf(record: RecordView): number | undefined {
  const [boys, girls] = [record.number('students_male'), record.number('students_female')];
  return (
    record.number('students_total') ?? (boys === undefined || girls === undefined ? undefined : boys + girls)
  );
}

function complaint(
  ledger: LedgerView,
  record: RecordView,
  size: number,
  wrong: Band | undefined,
  meant: Band,
): Complaint {
  const name = record.text('class_name') || record.text('grade') || '这个班';
  const said = wrong ? `√打在“${ledger.header(wrong.field)}”` : '各栏都没有打√';
  return {
    cell: placeOf(ledger, record, (wrong ?? meant).field),
    related: placesOf(record, 'students_total', ...(wrong ? [meant.field] : [])),
    severity: 'error',
    message: `${name}有${plain(size)}人,${said},应打在“${ledger.header(meant.field)}”。请改正,并核对合计行的班数。`,
    actual: wrong ? ledger.header(wrong.field) : '未选',
    required: ledger.header(meant.field),
  };
}

/** 班额统计表: one row per class with its pupils. */
export const classSize: LedgerKind = {
  id: 'class-size',
  label: '班额统计表',
  titles:
    '班额统计|班额情况|班额台账|班级数学生数|班级学生数|各班人数|班额|班级人数|班级情况统计|在校学生数统计|学生数统计|班级统计|在校生统计|年级学生人数|班学生人数|各年级人数|年级人数|学生人数|分年级班级|班级、学生情况|班级学生情况'.split(
      '|',
    ),
  fields: [
    seq,
    schoolName,
    grade,
    { ...className('error') },
    text('class_no', '班号|班级编号|班次|班级序号|班级代码|班序|序次|班级次序'),
    people(
      'students_total',
      '学生数|计|合计|学生总数|人数|班级人数|学生人数|班额|实有人数|总人数|小计|在校生数|在籍人数|总数|在校学生数|在校人数|班额人|学生数人|班级学生数|全班人数|在读人数|现有人数|学生|在册人数|班级总人数|在籍学生数|学额|共计|总计|Total',
      { required: 'error' },
    ),
    column(
      'class_count',
      '班数|班级数|教学班数|教学班|班级个数|教学班级数',
      { type: 'number', min: 0, integer: true },
      { unit: '班' },
    ),
    people('students_male', '男|男生|男生数|男生人数|其中男|男学生|男生人数人|其中男生|Boys'),
    people('students_female', '女|女生|女生数|女生人数|其中女|女学生|其中:女|其中女生|女生人数人|Girls'),
    people(
      'left_behind',
      '留守儿童|留守|留守儿童数|留守学生|留守人数|留守儿童人数|其中留守|其中留守儿童|留守生|留守学生数',
    ),
    people(
      'boarders',
      '寄宿生|住校生|寄宿|住校|寄宿生数|寄宿人数|住宿生|住校生数|其中寄宿|寄宿学生|其中寄宿生|住宿|住校人数|住宿人数',
    ),
    people(
      'migrants',
      '随迁子女|随迁|随迁子女数|进城务工人员随迁子女|其中随迁|外来务工子女|进城务工子女|随迁子女人数|外来务工人员子女|其中随迁子女',
    ),
    people('disabled', '残疾学生|残疾儿童|残疾|随班就读|随班就读人数|残疾生|残疾学生数'),
    people('minority', '少数民族|少数民族学生|少数民族学生数|少数民族人数'),
    person(
      'head_teacher',
      '班主任|班主任姓名|班主任教师|正班主任|班主任老师|班主任签名|年级主任|年级组长|Head Teacher',
      {
        ...onStaff,
        required: 'query',
      },
    ),
    text('class_sort', '班级类型|班级性质|班级类别|班型'),
    text('classroom', '教室|教室位置|教室编号|班级位置|楼层位置|教室号'),
    figure('avg_class_size', '平均班额|班均人数|平均每班人数|班均学生数', {
      indicator: 'average-class-size',
      unit: '人',
    }),
    figure('max_class_size', '最大班额|最大班人数|最多班人数', { quantity: 'largest-class', unit: '人' }),
    ...bandBoxes,
    remark,
  ],
  identifiedBy: [
    ['class_name', 'students_total'],
    ['grade', 'class_no', 'students_total'],
    ['class_name', 'students_male', 'students_female'],
    ['grade', 'students_total', 'students_male'],
    ['class_name', 'head_teacher', 'left_behind'],
    ['grade', 'class_count', 'students_total'],
    ['class_count', 'students_total'],
  ],
  nameFields: ['class_name', 'class_no', 'grade'],
  relations: [
    { type: 'sum', total: 'students_total', parts: ['students_male', 'students_female'] },
    { type: 'at-most', part: 'left_behind', whole: 'students_total' },
    { type: 'at-most', part: 'boarders', whole: 'students_total' },
    { type: 'at-most', part: 'migrants', whole: 'students_total' },
    { type: 'at-most', part: 'disabled', whole: 'students_total' },
  ],
  states: [
    { quantity: 'pupils', how: 'sum', field: 'students_total', per: { scope: 'class', field: 'class_name' } },
    { quantity: 'boys', how: 'sum', field: 'students_male', per: { scope: 'class', field: 'class_name' } },
    { quantity: 'girls', how: 'sum', field: 'students_female', per: { scope: 'class', field: 'class_name' } },
    {
      quantity: 'left-behind',
      how: 'sum',
      field: 'left_behind',
      per: { scope: 'class', field: 'class_name' },
    },
    { quantity: 'boarders', how: 'sum', field: 'boarders', per: { scope: 'class', field: 'class_name' } },
    { quantity: 'migrants', how: 'sum', field: 'migrants', per: { scope: 'class', field: 'class_name' } },
    { quantity: 'disabled-enrolled', how: 'sum', field: 'disabled', origin: 'stated' },
    ...byClassNumber.map(
      ([quantity, field]): StatementRule => ({
        quantity,
        how: 'value',
        field,
        where: (record) => !record.has('class_name') && record.classOf('class_no')?.grade !== undefined,
        per: { scope: 'class', field: 'class_no' },
      }),
    ),
    {
      quantity: 'classes',
      how: 'count',
      field: 'class_name',
      where: (record) => isClassRow(record) && !record.isBlank('class_name'),
    },
    { quantity: 'classes', how: 'sum', field: 'class_count' },
    { quantity: 'largest-class', how: 'max', field: 'students_total', where: isClassRow },
    {
      quantity: 'big-classes',
      how: 'count',
      field: 'students_total',
      where: (record) => isClassRow(record) && (record.number('students_total') ?? 0) >= 56,
    },
    {
      quantity: 'oversize-classes',
      how: 'count',
      field: 'students_total',
      where: (record) => isClassRow(record) && (record.number('students_total') ?? 0) >= 66,
    },
  ],
  checks: [oneClassPerHead, oneClassPerNumber, evenClasses, noKeyClasses, bandTicks],
};
