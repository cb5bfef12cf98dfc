import { areaAddress } from '../../model/address';
import type { Unrecognised } from '../../model/report';
import { filledPositions, type Grid, textOf } from './grid';

/** Why there is no table on a part of a sheet that holds something: a cover, prose, single cells. */
export function withoutTable(grid: Grid): Unrecognised {
  const lines = grid.lines.slice(0, 200);
  const texts = lines.flatMap((line) =>
    filledPositions(grid, line).map((position) => textOf(grid, line, position)),
  );
  const long = texts.filter((text) => text.length > 25).length;
  const reason =
    texts.length === 0
      ? '空白工作表'
      : long >= texts.length * 0.3
        ? '文字说明,没有表格'
        : lines.every((line) => filledPositions(grid, line).length === 1)
          ? '封面或零散文字,没有表格'
          : '没有找到表头';
  const isText = reason !== '没有找到表头';
  return {
    sheet: grid.sheet.name,
    range: rangeOf(grid),
    reason,
    ...(isText ? { isText } : {}),
    guesses: [],
  };
}

function rangeOf(grid: Grid): string {
  const top = grid.lines[0] ?? 0;
  const bottom = grid.lines.at(-1) ?? top;
  return grid.turned
    ? areaAddress({ top: grid.first, left: top, bottom: grid.last, right: bottom })
    : areaAddress({ top, left: grid.first, bottom, right: grid.last });
}
