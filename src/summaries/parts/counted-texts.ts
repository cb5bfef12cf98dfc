import { type Asked, piecesOf, type Question } from './asked';
import type { FieldArea } from './columns';
import type { Live } from './live';
import { fieldCell, plainText } from './plain-record';

/** More texts than this make a formula that nobody can read. */
const MOST_TEXTS = 10;
/** A column with more different texts than this does not decide what counts. */
const MOST_KNOWN = 300;
const MOST_PIECES = 6;
/** Records of a piece in whose place a word is tried. */
const TRIALS = 5;

/**
 * Formulas that count the cells of a column with certain texts: over all records; where the same text counts for one and
 * not for the next (a cook with a degree), over the pieces in which it depends on the text alone.
 */
export function* countsByText(
  runs: readonly FieldArea[],
  field: string,
  asks: Question,
  words: readonly string[],
): Generator<Live> {
  const counting = countingWord(runs, field, asks, words);
  if (counting === undefined) {
    return;
  }
  const may = (record: Asked) => asks(record) || asks(record, { [field]: counting });
  for (const areas of [runs, piecesOf(runs, may)]) {
    const known = areas.length <= Math.max(runs.length, MOST_PIECES) && knownTexts(areas, field, asks, words);
    if (!known || areas.length === 0) {
      continue;
    }
    const texts = [...known].filter(([, isCounted]) => isCounted).map(([text]) => text);
    const written = texts.filter((text) => text !== '').slice(0, MOST_TEXTS);
    if (written.length > 0) {
      yield { kind: 'texts', areas, texts: written };
    }
    if (known.get('')) {
      yield { kind: 'blank', areas };
    }
  }
}

/** A text with which some record counts. */
function countingWord(
  runs: readonly FieldArea[],
  field: string,
  asks: Question,
  words: readonly string[],
): string | undefined {
  for (const { ledger, lines, section } of runs) {
    for (const line of lines) {
      const record = { ledger, line, section };
      if (asks(record)) {
        return plainText(fieldCell(ledger, field, line));
      }
    }
    const trials = lines.slice(0, TRIALS).map((line) => ({ ledger, line, section }));
    const found = words.find((word) => trials.some((record) => asks(record, { [field]: word })));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** Every text of the column, and words that may yet be written there: whether its record counts. */
function knownTexts(
  runs: readonly FieldArea[],
  field: string,
  asks: Question,
  words: readonly string[],
): ReadonlyMap<string, boolean> | undefined {
  const known = new Map<string, boolean>();
  for (const { ledger, lines, section } of runs) {
    for (const line of lines) {
      const text = plainText(fieldCell(ledger, field, line));
      const isCounted = asks({ ledger, line, section });
      if (known.size > MOST_KNOWN || known.get(text) === !isCounted) {
        return undefined;
      }
      known.set(text, isCounted);
    }
  }
  const trials = runs.flatMap(({ ledger, lines, section }) =>
    lines.slice(0, TRIALS).map((line) => ({ ledger, line, section })),
  );
  for (const word of words.filter((one) => !known.has(one))) {
    known.set(
      word,
      trials.some((record) => asks(record, { [field]: word })),
    );
  }
  return known;
}
