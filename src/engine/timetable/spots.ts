import type { Place } from '../../model/workbook';
import { className } from '../../reading/classes';
import type { Axes } from './axis';
import { type Owner, slotKey, type TimetableView } from './cell';
import type { Heading } from './heading';
import type { Label, Line } from './label';
import type { Cells } from './stretches';
import { teacherName } from './usual-teachers';

/** The class, teacher or room of a line, and the cell that names it. */
export interface Whose {
  readonly owner: string;
  readonly grade: number | undefined;
  readonly place: Place;
}

/** One cell of the grid with everything that its row and column say of it. */
export interface Spot {
  readonly whose: Whose;
  readonly weekday: number;
  readonly period: number;
  readonly texts: string[];
  /** The subject that the row names for all its cells; `''` where it names none. */
  readonly subject: string;
  readonly place: Place;
}

/** Whose week the lines of a grid show; `undefined` where nothing tells. */
export function ownerOf(axes: Axes, heading: Heading): Owner | undefined {
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

/** The cells of the grid by `slotKey(owner, weekday, period, subject of the row)`. */
export function spotsOf(
  axes: Axes,
  cells: Cells,
  owner: Owner,
  heading: Heading,
  anchor: Place,
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const row of axes.rows) {
    const ofRow = owned(row, row, owner, heading, anchor);
    for (const column of row.label.isBreak ? [] : axes.columns) {
      const whose =
        owner === 'class' && !classOf(row.label) ? owned(row, column, owner, heading, anchor) : ofRow;
      const weekday = row.label.weekday ?? column.label.weekday;
      if (!whose || weekday === undefined) {
        continue;
      }
      const place = cells.place(row.index, column.index);
      const text = cells.textAt(place);
      for (const period of row.label.periods ?? column.label.periods ?? []) {
        const key = slotKey(whose.owner, weekday, period, row.subject);
        const texts = spots.get(key)?.texts;
        if (texts === undefined) {
          spots.set(key, { whose, weekday, period, texts: [text], subject: row.subject, place });
        } else if (!texts.includes(text)) {
          texts.push(text);
        }
      }
    }
  }
  return spots;
}

function owned(row: Line, column: Line, owner: Owner, heading: Heading, anchor: Place): Whose | undefined {
  if (owner === 'class') {
    const line = classOf(row.label) ? row : column;
    const known = classOf(line.label);
    const { className: name, grade } = heading;
    return known
      ? { owner: known.name, grade: known.grade, place: line.place }
      : name === undefined
        ? undefined
        : { owner: name, grade, place: anchor };
  }
  const name = row.name || (owner === 'teacher' ? heading.teacher : heading.room);
  return name === undefined
    ? undefined
    : {
        owner: owner === 'teacher' ? teacherName(name) : name,
        grade: undefined,
        place: row.name === '' ? anchor : row.place,
      };
}

function classOf(label: Label): { readonly name: string; readonly grade: number | undefined } | undefined {
  if (label.className !== undefined) {
    return { name: label.className, grade: label.grade };
  }
  return label.grade === undefined
    ? undefined
    : { name: className(label.grade, label.classNumber ?? 1), grade: label.grade };
}

/** What the rows say of the number of their periods. */
export function sumsOf(
  axes: Axes,
  cells: Cells,
  owner: Owner,
  heading: Heading,
  anchor: Place,
): TimetableView['sums'] {
  return axes.rows.flatMap((row) => {
    const whose = owned(row, row, owner, heading, anchor);
    return whose && whose.place !== anchor
      ? axes.sums.flatMap((column) => {
          const text = cells.text(row.index, column);
          const value = Number(text);
          return text === '' || Number.isNaN(value)
            ? []
            : [{ owner: whose.owner, subject: row.subject, value, place: cells.place(row.index, column) }];
        })
      : [];
  });
}
