import { decimalsAt, figureAt } from './book';
import { type Law, toleranceOf } from './law';
import type { View } from './view';

/** The law of a line of means (平均, 均分) over the records before it; none where most columns come out otherwise; `undefined` for any other line. */
export function findMean(
  view: View,
  whole: number,
  from: number,
  columns: readonly number[],
): readonly Law[] | undefined {
  const { book, figures } = view;
  const { rows, start } = figures;
  const leaf = rows[whole]?.label.leaf ?? '';
  if (!/平均|均分|均值/.test(leaf) || leaf.includes('率')) {
    return undefined;
  }
  const parts = rows.flatMap(({ role }, row) => (role === 'data' && row < whole && row >= from ? [row] : []));
  const cell = (row: number, column: number) => start + row * figures.columns.length + column;
  const stated: number[] = [];
  let kept = 0;
  for (const column of parts.length > 1 ? columns : []) {
    const at = cell(whole, column);
    const values = parts
      .map((row) => figureAt(book, cell(row, column)))
      .filter((value) => !Number.isNaN(value));
    if (!Number.isNaN(figureAt(book, at)) && values.length > 1) {
      stated.push(column);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const tolerance = toleranceOf('mean', decimalsAt(book, at), 1, values.length);
      kept += Number(Math.abs(mean - figureAt(book, at)) <= tolerance);
    }
  }
  return kept >= 1 && kept >= stated.length / 2
    ? [
        {
          view,
          operation: 'mean',
          whole,
          parts,
          signs: [],
          scale: 1,
          lines: stated,
          origin: 'total',
          weight: 0.75 + 0.25 * (kept / stated.length),
          kept,
          tried: stated.length,
        },
      ]
    : [];
}
