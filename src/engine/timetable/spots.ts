import type { Place } from '../../model/workbook';
import { className } from '../values/classes';
import type { Axes, Line } from './axis';
import type { Heading } from './heading';
import type { Label } from './label';
import { type Owner, slotKey } from './lesson';
import type { Cells } from './shown-cells';
import { teacherName } from './teacher';

/** One cell of the grid with everything that its row and column say of it. */
export interface Spot {
  readonly owner: string;
  readonly grade: number | undefined;
  readonly ownerPlace: Place;
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
    for (const column of row.label.isBreak ? [] : axes.columns) {
      const label = { ...column.label, ...row.label };
      const whose = owned(row, column, owner, heading, anchor);
      if (!whose || label.weekday === undefined) {
        continue;
      }
      const place = cells.place(row.index, column.index);
      for (const period of label.periods ?? []) {
        const key = slotKey(whose.owner, label.weekday, period, row.subject);
        const known = spots.get(key);
        const text = cells.text(row.index, column.index);
        if (known) {
          known.texts.push(...(known.texts.includes(text) ? [] : [text]));
        } else {
          spots.set(key, {
            ...whose,
            weekday: label.weekday,
            period,
            texts: [text],
            subject: row.subject,
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

function classOf(label: Label): { readonly name: string; readonly grade: number | undefined } | undefined {
  if (label.className !== undefined) {
    return { name: label.className, grade: label.grade };
  }
  return label.grade === undefined
    ? undefined
    : { name: className(label.grade, label.classNumber ?? 1), grade: label.grade };
}
