import type { Raised } from '../raised';
import { quoted } from '../sentences';
import { type Book, type Figures, figureAt, isMarked, keyOf, placeOf, tableOf } from './book';
import { namingOf } from './naming';

/** Figures that cannot be, whatever else is right, also in tables that no kind explains; each once. `told`: places that are complained of. */
export function impossibleFigures(book: Book, told: ReadonlySet<string>): readonly Raised[] {
  const found = book.tables.flatMap((table) => [
    ...negativeFigures(book, table),
    ...sharesAboveWhole(book, table),
  ]);
  const first = new Map(found.toReversed().map((one) => [keyOf(one.complaint.cell), one]));
  return [...misspeltFigures(book), ...[...first].flatMap(([key, one]) => (told.has(key) ? [] : [one]))];
}

/**
 * Figures with letters for digits, in columns of figures, on lines of every role: whoever reads them knows what was meant, and no SUM
 * does. A cell that several tables hold is told of once, by its line where one of them names it.
 */
function misspeltFigures(book: Book): readonly Raised[] {
  const found = new Map<string, Raised>();
  for (let cell = 0; cell < book.value.length; cell++) {
    if (isMarked(book, cell, 'misspelt') && isAmongFigures(book, cell)) {
      const place = placeOf(book, cell);
      const known = place && found.get(keyOf(place));
      const told = known?.complaint.message.startsWith('“') === false ? undefined : complain(book, cell);
      if (place && told) {
        found.set(keyOf(place), told);
      }
    }
  }
  return [...found.values()];
}

function isAmongFigures(book: Book, cell: number): boolean {
  const table = tableOf(book, cell);
  return table?.isNumeric[(cell - table.start) % table.columns.length] === true;
}

function complain(book: Book, cell: number): Raised | undefined {
  const place = placeOf(book, cell);
  const text = place && tableOf(book, cell)?.sheet.values[place.row]?.[place.column];
  if (!place || typeof text !== 'string') {
    return undefined;
  }
  const naming = namingOf(book, place.sheet);
  const line = naming.line(cell);
  const meant = figureAt(book, cell);
  return {
    rule: 'not-a-figure',
    complaint: {
      cell: place,
      severity: 'error',
      message: `${line === '' ? '' : `${line}的`}${naming.header(cell)}填的是${quoted(text)},里面有字母,不是数字,求和时会漏掉。应为 ${naming.counted(cell, meant)},请改正。`,
      actual: text,
      required: naming.shown(cell, meant),
      expected: meant,
      repair: meant,
    },
  };
}

/** Figures that may go either way, and what is taken back. */
const EITHER_WAY = /[增减差余缺亏盈变补退冲销调±净超扣多]|[+−-]|[同环]比|结|温|[经纬]度|高程|海拔/;
/** What is counted or measured and never below nothing. */
const COUNTED = /数|人|师|生|[册间台件套张班辆]|面积|米|[元金]|计$/;
/** Where more than one of so many figures of a table are negative it writes what it takes away so. */
const RARE = 20;

/** A minus before what is counted, where hardly another figure of the table has one. What a field may hold its kind knows. */
function negativeFigures(book: Book, table: Figures): readonly Raised[] {
  const known = new Set(table.fields.values());
  const filled = cellsOf(table).filter((cell) => !Number.isNaN(figureAt(book, cell)));
  const negative = filled.filter((cell) => figureAt(book, cell) < 0);
  return negative.length > 1 + filled.length / RARE
    ? []
    : negative.flatMap((cell) => {
        const { column, item, words } = wordsAt(table, cell);
        const isCount =
          column?.label.additive === true &&
          !known.has(item) &&
          words.some((text) => COUNTED.test(text)) &&
          !words.some((text) => EITHER_WAY.test(text));
        return isCount ? accused(book, cell, 'negative-figure') : [];
      });
}

const SHARE = /率|占比|比例|比重/;
/** Rates that may well be more than 100 %. */
const ABOVE = /[增毛升超流变负]|[同环]比|完成|师生|生师/;

/** 109 % of something, printed with %. */
function sharesAboveWhole(book: Book, table: Figures): readonly Raised[] {
  const isAbove = (cell: number) => isMarked(book, cell, 'percent') && figureAt(book, cell) > 1 + 1e-9;
  return cellsOf(table)
    .filter(isAbove)
    .flatMap((cell) => {
      const { row, column, words } = wordsAt(table, cell);
      const own = [row?.label.leaf ?? '', column?.label.leaf ?? ''];
      const isShare = own.some((text) => SHARE.test(text)) && !words.some((text) => ABOVE.test(text));
      return isShare ? accused(book, cell, 'over-hundred-percent') : [];
    });
}

function cellsOf({ start, rows, columns }: Figures): readonly number[] {
  return Array.from({ length: rows.length * columns.length }, (_, index) => start + index);
}

/** The line and the column of a cell, and what is written of both. */
function wordsAt({ start, rows, columns }: Figures, cell: number) {
  const offset = cell - start;
  const row = rows[Math.floor(offset / columns.length)];
  const item = offset % columns.length;
  const column = columns[item];
  return {
    row,
    item,
    column,
    words: [...(row?.label.path ?? []), ...(row?.words ?? []), ...(column?.label.path ?? [])],
  };
}

const SAID = {
  'negative-figure': { severity: 'error', demand: '不能是负数', advice: '请核对后重填。' },
  'over-hundred-percent': { severity: 'query', demand: '比率不会超过 100%', advice: '请核对后重填。' },
} as const;

function accused(book: Book, cell: number, rule: keyof typeof SAID): readonly Raised[] {
  const place = placeOf(book, cell);
  if (!place) {
    return [];
  }
  const naming = namingOf(book, place.sheet);
  const { severity, demand, advice } = SAID[rule];
  const line = naming.line(cell);
  // 女教师占比 down the side is a figure by itself, whichever column it stands in.
  const name = SHARE.test(line) ? `“${line}”` : `${line === '' ? '' : `${line}的`}${naming.header(cell)}`;
  const stated = naming.counted(cell, figureAt(book, cell));
  return [
    {
      rule,
      complaint: {
        cell: place,
        severity,
        message: `${name}是 ${stated},${demand}。${advice}`,
        actual: stated,
        required: demand,
      },
    },
  ];
}
