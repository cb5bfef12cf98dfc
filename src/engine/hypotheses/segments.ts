import { filledPositions, type Grid } from '../recognise/grid';

/** Longer bands are lists; a blank line in one of them is a blank line. */
const MOST_LINES = 400;

/** The parts of a band between blank lines, a title that stands alone with what follows it. Empty where there is but one. */
export function segmentsOf(band: Grid): readonly Grid[] {
  if (band.turned || band.lines.length > MOST_LINES) {
    return [];
  }
  const parts: number[][] = [];
  let previous: number | undefined;
  for (const line of band.lines) {
    const part = parts.at(-1);
    const isApart = previous === undefined || line - previous > 1;
    if (!part || (isApart && !isTitle(band, part))) {
      parts.push([line]);
    } else {
      part.push(line);
    }
    previous = line;
  }
  return parts.length < 2 ? [] : parts.map((lines) => ({ ...band, lines }));
}

function isTitle(band: Grid, lines: readonly number[]): boolean {
  return lines.every((line) => filledPositions(band, line).length === 1);
}
