import { areaAddress } from '../../model/address';
import type { Ledger, LedgerView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import { readAxes } from './axis';
import { type CellLesson, type Lesson, type Owner, readCell, slotKey, type TimetableView } from './cell';
import { settleOrdinals } from './decide';
import { readHeading } from './heading';
import { ownerOf, type Spot, spotsOf, sumsOf } from './spots';
import { cellsOf, stretchesOf } from './stretches';
import { CLASS_MEETING, type Legend, lessonSubject, roomSubject } from './subject';
import { teacherName } from './usual-teachers';

/** Reads a timetable that is drawn as a grid; `undefined` where its edges do not say day, period and whose week it is. */
export function readMatrix(ledger: Ledger, view: LedgerView): TimetableView | undefined {
  const { table } = ledger;
  const cells = cellsOf(table.sheet, table.area);
  const heading = readHeading(table, view);
  const grids = stretchesOf(table, cells).flatMap((one) => {
    const axes = readAxes(one, cells);
    return axes ? [settleOrdinals(axes)] : [];
  });
  const [owner] = grids.flatMap((grid) => ownerOf(grid, heading) ?? []);
  if (!owner) {
    return undefined;
  }
  const spots = new Map<string, Spot>();
  for (const [key, spot] of grids.flatMap((grid) => [...spotsOf(grid, cells, owner, heading, view.anchor)])) {
    spots.set(key, spots.get(key) ?? spot);
  }
  if (spots.size === 0) {
    return undefined;
  }
  const owners = new Map<string, Place>();
  for (const spot of spots.values()) {
    if (!owners.has(spot.whose.owner)) {
      owners.set(spot.whose.owner, spot.whose.place);
    }
  }
  return {
    sheet: view.sheet,
    owner,
    anchor: view.anchor,
    context: view.context,
    words: `${heading.words} ${areaAddress(table.area)}`,
    owners,
    lessons: lessonsOf([...spots.values()], owner, heading.legend),
    sums: [
      ...grids.flatMap((grid) => sumsOf(grid, cells, owner, heading, view.anchor)),
      ...sumsSaid(ledger, view, [...owners.keys()]),
    ],
    cells: cellsBySlot([...spots.values()]),
  };
}

const SAID =
  /^(?:本?周)?(?:总?课时数?|总?节数|课时合计|合计|共计?)(?:合计|共|总计)?[:：为]?(\d{1,2})(?:节|课时)[。.]?$/;

/** 周课时:9节 in or under the timetable of one teacher, class or room. */
function sumsSaid({ table }: Ledger, view: LedgerView, owners: readonly string[]): TimetableView['sums'] {
  const [owner, ...others] = owners;
  const { sheet, area } = table;
  const inside = table.lines.flatMap(({ index }) =>
    (sheet.values[index] ?? []).slice(area.left, area.right + 1).map((value, position) => ({
      text: typeof value === 'string' ? value : '',
      place: { sheet: sheet.name, row: index, column: area.left + position },
    })),
  );
  return owner === undefined || others.length > 0
    ? []
    : [...inside, ...view.footers, ...view.titles].flatMap(({ text, place }) => {
        const value = SAID.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
        return value === undefined ? [] : [{ owner, subject: '', value: Number(value), place }];
      });
}

function cellsBySlot(spots: readonly Spot[]): ReadonlyMap<string, Place> {
  const cells = new Map<string, Place>();
  for (const { whose, weekday, period, subject, place } of spots) {
    const plain = slotKey(whose.owner, weekday, period);
    cells.set(plain, cells.get(plain) ?? place);
    if (subject !== '') {
      cells.set(slotKey(whose.owner, weekday, period, lessonSubject(subject, new Map(), undefined)), place);
    }
  }
  return cells;
}

function lessonsOf(spots: readonly Spot[], owner: Owner, legend: Legend): readonly Lesson[] {
  const lessons: Lesson[] = [];
  const known = new Map<string, readonly CellLesson[]>();
  for (const spot of spots) {
    const text = spot.texts.length === 1 ? (spot.texts[0] ?? '') : spot.texts.join('\n');
    if (text === '') {
      continue;
    }
    const { grade, owner: name } = spot.whose;
    const key = `${grade}${text}`;
    const read = known.get(key) ?? readCell(text, { legend, grade, owner });
    known.set(key, read);
    for (const lesson of read) {
      const className = owner === 'class' ? name : lesson.className;
      if (className !== undefined) {
        lessons.push({
          className,
          grade: owner === 'class' ? grade : lesson.grade,
          weekday: spot.weekday,
          period: spot.period,
          subject: lesson.subject ?? unsaidSubject(lesson, spot, owner),
          text: lesson.text,
          ...(owner === 'teacher' && lesson.subject === undefined && spot.subject !== ''
            ? { isOfLine: true as const }
            : {}),
          teacher: owner === 'teacher' ? name : lesson.teacher && teacherName(lesson.teacher),
          room: owner === 'room' ? name : lesson.room,
          share: (owner === 'class' && read.length > 1) || lesson.inTurn ? 1 / Math.max(2, read.length) : 1,
          ...(lesson.isTogether ? { isTogether: true as const } : {}),
          place: spot.place,
        });
      }
    }
  }
  return multigrade(withoutFalseMeetings(lessons, owner), owner);
}

/** Fewer cells may be slips of the pen. */
const FEWEST_SHARED = 3;

/**
 * 一语/二数 in one period after another: a teacher who has several grades in one room (复式) is in one place. A third of the
 * week settles it; nobody is double-booked so often.
 */
function multigrade(lessons: readonly Lesson[], owner: Owner): readonly Lesson[] {
  if (owner === 'class') {
    return lessons;
  }
  const cells = groupBy(lessons, ({ place }) => `${place.row}:${place.column}`);
  const shared = [...cells.values()].filter(
    (cell) =>
      new Set(cell.map(({ className }) => className)).size > 1 && cell.every(({ share }) => share === 1),
  );
  const isHabit = shared.length >= FEWEST_SHARED && shared.length * 3 >= cells.size;
  const together = new Set(isHabit ? shared.flat() : []);
  return lessons.map((lesson) => (together.has(lesson) ? { ...lesson, isTogether: true as const } : lesson));
}

/** Where the cell names only the class: the subject of the teacher's row or of the room, or the class meeting. */
function unsaidSubject({ text }: CellLesson, spot: Spot, owner: Owner): string {
  if (owner === 'room') {
    return roomSubject(spot.whose.owner) ?? '';
  }
  return lessonSubject(spot.subject, new Map(), undefined) ?? (text === '班' ? CLASS_MEETING : '');
}

/** "三(1)班" beside "三(1)数" is the class meeting; where no cell names a subject it is only the class. */
function withoutFalseMeetings(lessons: readonly Lesson[], owner: Owner): readonly Lesson[] {
  if (owner !== 'teacher') {
    return lessons;
  }
  const plain = lessons.filter((lesson) => lesson.text === '班').length;
  return plain * 2 < lessons.length
    ? lessons
    : lessons.map((lesson) => (lesson.text === '班' ? { ...lesson, subject: '', text: '' } : lesson));
}
