import { merge, type Page, put } from './page';

/**
 * Headers of several levels from `row` and `column` on: parents over alike neighbours are merged, and where a column has
 * fewer levels than the deepest its last one reaches down. Returns the number of rows.
 */
export function drawHeader(
  page: Page,
  row: number,
  column: number,
  heads: readonly (readonly string[])[],
): number {
  const depth = Math.max(...heads.map((head) => head.length));
  heads.forEach((head, index) => {
    for (let level = 0; level < head.length; level++) {
      const isLast = level === head.length - 1;
      const text = head[level] as string;
      if (isLast) {
        put(page, row + level, column + index, text);
        merge(page, row + level, column + index, row + depth - 1, column + index);
      } else if (!sharesParent(heads[index - 1], head, level)) {
        let end = index;
        while (sharesParent(heads[end + 1], head, level)) {
          end++;
        }
        put(page, row + level, column + index, text);
        merge(page, row + level, column + index, row + level, column + end);
      }
    }
  });
  return depth;
}

function sharesParent(other: readonly string[] | undefined, head: readonly string[], level: number): boolean {
  return (
    other !== undefined &&
    other.length > level + 1 &&
    head.slice(0, level + 1).every((text, index) => other[index] === text)
  );
}
