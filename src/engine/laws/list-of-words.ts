import type { Table } from '../../model/table';
import { isDateFormat } from '../../reading/formats';
import { readNumber, readRatio } from '../../reading/numbers';
import { type ColumnProfile, HOLDS, profileOf } from '../profile';
import { labelOf } from './label';
import { SHORT_TABLE } from './layout';

/** A figure beyond it is a number of a card or an account. */
export const LARGEST = 1e10;
/** After so many lines with words and no figure the words of a column are not read as figures any more. */
export const SAMPLE = 200;

/**
 * A long list of names, days and numbers that count nothing, as registers of persons are: there is nothing to reckon with,
 * and a hundred thousand lines of it need not be laid out for it.
 */
export function isListOfWords(table: Table): boolean {
  const first = table.lines[0]?.index;
  if (table.orientation !== 'rows' || table.lines.length <= SHORT_TABLE || first === undefined) {
    return false;
  }
  const profile = profileOf(table);
  return table.headers.every(({ index, path }) => {
    const column = profile(index);
    return (
      column !== undefined &&
      (labelOf(path).roles.has('key') || !mayHoldFigures(column, first, table.sheet.formats, index))
    );
  });
}

function mayHoldFigures(
  { top, values, holds, numbers, texts }: ColumnProfile,
  first: number,
  formats: Table['sheet']['formats'],
  column: number,
): boolean {
  const isFigure = (at: number) => {
    const value = values[at];
    return (
      typeof value === 'number' && Math.abs(value) < LARGEST && !isDateFormat(formats[top + at]?.[column])
    );
  };
  for (let at = first - top; numbers > 0 && at < values.length; at++) {
    if (holds[at] === HOLDS.number && isFigure(at)) {
      return true;
    }
  }
  return texts > 0 && values.slice(first - top, first - top + SAMPLE).some(isWrittenFigure);
}

/** Figures that are kept as text stand in the first lines already. */
function isWrittenFigure(value: unknown): boolean {
  if (typeof value !== 'string') {
    return false;
  }
  const figure = readRatio(value)?.first ?? readNumber(value)?.value;
  return figure !== undefined && Math.abs(figure) < LARGEST;
}
