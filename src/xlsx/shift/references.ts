import { columnIndex, columnName } from '../../model/address';
import { attribute, withAttribute } from '../xml';
import { movedSpan, type Shift } from './lines';

/** A formula after a shift, and what became of its references. */
interface ShiftedFormula {
  readonly formula: string;
  /** One of them points at the sheet, moved or not. */
  readonly isConcerned: boolean;
  /** One of them pointed at nothing but deleted cells. */
  readonly isLost: boolean;
  /** One of them reaches over several sheets, which nobody moves. */
  readonly isAcross: boolean;
  /** By how many lines its relative references were moved; more than one number, and a rule over many cells is bent. */
  readonly moves: ReadonlySet<number>;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
/** An area, whole columns, whole rows, one cell. */
const REFERENCE = String.raw`${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CELL}`;

/** Texts, errors, references with the sheet before them, columns of tables, names and functions, numbers: in this order. */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|(?<prefix>(?:'(?:[^']|'')*'|(?:\[\d+\])?${NAME}(?::${NAME})?)!)?(?<reference>${REFERENCE})(?![\p{L}\p{N}_.(!\\])|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|${NAME}\(?|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`,
  'gu',
);

/** A formula (without `=`) of a sheet, as it must read after a shift. `home` is the sheet that it stands on, if on any. */
export function shiftedFormula(formula: string, home: string | undefined, shift: Shift): ShiftedFormula {
  let [isConcerned, isLost, isAcross] = [false, false, false];
  const moves = new Set<number>();
  const text = formula.replace(TOKENS, (token, ...given: unknown[]) => {
    const { prefix, reference } = given.at(-1) as { prefix?: string; reference?: string };
    if (reference === undefined) {
      return token;
    }
    const sheet = prefix === undefined ? home : sheetOf(prefix);
    isAcross ||= sheet?.includes(':') === true && !sheet.includes('[');
    if (sheet?.toLowerCase() !== shift.sheet.toLowerCase()) {
      return token;
    }
    isConcerned = true;
    const moved = movedReference(reference, shift, moves);
    isLost ||= moved === undefined;
    return moved === undefined ? `${prefix ?? ''}#REF!` : (prefix ?? '') + moved;
  });
  return { formula: text, isConcerned, isLost, isAcross, moves };
}

/** `'2023 (2)'!` → `2023 (2)` */
function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

interface End {
  readonly columnFixed: string;
  readonly column: number | undefined;
  readonly rowFixed: string;
  readonly row: number | undefined;
}

/** `undefined` where all that it names is deleted. Both ends of an area keep their `$`. */
function movedReference(reference: string, shift: Shift, moves: Set<number>): string | undefined {
  const [first, second = first] = reference.split(':').map(endOf) as [End, End?];
  const line = ({ row, column }: End) => (shift.axis === 'rows' ? row : column);
  const [from, to] = [line(first), line(second)];
  if (from === undefined || to === undefined) {
    // Whole columns do not know of rows, nor whole rows of columns.
    return reference;
  }
  const [low, high] = movedSpan(shift, Math.min(from, to), Math.max(from, to)) ?? [];
  if (low === undefined || high === undefined) {
    return undefined;
  }
  const isRelative = ({ rowFixed, columnFixed }: End) =>
    (shift.axis === 'rows' ? rowFixed : columnFixed) === '';
  const isTurned = from > to;
  for (const [end, before, after] of [
    [first, from, isTurned ? high : low],
    [second, to, isTurned ? low : high],
  ] as const) {
    if (isRelative(end)) {
      moves.add(after - before);
    }
  }
  const ends = [written(first, shift, isTurned ? high : low), written(second, shift, isTurned ? low : high)];
  return reference.includes(':') ? ends.join(':') : ends[0];
}

function endOf(text: string): End {
  const [, columnFixed = '', letters, rowFixed = '', digits] =
    /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text) ?? [];
  // `$5` of whole rows: its `$` is the row's.
  return letters === undefined
    ? { columnFixed: '', column: undefined, rowFixed: columnFixed || rowFixed, row: Number(digits) - 1 }
    : {
        columnFixed,
        column: columnIndex(letters),
        rowFixed,
        row: digits === undefined ? undefined : Number(digits) - 1,
      };
}

function written(end: End, { axis }: Shift, line: number): string {
  const row = axis === 'rows' ? line : end.row;
  const column = axis === 'columns' ? line : end.column;
  return (
    (column === undefined ? '' : end.columnFixed + columnName(column)) +
    (row === undefined || end.row === undefined ? '' : end.rowFixed + String(row + 1))
  );
}

/** The tag of a link that leads to a place of the workbook; one that leads to a deleted place stays as it is. */
export function tagOfLink(tag: string, shift: Shift): string {
  const before = attribute({ tag }, 'location');
  if (before === undefined) {
    return tag;
  }
  const { formula, isLost } = shiftedFormula(before, undefined, shift);
  return isLost ? tag : withAttribute(tag, 'location', formula);
}
