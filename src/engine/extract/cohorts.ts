import type { LedgerView } from '../../model/ledger';
import type { ClassReading } from '../../model/reading';
import { readClass, readGrade } from '../../reading/classes';
import { foldWidth } from '../../reading/words';

/** The grade of every class that is counted on (158班) and so does not say it itself. */
export type Cohorts = ReadonlyMap<string, number>;

export const NO_COHORTS: Cohorts = new Map();

/** What titles (161班(一年级)) and lists with both columns (一年级 | 161班) say; a class in two grades is in neither. */
export function cohortsOf(views: readonly LedgerView[]): Cohorts {
  const grades = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const { name, grade } of views.flatMap((view) => [...inTitles(view), ...inRecords(view)])) {
    const before = grades.get(name);
    if (before !== undefined && before !== grade) {
      doubtful.add(name);
    }
    grades.set(name, grade);
  }
  return new Map([...grades].filter(([name]) => !doubtful.has(name)));
}

/** The reading with the grade that is known of its class. */
export function gradedBy(cohorts: Cohorts, reading: ClassReading | undefined): ClassReading | undefined {
  const grade = reading && isCohort(reading) && !reading.grade ? cohorts.get(reading.name) : undefined;
  return reading && grade !== undefined ? { ...reading, grade } : reading;
}

/** Classes without a number in their grade. */
function isCohort({ number, name }: ClassReading): boolean {
  return number === undefined && /^\d{3,4}班$/.test(name);
}

interface Graded {
  readonly name: string;
  readonly grade: number;
}

function inTitles({ titles }: LedgerView): readonly Graded[] {
  return titles.flatMap(({ text }) => {
    const written = /[一二三四五六七八九]年级\d{3,4}班|\d{3,4}班\([一二三四五六七八九]年级\)/.exec(
      foldWidth(text),
    );
    return written ? graded(readClass(written[0]), undefined) : [];
  });
}

function inRecords(view: LedgerView): readonly Graded[] {
  const field = ['class_name', 'class_no', 'grade_class'].find((name) => view.has(name));
  return field === undefined || !view.has('grade')
    ? []
    : view.records.flatMap((record) =>
        graded(readClass(record.text(field)), readGrade(record.text('grade'))),
      );
}

function graded(reading: ClassReading | undefined, beside: number | undefined): readonly Graded[] {
  const grade = reading?.grade ?? beside;
  return reading && isCohort(reading) && grade !== undefined ? [{ name: reading.name, grade }] : [];
}
