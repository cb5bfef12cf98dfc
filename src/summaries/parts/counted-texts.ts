import type { Ledger } from '../../model/ledger';
import type { Live } from './live';
import { type FieldArea, fieldCell, plainText } from './plain-record';

/** More texts than this make a formula that nobody can read. */
const MOST_TEXTS = 10;
/** A column with more different texts than this does not decide what counts. */
const MOST_KNOWN = 300;
const MOST_PIECES = 6;
const MOST_UNLIKE = 4;
/** Records of a piece in whose place a word is tried. */
const TRIALS = 5;

/**
 * Formulas that count the cells of a column with certain texts. Where the same text counts for one and not for the next
 * (a cook with a degree): except beside the texts of another column, or over the pieces in which nothing else decides.
 */
export function* countsByText(
  runs: readonly FieldArea[],
  field: string,
  asks: Question,
  words: readonly string[],
  others: readonly (readonly [field: string, runs: readonly FieldArea[]])[],
): Generator<Live> {
  const counting = countingWord(runs, field, asks, words);
  if (counting === undefined) {
    return;
  }
  const may = (record: Asked) => asks(record) || asks(record, { [field]: counting });
  const pieces = piecesOf(runs, may);
  const wholes = [
    ...(areWhole(pieces, runs) ? [] : others).flatMap(([other, beside]) => {
      const texts = unlikeTexts(runs, other, may);
      return texts ? [{ areas: runs, records: pieces, except: { areas: beside, texts } }] : [];
    }),
    { areas: pieces, records: pieces },
    { areas: runs, records: runs },
  ];
  for (const { areas, records, ...except } of wholes) {
    const known =
      areas.length <= Math.max(runs.length, MOST_PIECES) && knownTexts(records, field, asks, words);
    if (!known || areas.length === 0) {
      continue;
    }
    const texts = [...known].filter(([text, isCounted]) => isCounted && text !== '').map(([text]) => text);
    const blank = known.get('') ? [''] : [];
    if (texts.length + blank.length > 0) {
      yield { kind: 'texts', areas, texts: [...blank, ...texts.slice(0, MOST_TEXTS)], ...except };
    }
  }
}

/** The texts of another column that tell those who cannot count whatever they are (工勤) from those who can. */
function unlikeTexts(
  runs: readonly FieldArea[],
  other: string,
  may: (record: Asked) => boolean,
): readonly string[] | undefined {
  const [can, cannot] = [new Set<string>(), new Set<string>()];
  for (const { ledger, lines, section } of runs) {
    for (const line of lines) {
      const side = may({ ledger, line, section }) ? can : cannot;
      side.add(plainText(fieldCell(ledger, other, line)));
      if (cannot.size > MOST_UNLIKE) {
        return undefined;
      }
    }
  }
  const isClear = cannot.size > 0 && !cannot.has('') && [...cannot].every((text) => !can.has(text));
  return isClear ? [...cannot] : undefined;
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

/** A record, and whether it counts, also with another text in one of its cells. */
export interface Asked {
  readonly ledger: Ledger;
  readonly line: number;
  readonly section: string;
}
export type Question = (record: Asked, said?: Readonly<Record<string, string>>) => boolean;

/** Runs cut where a record stands for which it does not hold. */
export function piecesOf(
  runs: readonly FieldArea[],
  holds: (record: Asked) => boolean,
): readonly FieldArea[] {
  return runs.flatMap((run) => {
    const { ledger, section } = run;
    const pieces: number[][] = [];
    let isOpen = false;
    for (const line of run.lines) {
      const isIn = holds({ ledger, line, section });
      if (isIn && !isOpen) {
        pieces.push([]);
      }
      if (isIn) {
        pieces.at(-1)?.push(line);
      }
      isOpen = isIn;
    }
    return pieces.map((lines): FieldArea => {
      const [first = 0, last = first] = [lines[0], lines.at(-1)];
      const area =
        ledger.table.orientation === 'rows'
          ? { ...run.area, top: first, bottom: last }
          : { ...run.area, left: first, right: last };
      return { ...run, lines, area };
    });
  });
}

/** Whether the pieces are runs themselves: then a heading between them decides, not a record. */
export function areWhole(pieces: readonly FieldArea[], runs: readonly FieldArea[]): boolean {
  return pieces.every((piece) =>
    runs.some(
      ({ ledger, lines }) =>
        ledger === piece.ledger && lines.length === piece.lines.length && lines[0] === piece.lines[0],
    ),
  );
}
