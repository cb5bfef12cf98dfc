import type { Area, CellValue } from '../model/workbook';

type Values = readonly (readonly (CellValue | undefined)[] | undefined)[];

/** Filled rows that follow each other, with the first and last column that they fill. */
interface Block {
  readonly rows: readonly Row[];
  readonly right: number;
}

interface Row {
  readonly row: number;
  readonly filled: readonly number[];
}

function blocksOf(values: Values): readonly Block[] {
  const blocks: { rows: Row[]; right: number }[] = [];
  let last = -2;
  values.forEach((cells, row) => {
    const filled = Array.from(cells ?? [], (value, column) => (isFilled(value) ? column : -1)).filter(
      (column) => column >= 0,
    );
    if (filled.length === 0) {
      return;
    }
    if (row > last + 1) {
      blocks.push({ rows: [], right: 0 });
    }
    last = row;
    const block = blocks.at(-1);
    block?.rows.push({ row, filled });
    if (block) {
      block.right = Math.max(block.right, filled.at(-1) ?? 0);
    }
  });
  return blocks;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Below a row of several cells: there a text alone may be a record with nothing but its name. */
function isInside({ rows }: Block, { row }: Row): boolean {
  return row > (rows.find(({ filled }) => filled.length > 1)?.row ?? Number.POSITIVE_INFINITY);
}

/** Above this share of blanks below its words, a leading column is one of groups written once. */
const SPARSE = 1 / 3;

/** Numbers in a heading count lessons or columns. */
const HIGHEST_ORDINAL = 40;

const MOST_HEADING_ROWS = 4;

/** A number, a bound, a long code or a column's code (L1, L2-1): what stands below headings, not among them. */
const DATA = /^[-\d.,%/:≥≤<>]+$|\d{6}|^[A-Za-z]\d+(?:-\d+)?$/;

/**
 * The merged areas that a sheet most likely has, for an Excel that does not tell them (before ExcelApi 1.13): titles and
 * sections over the whole width, headings over the columns and rows of their own, and words of the leading columns that
 * stand for the rows after them. Nothing is inferred inside a body but there: a blank in it is a blank.
 */
export function inferMerges(values: Values): readonly Area[] {
  return blocksOf(values).flatMap((block) => {
    const wide = block.rows.filter(({ filled }) => filled.length > 1);
    const header = headerOf(values, wide);
    const body = wide.filter(({ row }) => row > (header.at(-1)?.row ?? -1));
    return [
      ...block.rows
        .filter((line) => !isInside(block, line) || isSection(values, line, block))
        .flatMap((line) => titleMerge(values, line, block.right)),
      ...header.flatMap((_, level) => headingMerges(header.slice(level), header.slice(0, level))),
      ...groupMerges(values, body),
    ];
  });
}

/** Headings of sections stand in the first column and are longer than names, end as groups do (低年级, 中学部) or are counted (二、教师). */
function isSection(values: Values, { row, filled: [left = 0] }: Row, { rows }: Block): boolean {
  return (
    rows.every(({ filled: [first = 0] }) => first >= left) &&
    /.{5}|[级部组类区段校]$|^[(（]?[一二三四五六七八九十]+[)）、.．]/.test(
      String(values[row]?.[left] ?? '').trim(),
    )
  );
}

/** A text alone in its row reaches to the right end. */
function titleMerge(values: Values, { row, filled }: Row, right: number): readonly Area[] {
  const [left = 0] = filled;
  return filled.length === 1 && typeof values[row]?.[left] === 'string' && right > left
    ? [{ top: row, bottom: row, left, right }]
    : [];
}

/** The rows of a header that has several: each but the last has gaps that the one below fills with headings. */
function headerOf(values: Values, rows: readonly Row[]): readonly Row[] {
  const top = rows.findIndex(
    ({ row }) => !values[row]?.some((value) => /[:\uff1a]/.test(String(value ?? ''))),
  );
  const [corner = 0] = rows[top]?.filled ?? [];
  let last = top;
  while (
    top >= 0 &&
    last - top < MOST_HEADING_ROWS - 1 &&
    isSplit(values, rows[last] as Row, rows[last + 1], corner)
  ) {
    last += 1;
  }
  return last > top ? rows.slice(top, last + 1) : [];
}

/** A number below the header's corner is the first row's. */
function isSplit(values: Values, upper: Row, lower: Row | undefined, corner: number): boolean {
  const low = lower?.filled ?? [];
  const words = values[lower?.row ?? -1] ?? [];
  return (
    low.some((column) => column > corner && !upper.filled.includes(column)) &&
    upper.filled.every((column) => typeof values[upper.row]?.[column] === 'string') &&
    typeof words[corner] !== 'number' &&
    low.every((column) => isHeadingWord(words[column]))
  );
}

function isHeadingWord(value: CellValue | undefined): boolean {
  return typeof value === 'number'
    ? Number.isInteger(value) && value > 0 && value <= HIGHEST_ORDINAL
    : typeof value === 'string' && !DATA.test(value.trim());
}

/** The headings of the first of these rows: each over the columns that have headings below it, or down over their rows. */
function headingMerges([upper, ...lower]: readonly Row[], above: readonly Row[]): readonly Area[] {
  const below = lower.flatMap(({ filled }) => filled);
  const starts = [...(upper?.filled ?? []), ...above.flatMap(({ filled }) => filled)];
  return (upper?.filled ?? []).flatMap((left) => {
    const limit = Math.min(...starts.filter((column) => column > left), Number.POSITIVE_INFINITY);
    let right = left;
    while (right + 1 < limit && below.includes(right + 1)) {
      right += 1;
    }
    const top = upper?.row ?? 0;
    const covered = lower.find(({ filled }) => filled.some((column) => column >= left && column <= right));
    const bottom = (covered?.row ?? (lower.at(-1)?.row ?? top) + 1) - 1;
    return right > left || bottom > top ? [{ top, bottom, left, right }] : [];
  });
}

/** Words of the leading columns, each down to the next word, as far as columns are of such words. */
function groupMerges(values: Values, body: readonly Row[]): readonly Area[] {
  const merges: Area[] = [];
  const last = body.at(-1)?.row ?? 0;
  const first = Math.min(...body.map(({ filled }) => filled[0] ?? 0));
  for (let column = first; body.length > 1 && isFilled(values[body[0]?.row ?? 0]?.[column]); column += 1) {
    const starts = body.filter(({ filled }) => filled.includes(column)).map(({ row }) => row);
    if (1 - starts.length / body.length < SPARSE) {
      break;
    }
    starts.forEach((top, index) => {
      const bottom = (starts[index + 1] ?? last + 1) - 1;
      if (bottom > top) {
        merges.push({ top, bottom, left: column, right: column });
      }
    });
  }
  return merges;
}
