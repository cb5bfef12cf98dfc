import { blocksOf } from '../recognise/blocks';
import { textsOf } from '../recognise/body';
import { type Dictionary, isHeaderWord } from '../recognise/dictionary';
import { COLON, filledPositions, type Grid, textOf } from '../recognise/grid';
import { linesOf, turn } from '../recognise/lay-out';
import type { Reader, Verdict } from './reading';
import { readBlock } from './rows';

/** Labels down the first column; what stands alone above and below is title and footer, not label. */
export function readTurned(band: Grid, reader: Reader): readonly Verdict[] {
  const labels = band.lines.filter((line) => isLabelled(band, line, reader.dictionary));
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
  return blocksOf(grid, reader.dictionary, []).flatMap((block) =>
    readBlock(
      { ...block, titles, body: { ...block.body, footers: [...block.body.footers, ...footers] } },
      reader,
      [],
    ),
  );
}

/** A label with values, or a label whose values are all blank. */
function isLabelled(band: Grid, line: number, dictionary: Dictionary): boolean {
  const [first, second, third] = filledPositions(band, line);
  // 2019年秋季 | 单位:人 stands over the table.
  if (second !== undefined && third === undefined && COLON.test(textOf(band, line, second))) {
    return false;
  }
  return (
    second !== undefined || (first === band.first && isHeaderWord(dictionary, textOf(band, line, first)))
  );
}
