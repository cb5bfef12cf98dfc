import { figureAt } from './book';
import { type Evidence, expectedOf, type Formula, toleranceOf } from './law';
import { slip } from './slip';
import type { View } from './view';

/** Lines on which a stock is tried. */
const SAMPLE = 300;

/** How a stock fares that is carried on from line to line. Movements are small beside it: only a slip of the keys is a near miss. */
export function evidenceOfStock(view: View, formula: Formula): Evidence {
  const { book, data } = view;
  const [stock = 0, ...flows] = formula.parts;
  const values = new Set<number>();
  const active = new Set<number>();
  let [kept, near, tried] = [0, 0, 0];
  for (let index = 1; index < Math.min(data.length, SAMPLE); index++) {
    const now = figureAt(book, view.cell(data[index] ?? 0, stock));
    const before = figureAt(book, view.cell(data[index - 1] ?? 0, stock));
    const cells = flows.map((item) => view.cell(data[index] ?? 0, item));
    const moved = cells.map((cell) => figureAt(book, cell));
    if (Number.isNaN(now) || Number.isNaN(before) || moved.every(Number.isNaN)) {
      continue;
    }
    tried++;
    const expected = expectedOf(formula, [before, ...moved]);
    if (Math.abs(expected - now) <= toleranceOf('running', 0, 0, 1)) {
      kept++;
      values.add(now);
      moved.forEach((flow, position) => {
        if (flow) {
          active.add(position);
        }
      });
    } else if (slip(expected, now) > 0) {
      near++;
    }
  }
  const share = tried === 0 ? 0 : (kept + near / 2) / tried;
  return { kept, near, tried, zero: 0, values: values.size, active: active.size, share };
}
