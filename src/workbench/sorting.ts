import type { IRange, Worksheet } from '@univerjs/core';

/** The command behind every way to sort. */
export const SORT = 'sheet.command.sort-range';

/**
 * Why an area is not sorted, for the clerk; `undefined` where it can be: formulas would count other rows afterwards, merged
 * cells come apart, and notes stay where they are.
 */
export function sortingRefusal(
  sheet: Worksheet,
  range: IRange,
  hasNote: (row: number, column: number) => boolean,
): string | undefined {
  const isMerged = sheet.getMergeData().some((area) => meets(area, range));
  let hasFormula = false;
  let isNoted = false;
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      hasFormula ||= Boolean(cell?.f || cell?.si);
      isNoted ||= hasNote(row, column);
    }
  }
  const reasons = [
    ...(hasFormula ? ['公式'] : []),
    ...(isMerged ? ['合并的单元格'] : []),
    ...(isNoted ? ['批注'] : []),
  ];
  return reasons.length > 0
    ? `选中的区域里有${reasons.join('、')}，在这里排序会弄乱，没有排。请只选没有这些的行，或在 WPS 或 Excel 里排序。`
    : undefined;
}

function meets(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}
