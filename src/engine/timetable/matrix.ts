import { areaAddress } from '../../model/address';
import type { Ledger, LedgerView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { className } from '../values/classes';
import { type Axes, type Cells, cellsOf, type Line, readAxes } from './axis';
import { readCell } from './cell';
import { type Heading, readHeading } from './heading';
import type { Label } from './label';
import { type Lesson, type Owner, slotKey, type TimetableView } from './lesson';
import { CLASS_MEETING, type Legend } from './subject';
import { teacherName } from './teacher';

/** One cell of the grid with everything that its row and column say of it. */
interface Spot {
  readonly owner: string;
  readonly grade: number | undefined;
  readonly ownerPlace: Place;
  readonly weekday: number;
  readonly period: number;
  readonly texts: string[];
  readonly place: Place;
}

/** Reads a timetable that is drawn as a grid; `undefined` where its edges do not say day, period and whose week it is. */
export function readMatrix(ledger: Ledger, view: LedgerView): TimetableView | undefined {
  const { table } = ledger;
  const cells = cellsOf(table.sheet, table.area);
  const axes = readAxes(table, cells);
  const heading = readHeading(table, view);
  if (!axes) {
    return undefined;
  }
  const placed = settleOrdinals(axes);
  const owner = ownerOf(placed, heading);
  if (!owner) {
    return undefined;
  }
  const spots = spotsOf(placed, cells, owner, heading, view.anchor);
  if (spots.size === 0) {
    return undefined;
  }
  const owners = new Map<string, Place>();
  for (const spot of spots.values()) {
    if (!owners.has(spot.owner)) {
      owners.set(spot.owner, spot.ownerPlace);
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
    cells: new Map([...spots].map(([key, spot]) => [key, spot.place])),
  };
}

/** Bare figures mean periods, unless they are the only thing that can mean the days of the week. */
function settleOrdinals(axes: Axes): Axes {
  const lines = [...axes.rows, ...axes.columns];
  const hasDays = lines.some((line) => line.label.weekday !== undefined);
  const highest = (axis: readonly Line[]) => Math.max(0, ...axis.map((line) => line.label.ordinal ?? 0));
  const days = hasDays
    ? 'none'
    : highest(axes.columns) > 0 && highest(axes.columns) <= 7
      ? 'columns'
      : 'rows';
  return { rows: settled(axes.rows, days === 'rows'), columns: settled(axes.columns, days === 'columns') };
}

/** Figures become periods or days; the afternoon's periods go on counting where they start again at 1. */
function settled(axis: readonly Line[], areDays: boolean): readonly Line[] {
  let group = '';
  let last = 0;
  let offset = 0;
  return axis.map((line) => {
    const { ordinal, ...rest } = line.label;
    if (rest.grade !== undefined && rest.className === undefined && ordinal !== undefined) {
      return { ...line, label: { ...rest, classNumber: ordinal } };
    }
    if (areDays && ordinal !== undefined) {
      return { ...line, label: { ...rest, weekday: ordinal } };
    }
    const written = rest.periods ?? (ordinal === undefined ? undefined : [ordinal]);
    if (written === undefined) {
      return { ...line, label: rest };
    }
    const own = `${rest.weekday ?? ''}|${rest.className ?? ''}|${line.name}`;
    if (own !== group) {
      [group, last, offset] = [own, 0, 0];
    }
    const first = written[0] ?? 0;
    if (first + offset < last || (first === 1 && last > 0 && rest.half === 'afternoon' && offset === 0)) {
      offset = last;
    }
    const periods = written.map((period) => period + offset);
    last = Math.max(last, ...periods);
    return { ...line, label: { ...rest, periods } };
  });
}

function classOf(label: Label): { readonly name: string; readonly grade: number | undefined } | undefined {
  if (label.className !== undefined) {
    return { name: label.className, grade: label.grade };
  }
  return label.grade === undefined
    ? undefined
    : { name: className(label.grade, label.classNumber ?? 1), grade: label.grade };
}

function ownerOf(axes: Axes, heading: Heading): Owner | undefined {
  const lines = [...axes.rows, ...axes.columns];
  if (lines.some((line) => classOf(line.label)) || heading.className !== undefined) {
    return 'class';
  }
  const named = axes.rows.filter((line) => line.name !== '' && line.label.isBreak === undefined);
  if (
    named.length > 0 &&
    axes.columns.some((line) => line.label.weekday !== undefined && line.label.periods !== undefined)
  ) {
    return heading.isOfRooms || named.every((line) => /[室馆场]$/.test(line.name)) ? 'room' : 'teacher';
  }
  return heading.room === undefined ? (heading.teacher === undefined ? undefined : 'teacher') : 'room';
}

function spotsOf(
  axes: Axes,
  cells: Cells,
  owner: Owner,
  heading: Heading,
  anchor: Place,
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const row of axes.rows) {
    for (const column of row.label.isBreak ? [] : axes.columns) {
      const label = { ...column.label, ...row.label };
      const whose = owned(row, column, owner, heading, anchor);
      if (!whose || label.weekday === undefined) {
        continue;
      }
      const place = cells.place(row.index, column.index);
      for (const period of label.periods ?? []) {
        const key = slotKey(whose.owner, label.weekday, period);
        const known = spots.get(key);
        if (known) {
          known.texts.push(cells.text(row.index, column.index));
        } else {
          spots.set(key, {
            ...whose,
            weekday: label.weekday,
            period,
            texts: [cells.text(row.index, column.index)],
            place,
          });
        }
      }
    }
  }
  return spots;
}

function owned(row: Line, column: Line, owner: Owner, heading: Heading, anchor: Place) {
  if (owner === 'class') {
    const line = classOf(row.label) ? row : column;
    const known = classOf(line.label);
    const { className: name, grade } = heading;
    return known
      ? { owner: known.name, grade: known.grade, ownerPlace: line.place }
      : name === undefined
        ? undefined
        : { owner: name, grade, ownerPlace: anchor };
  }
  const name = row.name || (owner === 'teacher' ? heading.teacher : heading.room);
  return name === undefined
    ? undefined
    : {
        owner: owner === 'teacher' ? teacherName(name) : name,
        grade: undefined,
        ownerPlace: row.name === '' ? anchor : row.place,
      };
}

function lessonsOf(spots: readonly Spot[], owner: Owner, legend: Legend): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const spot of spots) {
    const read = readCell(spot.texts.join('\n'), { legend, grade: spot.grade, owner });
    for (const lesson of read) {
      const name = owner === 'class' ? spot.owner : lesson.className;
      if (name === undefined) {
        continue;
      }
      const isMeeting = lesson.subject === undefined && lesson.text === '班';
      lessons.push({
        className: name,
        grade: owner === 'class' ? spot.grade : lesson.grade,
        weekday: spot.weekday,
        period: spot.period,
        subject: lesson.subject ?? (isMeeting && owner === 'teacher' ? CLASS_MEETING : ''),
        text: lesson.text,
        teacher: owner === 'teacher' ? spot.owner : lesson.teacher && teacherName(lesson.teacher),
        room: owner === 'room' ? spot.owner : lesson.room,
        share: (owner === 'class' && read.length > 1) || lesson.inTurn ? 1 / Math.max(2, read.length) : 1,
        place: spot.place,
      });
    }
  }
  return withoutFalseMeetings(lessons, owner);
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
