import type { LedgerView, RecordView, Scene } from '../../model/ledger';
import type { ClassReading } from '../../model/reading';
import { readClass, readGrade } from '../../reading/classes';
import { type Raised, unlessMost } from '../raised';
import { possessive, quoted } from '../sentences';
import { stageOfWords } from '../stage';
import type { Column } from './column';
import { type Setting, subjectOf } from './setting';

/** A shorter list of classes is not that of a school. */
const FEWEST = 3;
/** Where more of the names are strange, it is the list that is of another year, or not complete. */
const MOST = 0.25;

/** Classes that are named exist in the workbook's list of classes, where it has one. */
export function checkKnownClasses(setting: Setting): readonly Raised[] {
  const { view, kind, scene } = setting;
  if (kind.id === LIST) {
    return [];
  }
  const classes = knownClasses(scene);
  const fields = classes.size < FEWEST ? [] : kind.fields.filter(({ content }) => content.type === 'class');
  return fields
    .filter(({ field }) => view.has(field))
    .flatMap(({ field }) => {
      const named = view.records.flatMap((record) => namedIn(record, field));
      const stray = named.filter(({ name }) => !classes.has(name));
      return stray.length > named.length * MOST ? [] : stray.map(complain);
    });
}

const LIST = 'class-size';
const known = new WeakMap<Scene, ReadonlySet<string>>();

function knownClasses(scene: Scene): ReadonlySet<string> {
  const classes = known.get(scene) ?? new Set(scene.ledgers(LIST).flatMap(classesIn));
  known.set(scene, classes);
  return classes;
}

function classesIn(view: LedgerView): readonly string[] {
  const field = ['class_name', 'class_no'].find((name) => view.has(name));
  return field === undefined
    ? []
    : view.records.flatMap((record) => namedIn(record, field)).map(({ name }) => name);
}

function namedIn(record: RecordView, field: string) {
  const reading = record.classOf(field);
  const place = record.place(field);
  return reading && place && isWhole(reading) ? [{ name: reading.name, place }] : [];
}

/** 四(1)班, or 158班 where classes are counted on; 1班 and 四年级 name no class. */
function isWhole({ grade, number, name }: ClassReading): boolean {
  return number === undefined ? /^\d{3,4}班$/.test(name) : grade !== undefined;
}

function complain({ name, place }: ReturnType<typeof namedIn>[number]): Raised {
  return {
    rule: 'class-not-in-list',
    complaint: {
      cell: place,
      severity: 'query',
      message: `${name}不在班额统计表的班级里。请核对班级。`,
      actual: name,
      required: '班额统计表里的班级',
    },
  };
}

const GRADES = { primary: { from: 1, to: 6, name: '小学' }, junior: { from: 7, to: 9, name: '初中' } };

/** A list of several schools: every grade is one that the school beside it has. */
export function checkGradesOfSchools(setting: Setting): readonly Raised[] {
  const { view, scene } = setting;
  // A workbook of one school has been asked for its own grades.
  if (!view.has('school_name') || scene.stage === 'primary' || scene.stage === 'junior') {
    return [];
  }
  return setting.columns
    .filter(({ field }) => field.content.type === 'class' || field.content.type === 'grade')
    .flatMap((column) => checkColumn(column, setting));
}

function checkColumn(column: Column, setting: Setting): readonly Raised[] {
  const raised: Raised[] = [];
  let considered = 0;
  setting.view.records.forEach((record, index) => {
    const value = column.value(index);
    const stage = stageOfSchool(record);
    const grade =
      column.field.content.type === 'class'
        ? (readClass(value)?.grade ?? readGrade(value))
        : readGrade(value);
    if (stage === undefined || grade === undefined) {
      return;
    }
    considered++;
    const { from, to, name } = GRADES[stage];
    if (grade < from || grade > to) {
      const text = record.text(column.field.field);
      raised.push({
        rule: 'grade-not-in-school',
        complaint: {
          cell: column.place(index),
          related: [record.place('school_name')].filter((place) => place !== undefined),
          severity: 'error',
          message: `${possessive(subjectOf(setting.kind, record, column.field.field))}“${column.header}”填的是${quoted(text)},${record.text('school_name')}是${name},没有这个年级。请核对学校和年级。`,
          actual: text,
          required: `${from}–${to} 年级`,
        },
      });
    }
  });
  return unlessMost(
    raised,
    considered,
    `“${column.header}”有许多不是所在学校的年级。请核对学校和年级。`,
    0.3,
  );
}

/** By its name, or where that says nothing by its type; a nine-year school has all grades. */
function stageOfSchool(record: RecordView): keyof typeof GRADES | undefined {
  const fields = ['school_name', 'level', 'school_type'].filter((field) => record.has(field));
  const stage = fields.map((field) => stageOfWords(record.text(field))).find((one) => one !== undefined);
  return stage === 'nine-year' ? undefined : stage;
}
