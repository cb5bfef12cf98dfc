import type { Ledger } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { readClass } from '../../reading/classes';
import { isDash } from '../../reading/words';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import { type AssignmentAxes, assignmentAxes } from './assignment-matrix';

/** A cell of a matrix of classes and subjects, with what stands in it. */
interface Slot {
  readonly className: string;
  readonly grade: number | undefined;
  readonly text: string;
  readonly place: Place;
}

/** What a matrix of classes and subjects lacks in itself: a teacher where the classes beside have one, a class that stands in it twice. */
export function checkMatrixGaps(ledger: Ledger): readonly TimetableRaised[] {
  const axes = assignmentAxes(ledger);
  // With the subjects down the side there are no rows of classes.
  return axes.columns.length < 3 ? [] : [...repeatedClasses(axes), ...missingTeachers(axes)];
}

function repeatedClasses({ rows, cells }: AssignmentAxes): readonly TimetableRaised[] {
  const known = new Map<string, Place>();
  return rows.flatMap(({ className, row, label }): readonly TimetableRaised[] => {
    const place = cells.place(row, label);
    const before = known.get(className);
    if (!before || before.row === place.row) {
      known.set(className, place);
      return [];
    }
    return [
      {
        rule: 'class-listed-twice',
        complaint: {
          cell: place,
          related: [before],
          severity: 'error',
          message: `${className}在第 ${before.row + 1} 行已经有了${absentBeside(rows, className)}。一个班只占一行,请核对班级。`,
          actual: className,
        },
      },
    ];
  });
}

/** ",缺八(6)班": the only class that the grade's numbers leave out. */
function absentBeside(rows: AssignmentAxes['rows'], className: string): string {
  const own = readClass(className);
  const numbers = rows
    .map((row) => readClass(row.className))
    .filter((one) => one?.grade === own?.grade)
    .map((one) => one?.number ?? 0);
  const absent = numbers.length - new Set(numbers).size;
  const open = Array.from({ length: numbers.length }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  return absent === 1 && open.length === 1 ? `,本年级却缺(${open[0]})班` : '';
}

function missingTeachers({ rows, columns, cells }: AssignmentAxes): readonly TimetableRaised[] {
  const slots = columns.map(({ column, subject }) => ({
    subject,
    slots: rows.map(({ className, row }): Slot => {
      const place = cells.place(row, column);
      return { className, grade: readClass(className)?.grade, text: cells.textAt(place), place };
    }),
  }));
  // Where "—" says that a subject is not taught, a blank says nothing at all.
  const marksNone = slots.some((column) => column.slots.some(({ text }) => text !== '' && isDash(text)));
  return slots.flatMap(({ subject, slots: ofSubject }) =>
    holesIn(ofSubject).map(
      ({ className, place }): TimetableRaised => ({
        rule: 'assignment-missing',
        complaint: {
          cell: place,
          severity: marksNone ? 'error' : 'query',
          message: `${className}${subject}没有写任课教师,同年级或其他年级的班都有。请补上;不开设的请写“—”。`,
          actual: '空白',
          required: '任课教师',
        },
      }),
    ),
  );
}

/** Blank cells of a subject whose grade has teachers otherwise; in schools of one class a grade, the only blank between two teachers. */
function holesIn(slots: readonly Slot[]): readonly Slot[] {
  const isBlank = ({ text }: Slot) => text === '';
  const within = [...groupBy(slots, ({ grade }) => grade).values()].flatMap((ofGrade) => {
    const blank = ofGrade.filter(isBlank);
    return ofGrade.length > 1 && blank.length <= ofGrade.length / 3 ? blank : [];
  });
  const [only, ...others] = slots.filter(isBlank);
  const at = only ? slots.indexOf(only) : 0;
  const isBetween = others.length === 0 && slots.length >= 5 && at > 0 && at < slots.length - 1;
  return within.length > 0 || !only || !isBetween ? within : [only];
}
