import type { LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { className, readClasses, readGrade } from '../../reading/classes';
import { readSubject, readSubjects } from '../../reading/subjects';
import { type Assignment, type Lesson, readCell, type TimetableView } from './cell';
import { readLabel } from './label';
import { lessonSubject, readLegend } from './subject';
import { teacherName } from './usual-teachers';

/** Reads a timetable that is kept as a list, one lesson per row; `undefined` where class, day or period has no column. */
export function readList(view: LedgerView): TimetableView | undefined {
  if (!['class_name', 'weekday', 'period', 'subject'].every((field) => view.has(field))) {
    return undefined;
  }
  const lessons = view.records.flatMap((record) => lessonsOfRecord(record));
  const owners = new Map<string, Place>();
  for (const lesson of lessons) {
    if (!owners.has(lesson.className)) {
      owners.set(lesson.className, lesson.place);
    }
  }
  return {
    sheet: view.sheet,
    owner: 'class',
    anchor: view.anchor,
    context: view.context,
    words: [view.sheet, ...view.titles.map((line) => line.text)].join(' '),
    owners,
    lessons,
    sums: [],
    cells: new Map(),
  };
}

function lessonsOfRecord(record: RecordView): readonly Lesson[] {
  const reading = record.classOf('class_name');
  const day = readLabel(record.text('weekday'));
  const period = readLabel(record.text('period'));
  const place = record.place('subject');
  const weekday = day.weekday ?? day.ordinal;
  if (
    reading?.grade === undefined ||
    weekday === undefined ||
    !place ||
    period.isBreak ||
    record.isBlank('subject')
  ) {
    return [];
  }
  const text = record.text('subject');
  // 体育(合班) is a lesson of 体育.
  const [said, ...others] = readCell(text, { owner: 'class', grade: reading.grade, legend: readLegend('') });
  const own = others.length === 0 ? said : undefined;
  const teacher = record.has('teacher') ? record.text('teacher') : '';
  const teacherPlace = record.place('teacher');
  return (period.periods ?? (period.ordinal === undefined ? [] : [period.ordinal])).map((number) => ({
    className: reading.name,
    grade: reading.grade,
    weekday,
    period: number,
    subject: own?.subject ?? lessonSubject(text, readLegend(''), reading.grade) ?? text,
    text: own?.text ?? text,
    teacher: teacher === '' ? undefined : teacherName(teacher),
    room: record.has('room') && !record.isBlank('room') ? record.text('room') : undefined,
    share: own?.inTurn ? 1 / 2 : 1,
    ...(own?.isTogether ? { isTogether: true as const } : {}),
    place,
    ...(teacherPlace === undefined ? {} : { teacherPlace }),
  }));
}

/** Who teaches what by the list of teachers; rows without teacher, subject or class are left out. */
export function readAssignments(view: LedgerView): readonly Assignment[] {
  if (!['teacher', 'subject', 'classes'].every((field) => view.has(field))) {
    return [];
  }
  return view.records.flatMap((record) => {
    const subject = subjectOf(record.text('subject'));
    const classes = classesOf(record.text('classes'));
    const teacher = record.text('teacher');
    // A figure in the place of a name: the line is of another table, and nobody teaches there.
    return subject === undefined || !/\p{L}/u.test(teacher) || classes.length === 0
      ? []
      : [
          {
            teacher: teacherName(teacher),
            subject,
            classes,
            periods: record.number('periods'),
            places: {
              teacher: record.place('teacher'),
              classes: record.place('classes'),
              periods: record.place('periods'),
            },
          },
        ];
  });
}

/** Teachers of whom not every row can be read (音乐、美术 in one cell): their rows do not add up to their week. */
export function partlyRead(view: LedgerView): readonly string[] {
  return view.records
    .filter(
      (record) =>
        subjectOf(record.text('subject')) === undefined || classesOf(record.text('classes')).length === 0,
    )
    .map((record) => teacherName(record.text('teacher')));
}

/** One subject alone; a cell that lists several says nothing of each. */
function subjectOf(text: string): string | undefined {
  return readSubjects(text).length > 1 ? undefined : (readSubject(text) ?? (text === '' ? undefined : text));
}

/** "三(1)、四(1)", or "三、四年级" where every grade has one class. */
function classesOf(text: string): readonly string[] {
  const named = readClasses(text).filter((reading) => reading.grade !== undefined);
  if (named.length > 0) {
    return named.map((reading) => reading.name);
  }
  const grades = text.split(/[、,，;；/和\s]+/).map((part) => readGrade(part) ?? readGrade(`${part}年级`));
  return grades.every((grade) => grade !== undefined) ? grades.map((grade) => className(grade, 1)) : [];
}
