import type { Place } from '../../model/workbook';
import { type Label, readLabel } from './label';
import type { TimetableView } from './lesson';

/** What the labels of one row or one column say together. */
export interface Line {
  readonly index: number;
  readonly label: Label;
  /** A name that is none of weekday, period, class: a teacher's or a room's. */
  readonly name: string;
  /** The subject that a teacher's row names besides. */
  readonly subject: string;
  /** The cell that names class, teacher or room. */
  readonly place: Place;
}

/** A text at the edge; `label`: it names nobody, `subject`: it is the subject of the row's teacher. */
export interface EdgeText {
  readonly text: string;
  readonly place: Place;
  readonly role: 'name' | 'label' | 'subject';
}

/** What the texts at the edge say together, the outermost first. */
export function lineOf(index: number, texts: readonly EdgeText[], fallback: Place): Line {
  let label: Label = {};
  let name = '';
  let subject = '';
  let place = texts[0]?.place ?? fallback;
  let seen = '';
  for (const { text, place: at, role } of texts) {
    const spot = `${at.row},${at.column}`;
    if (text === '' || spot === seen) {
      continue;
    }
    seen = spot;
    const next = readLabel(text);
    const isName = Object.keys(next).length === 0 && role === 'name' && !/\d[:：]\d/.test(text);
    name = isName && name === '' ? text : name;
    subject = role === 'subject' ? text : subject;
    place = next.className !== undefined || next.classNumber !== undefined || isName ? at : place;
    label = { ...label, ...next };
  }
  const { ordinal, ...rest } = label;
  return ordinal !== undefined && ordinal <= 7 && /星期|周/.test(name)
    ? { index, label: { ...rest, weekday: ordinal }, name, subject, place }
    : { index, label, name, subject, place };
}

/**
 * A wide timetable cut in halves one above the other, 星期一 to 星期三 and under it 星期四 and 星期五 of the same classes: one
 * table again. In the order of the sheets.
 */
export function joinHalves(views: readonly TimetableView[]): readonly TimetableView[] {
  const joined: TimetableView[] = [];
  for (const view of views) {
    const at = joined.findLastIndex((other) => isOtherHalf(other, view));
    const first = joined[at];
    if (first) {
      joined[at] = {
        ...first,
        words: `${first.words} ${view.words}`,
        lessons: [...first.lessons, ...view.lessons],
        sums: [...first.sums, ...view.sums],
        cells: new Map([...first.cells, ...view.cells]),
      };
    } else {
      joined.push(view);
    }
  }
  return joined;
}

/** On the same sheet, of the same classes, and of no day that the first has. */
function isOtherHalf(first: TimetableView, view: TimetableView): boolean {
  const days = new Set(first.lessons.map(({ weekday }) => weekday));
  return (
    first.sheet === view.sheet &&
    first.owner === view.owner &&
    view.owners.size > 0 &&
    [...view.owners.keys()].every((owner) => first.owners.has(owner)) &&
    !view.lessons.some(({ weekday }) => days.has(weekday))
  );
}
