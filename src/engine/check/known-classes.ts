import type { LedgerView, RecordView, Scene } from '../../model/ledger';
import type { ClassReading } from '../../model/reading';
import type { Raised } from '../raised';
import type { Setting } from './setting';

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
