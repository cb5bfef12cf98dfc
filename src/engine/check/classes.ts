import type { CellValue } from '../../model/workbook';
import { gradeName, isSeniorClass, readClass, readGrade } from '../../reading/classes';
import { type Raised, unlessMost } from '../raised';
import { possessive, quoted } from '../sentences';
import type { Column } from './column';
import { columnWith, type Setting, subjectOf } from './setting';

/** Classes and grades: that the school can have them. What is no class at all is left to the reader of the column. */
export function checkClasses(setting: Setting): readonly Raised[] {
  return [...checkGrades(setting), ...gradesBesideClasses(setting)];
}

/** 五年级 beside 八(1)班: one of the two is wrong. */
function gradesBesideClasses(setting: Setting): readonly Raised[] {
  const grades = columnWith(setting.columns, 'grade');
  const classes = columnWith(setting.columns, 'class');
  if (!grades || !classes) {
    return [];
  }
  const raised: Raised[] = [];
  let before: readonly [CellValue, CellValue] | undefined;
  for (let index = 0; index < grades.length; index++) {
    const [gradeValue, classValue] = [grades.value(index), classes.value(index)];
    // Lists go class by class: what agrees agrees in the next line too.
    if (before?.[0] === gradeValue && before[1] === classValue) {
      continue;
    }
    const grade = readGrade(gradeValue);
    const ofClass = readClass(classValue)?.grade;
    before = grade === ofClass ? [gradeValue, classValue] : undefined;
    const record = setting.view.records[index];
    if (record && grade !== undefined && ofClass !== undefined && grade !== ofClass) {
      raised.push({
        rule: 'grade-of-class',
        complaint: {
          cell: grades.place(index),
          related: [classes.place(index)],
          severity: 'error',
          message: `${possessive(subjectOf(setting.kind, record, grades.field.field))}“${grades.header}”填的是${quoted(String(grades.value(index)))},班级却是${quoted(String(classes.value(index)))}。请改成一致。`,
          actual: String(grades.value(index)),
          required: gradeName(ofClass),
        },
      });
    }
  }
  return unlessMost(
    raised,
    grades.length,
    `“${grades.header}”和“${classes.header}”大多不一致。请核对。`,
    0.3,
  );
}

function checkGrades(setting: Setting): readonly Raised[] {
  const grades = gradesOf(setting);
  if (!grades) {
    return [];
  }
  return setting.columns
    .filter(({ field }) => field.content.type === 'class' || field.content.type === 'grade')
    .flatMap((column) => checkColumn(column, grades, setting));
}

interface Grades {
  readonly from: number;
  readonly to: number;
  readonly school: string;
}

/** A school that is not known to be one or the other may have all nine grades. */
function gradesOf({ scene, view }: Setting): Grades | undefined {
  const school = view.context.school ?? '';
  if (scene.stage === 'nine-year' || /九年|一贯|学校$/.test(school)) {
    return undefined;
  }
  const stage =
    scene.stage ?? (/小学|完小/.test(school) ? 'primary' : /中学|初中/.test(school) ? 'junior' : undefined);
  if (stage === 'primary') {
    return { from: 1, to: 6, school: '小学' };
  }
  return stage === 'junior' ? { from: 7, to: 9, school: '初中' } : undefined;
}

function checkColumn(column: Column, grades: Grades, setting: Setting): readonly Raised[] {
  const isClass = column.field.content.type === 'class';
  const raised: Raised[] = [];
  const known = new Set<CellValue>();
  const meaningless = new Set<CellValue>();
  let considered = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (value === null || value === '') {
      continue;
    }
    if (known.has(value) || meaningless.has(value)) {
      considered += known.has(value) ? 1 : 0;
      continue;
    }
    const grade = isClass ? (readClass(value)?.grade ?? readGrade(value)) : readGrade(value);
    const isSenior = grade === undefined && isSeniorClass(value);
    if (grade === undefined && !isSenior) {
      meaningless.add(value);
      continue;
    }
    considered++;
    if (grade !== undefined && grade >= grades.from && grade <= grades.to) {
      known.add(value);
      continue;
    }
    const record = setting.view.records[index];
    if (record) {
      const text = record.text(column.field.field);
      raised.push({
        rule: 'grade-not-in-school',
        complaint: {
          cell: column.place(index),
          severity: 'error',
          message: `${possessive(subjectOf(setting.kind, record, column.field.field))}“${column.header}”填的是${quoted(text)},${grades.school}没有这个年级。请核对班级。`,
          actual: text,
          required: `${grades.from}–${grades.to} 年级`,
        },
      });
    }
  }
  return unlessMost(
    raised,
    considered,
    `“${column.header}”有许多不是${grades.school}的年级。请核对学校类别。`,
    0.3,
  );
}
