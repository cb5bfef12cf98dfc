import { firstRecords } from './block-columns';
import type { Block } from './blocks';
import { isBlank, isFigure, valueIn } from './grid';

/** One table whose name nobody has filled in is no band of a form. */
const FEWEST_BANDS = 2;

const FEWEST_FIGURES = 2;

/**
 * 班级(个) | 合计 | 25人及以下 over nothing | 12 | 3, one such pair of lines under another: the first word names the band, and is the
 * parent of what stands beside it.
 */
export function withBandNames(blocks: readonly Block[]): readonly Block[] {
  const bands = new Set(blocks.filter(isNamedBand));
  return bands.size < FEWEST_BANDS
    ? blocks
    : blocks.map((block) => (bands.has(block) ? underItsName(block) : block));
}

function isNamedBand({ grid, header, body }: Block): boolean {
  const [name, ...others] = header.headers;
  const [line, more] = firstRecords(body.lines, 2);
  const figures =
    line && !more ? others.filter(({ index }) => isFigure(valueIn(grid, line.index, index))) : [];
  return (
    name !== undefined &&
    line !== undefined &&
    !grid.turned &&
    isBlank(valueIn(grid, line.index, name.index)) &&
    figures.length >= FEWEST_FIGURES &&
    2 * figures.length > others.length
  );
}

function underItsName(block: Block): Block {
  const [name, ...others] = block.header.headers;
  const above = name?.path ?? [];
  return {
    ...block,
    header: {
      ...block.header,
      headers: others.map((header) => ({ ...header, path: [...above, ...header.path] })),
    },
  };
}
