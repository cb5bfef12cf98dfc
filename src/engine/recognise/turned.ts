import { blocksOf } from './blocks';
import { textsOf } from './body';
import { type Dictionary, isHeaderWord } from './dictionary';
import { filledPositions, type Grid, textOf } from './grid';
import { linesOf, turn } from './lay-out';
import { recogniseBlock, type Verdict } from './rows';

/** Labels down the first column; what stands alone above and below is title and footer, not label. */
export function recogniseTurned(band: Grid, dictionary: Dictionary): readonly Verdict[] {
  const labels = band.lines.filter((line) => isLabelled(band, line, dictionary));
  const top = labels[0];
  const bottom = labels.at(-1);
  if (top === undefined || bottom === undefined) {
    return [];
  }
  const around = (from: number, to: number) =>
    linesOf(band, from, to).lines.flatMap((line) => textsOf(band, line));
  const titles = around(0, top - 1);
  const footers = around(bottom + 1, Number.POSITIVE_INFINITY);
  const grid = turn(linesOf(band, top, bottom));
  return blocksOf(grid, dictionary, []).flatMap((block) =>
    recogniseBlock(
      { ...block, titles, body: { ...block.body, footers: [...block.body.footers, ...footers] } },
      dictionary,
      [],
    ),
  );
}

/** A label with values, or a label whose values are all blank. */
function isLabelled(band: Grid, line: number, dictionary: Dictionary): boolean {
  const [first, second] = filledPositions(band, line);
  return (
    second !== undefined || (first === band.first && isHeaderWord(dictionary, textOf(band, line, first)))
  );
}
