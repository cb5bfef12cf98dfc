import type { LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { column, person, text } from '../parts/column';
import { plain } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';
import { gender, onStaff, remark, seq } from '../parts/person-columns';
import { periodsPlausible } from './teacher-checks';

function byTeacher(ledger: LedgerView): ReadonlyMap<string, readonly RecordView[]> {
  const groups = new Map<string, RecordView[]>();
  for (const record of ledger.records) {
    const name = bareName(record.text('teacher'));
    if (name !== '') {
      groups.set(name, [...(groups.get(name) ?? []), record]);
    }
  }
  return groups;
}

/** 合计 of a teacher is the sum over the teacher's rows. */
const periodsAddUp: LedgerCheck = {
  id: 'teacher-total-periods',
  about: '各科课时相加=合计课时',
  needs: ['total_periods', 'periods'],
  uses: ['teacher', 'extra_periods'],
  reckons: true,
  *check(ledger) {
    if (!ledger.has('periods') || !ledger.has('total_periods')) {
      return;
    }
    // 节数 | 兼教学科 | 节数 | 合计: what is taught besides has a column of its own.
    const gapOf = (record: RecordView) =>
      (record.number('total_periods') ?? 0) -
      (record.number('periods') ?? 0) -
      (record.number('extra_periods') ?? 0);
    if (ledger.unreadExplains?.(gapOf)) {
      return;
    }
    for (const [teacher, rows] of byTeacher(ledger)) {
      const stated = rows[0]?.number('total_periods');
      const periods = rows.map((row) =>
        row.number('periods') === undefined
          ? undefined
          : (row.number('periods') ?? 0) + (row.number('extra_periods') ?? 0),
      );
      const sum = periods.reduce<number>((sofar, value) => sofar + (value ?? 0), 0);
      if (stated !== undefined && rows[0] && !periods.includes(undefined) && Math.abs(sum - stated) > 0.01) {
        yield* complainAt(rows[0], 'total_periods', {
          related: rows.flatMap((row) => row.place('periods') ?? []),
          severity: 'error',
          message: `${teacher}各科课时相加是${plain(sum)}节,合计写${plain(stated)}节,相差${plain(Math.abs(sum - stated))}节。请核对。`,
          actual: `${plain(stated)} 节`,
          required: `${plain(sum)} 节`,
        });
      }
    }
  },
};

const CLASS =
  /([一二三四五六七八九]|[1-9])(?:年级)?[(\uff08]?(\d{1,2}|[一二三四五六七八九十]{1,2})[)\uff09]?班?/g;

function classesIn(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(CLASS)].map(
    ([, grade = '', number = '']) => `${grade}(${number})班`,
  );
}

/** A class has one head teacher; a class without one stands out where the others have theirs. */
const oneHeadTeacherEach: LedgerCheck = {
  id: 'head-teacher-of-class',
  about: '一班一名班主任',
  needs: ['head_teacher_of'],
  uses: ['teacher', 'classes'],
  *check(ledger) {
    if (!ledger.has('head_teacher_of')) {
      return;
    }
    const heads = new Map<string, { readonly teacher: string; readonly record: RecordView }>();
    const doubled: string[] = [];
    for (const [teacher, [first]] of byTeacher(ledger)) {
      for (const className of first ? classesIn(first.text('head_teacher_of')) : []) {
        const other = heads.get(className);
        if (other && first) {
          doubled.push(className);
          yield* complainAt(first, 'head_teacher_of', {
            related: placesOf(other.record, 'head_teacher_of'),
            severity: 'error',
            message: `${className}有两名班主任:${other.teacher}和${teacher}。请核对,一个班只设一名班主任。`,
            actual: `${other.teacher}、${teacher}`,
            required: '一名班主任',
          });
        } else if (first) {
          heads.set(className, { teacher, record: first });
        }
      }
    }
    const classes = new Set(ledger.records.flatMap((record) => classesIn(record.text('classes'))));
    const without = [...classes].filter((className) => !heads.has(className));
    const isLikely =
      without.length > 0 && heads.size > 0 && (doubled.length > 0 || without.length <= classes.size * 0.3);
    const [anchor] = doubled.flatMap(
      (className) => heads.get(className)?.record.place('head_teacher_of') ?? [],
    );
    if (isLikely) {
      yield {
        cell: anchor ?? ledger.anchor,
        severity: 'query',
        message: `${without.slice(0, 5).join('、')}没有登记班主任。请补填${doubled.length > 0 ? ',或核对重复登记的班主任' : ''}。`,
        actual: without.join('、'),
        required: '每班一名班主任',
      };
    }
  },
};

/** 教师任课一览表: who teaches which subject in which classes, one row per teacher and subject. */
export const teacherAssignment: LedgerKind = {
  id: 'teacher-assignment',
  label: '教师任课一览表',
  titles:
    '教师任课|任课教师|任课一览|任课安排|任课表|教学任务|课务安排|分课表|教师分工|教学工作安排|任课情况|课程安排表|教师工作安排|工作量|周课时统计'.split(
      '|',
    ),
  fields: [
    seq,
    person(
      'teacher',
      '教师|教师姓名|任课教师|姓名|老师|授课教师|任教教师|科任教师|教师名称|任课老师|Teacher',
      { ...onStaff, required: 'error', fillsDown: true },
    ),
    gender,
    column(
      'subject',
      '任教学科|学科|科目|任课学科|任教科目|课程|任教课程|所教学科|担任学科|担任课程|任课科目|任课|Subject',
      { type: 'subject' },
      { required: 'error' },
    ),
    text(
      'classes',
      '任教班级|班级|任课班级|授课班级|所教班级|任教年级班级|任教年级|年级班级|任课年级班级|教学班级|任课年级|年级|学科及班级|任课情况|任教情况|Class|Classes',
      { required: 'error' },
    ),
    column(
      'periods',
      '周课时|课时|周节数|节数|每周课时|周课时数|课时数|周课时节|周任课节数|任课节数|每周节数|周授课时数|周授课节数|主课节数|主教节数|Periods',
      { type: 'number', min: 0, max: 60 },
      { required: 'query', unit: '节' },
    ),
    column(
      'total_periods',
      '合计|总课时|周总课时|合计课时|课时合计|总节数|周课时合计|小计|计|周总节数|总计|课时总数|合计节数',
      { type: 'number', min: 0, max: 60 },
      { additive: false, unit: '节' },
    ),
    column(
      'extra_periods',
      '节数|课时|周课时|兼课节数|兼任节数|兼教节数',
      { type: 'number', min: 0, max: 60 },
      { under: ['兼'], label: '兼课节数', unit: '节' },
    ),
    text('head_teacher_of', '班主任|担任班主任|是否班主任|班主任班级|任班主任|担任班主任班级|兼班主任'),
    text(
      'other_duties',
      '兼职|兼任工作|兼任职务|其他工作|其它工作|职务|行政职务|兼职工作|社会工作|担任职务|其他任务',
    ),
    remark,
  ],
  identifiedBy: [
    ['teacher', 'subject', 'classes'],
    ['teacher', 'subject', 'periods'],
    ['teacher', 'classes', 'periods'],
    ['teacher', 'head_teacher_of', 'periods'],
    ['teacher', 'periods', 'total_periods'],
  ],
  layouts: ['rows', 'columns', 'matrix'],
  nameFields: ['teacher', 'subject'],
  relations: [],
  states: [{ quantity: 'weekly-periods', how: 'sum', field: 'periods' }],
  checks: [periodsAddUp, oneHeadTeacherEach, periodsPlausible('total_periods', 'teacher')],
};
