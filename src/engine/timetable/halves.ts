import type { TimetableView } from './lesson';

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
