import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { plain } from './complain';
import { bareName, complainAt } from './people';

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
export const periodsAddUp: LedgerCheck = {
  id: 'teacher-total-periods',
  reckons: true,
  *check(ledger) {
    if (!ledger.has('periods') || !ledger.has('total_periods')) {
      return;
    }
    // 节数 | 兼教学科 | 节数 | 合计: what is taught besides has a column of its own.
    const gapOf = (record: RecordView) =>
      (record.number('total_periods') ?? 0) - (record.number('periods') ?? 0);
    if (ledger.unreadExplains?.(gapOf)) {
      return;
    }
    for (const [teacher, rows] of byTeacher(ledger)) {
      const stated = rows[0]?.number('total_periods');
      const periods = rows.map((row) => row.number('periods'));
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

const CLASS = /([一二三四五六七八九]|[1-9])(?:年级)?[((]?(\d{1,2}|[一二三四五六七八九十]{1,2})[))]?班?/g;

function classesIn(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(CLASS)].map(
    ([, grade = '', number = '']) => `${grade}(${number})班`,
  );
}

/** A class has one head teacher; a class without one stands out where the others have theirs. */
export const oneHeadTeacherEach: LedgerCheck = {
  id: 'head-teacher-of-class',
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
            related: [other.record.place('head_teacher_of')].filter((place) => place !== undefined),
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
