import type { LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { column, person, text } from '../parts/column';
import { complainAt } from '../parts/people';
import { remark } from '../parts/person-columns';

/** What nobody has to give: self-study, breaks, free periods. */
function isWithoutTeacher(subject: string): boolean {
  return subject === '' || /自习|活动|课间|早读|晨|午|操|空|—|社团|延时|课后服务/.test(subject);
}

/** A number of the day that occurs once and lies beyond all others: days have as many periods as the other rows show. */
const periodsOfDay: LedgerCheck = {
  id: 'period-beyond-day',
  about: '节次',
  needs: ['period'],
  *check(ledger) {
    const isList = ['class_name', 'weekday', 'period', 'subject'].every((field) => ledger.has(field));
    const numbered = (isList ? ledger.records : []).map((record) => ({ record, number: periodOf(record) }));
    const numbers = numbered.flatMap(({ number }) => number ?? []).sort((one, other) => other - one);
    const [last = 0, before = last] = numbers;
    const odd = last > before + 1 ? numbered.find(({ number }) => number === last)?.record : undefined;
    if (odd) {
      yield* complainAt(odd, 'period', {
        severity: 'query',
        message: `“${odd.text('period')}”只出现一次,其他各天最多${before}节。请核对节次。`,
        actual: odd.text('period'),
        required: `第1—${before}节`,
      });
    }
  },
};

function periodOf(record: RecordView): number | undefined {
  const digits = /^第?(\d{1,2})节?$/.exec(record.text('period').trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * 课程表 in all its views (总课表, 班级课表, 教师课表, 功能室课表): the fields are the axes of a matrix or the columns
 * of a long list. What the cells mean, and whether the views agree, is worked out by the engine.
 */
export const timetable: LedgerKind = {
  id: 'timetable',
  label: '课程表',
  titles: '总课程表|总课表|课程表|课表|作息课程|日课表|功能室课表|教师课表|班级课表|课程总表'.split('|'),
  fields: [
    column(
      'class_name',
      '班级|年级班级|班别|年级|班|班级/节次|节次/班级|星期/班级|班级星期|班级节次|星期班级|班级星期|年班',
      { type: 'class' },
    ),
    text('weekday', '星期|周次|星期几|周|日期|星期/节次|节次/星期|星期节次|节次星期|时间星期|节次星期', {
      fillsDown: true,
    }),
    text('period', '节次|节|课节|时间|节数|节次/时间|课次|时段'),
    column('subject', '课程|学科|科目|课程名称|课', { type: 'subject' }),
    // Of a list; a matrix has no such column of its own beside the lessons.
    person('teacher', '教师|任课教师|姓名|教师姓名|老师|授课教师', {
      required: 'query',
      requiredWhen: (record) => record.has('subject') && !isWithoutTeacher(record.text('subject')),
    }),
    text('room', '教室|地点|上课地点|功能室|场地|上课教室'),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'weekday', 'period'],
    ['weekday', 'period', 'subject'],
    ['weekday', 'period'],
    ['weekday', 'class_name'],
    ['weekday', 'teacher'],
  ],
  layouts: ['matrix', 'rows'],
  nameFields: ['class_name', 'teacher'],
  relations: [],
  states: [],
  checks: [periodsOfDay],
};
