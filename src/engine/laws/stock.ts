import { figureAt } from './book';
import { type Evidence, expectedOf, type Formula, toleranceAt } from './law';
import { slip } from './slip';
import type { View } from './view';

/** Lines on which a stock is tried. */
const SAMPLE = 300;

/** How a stock fares that is carried on from line to line. Movements are small beside it: only a slip of the keys is a near miss, and a line that goes on from what a wrong one should have said. */
export function evidenceOfStock(view: View, formula: Formula): Evidence {
  const { book, data } = view;
  const [stock = 0, ...flows] = formula.parts;
  const values = new Set<number>();
  const active = new Set<number>();
  let [kept, near, tried] = [0, 0, 0];
  // What the last line should have said, where it did not: the next one may go on from that.
  let meant = Number.NaN;
  for (let index = 1; index < Math.min(data.length, SAMPLE); index++) {
    const at = view.cell(data[index] ?? 0, stock);
    const last = view.cell(data[index - 1] ?? 0, stock);
    const [now, before] = [figureAt(book, at), figureAt(book, last)];
    const cells = flows.map((item) => view.cell(data[index] ?? 0, item));
    const moved = cells.map((cell) => figureAt(book, cell));
    if (Number.isNaN(now) || Number.isNaN(before) || moved.every(Number.isNaN)) {
      continue;
    }
    tried++;
    const expected = expectedOf(formula, [before, ...moved]);
    const parts = { cells: [...cells, last], figures: [before, ...moved] };
    const tolerance = toleranceAt(book, formula, at, parts, expected);
    const isResumed = Math.abs(expectedOf(formula, [meant, ...moved]) - now) <= tolerance;
    meant = Number.NaN;
    if (Math.abs(expected - now) <= tolerance) {
      kept++;
      values.add(now);
      moved.forEach((flow, position) => {
        if (flow) {
          active.add(position);
        }
      });
    } else {
      meant = expected;
      near += Number(isResumed || slip(expected, now) > 0);
    }
  }
  const share = tried === 0 ? 0 : (kept + near / 2) / tried;
  return { kept, near, tried, zero: 0, values: values.size, active: active.size, share };
}
