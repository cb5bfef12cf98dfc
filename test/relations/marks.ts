import type { Finding } from '../../src/model/finding';
import { type DraftBook, type DraftCell, isRealDate, textOf, typedText } from './draft';
import { headerOf, lists, recordRows } from './draft-tables';
import type { Relation, Site } from './relation';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day?: number | undefined;
}

/** Day 0 of a workbook's dates, in days before 1970. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

function dayOf(cell: DraftCell): Day | undefined {
  if (isRealDate(cell)) {
    const date = new Date((Number(cell.value) - EPOCH) * MILLISECONDS);
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return day.year < 1905 ? undefined : day;
  }
  const match = /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?$/.exec(typedText(cell)?.trim() ?? '');
  const [year, month, day] = [match?.[1], match?.[2], match?.[3]].map((part) => part && Number(part));
  return year && month && Number(year) >= 1905
    ? { year: Number(year), month: Number(month), ...(day ? { day: Number(day) } : {}) }
    : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');

const writings: Readonly<Record<string, (day: Day) => string>> = {
  'date-dash': ({ year, month, day }) => `${year}-${two(month)}${day ? `-${two(day)}` : ''}`,
  'date-dot': ({ year, month, day }) => (day ? `${year}.${month}.${day}` : `${year}.${two(month)}`),
  'date-words': ({ year, month, day }) => `${year}年${month}月${day ? `${day}日` : ''}`,
};

function writeReal(cell: DraftCell, { year, month, day = 1 }: Day, showsDay: boolean): void {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that does not exist (2月30日) can only be written as text.
  if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) {
    cell.value = date.getTime() / MILLISECONDS + EPOCH;
    cell.format = showsDay ? 'yyyy-mm-dd' : 'yyyy"年"m"月"';
  }
}

function dateSites(book: DraftBook, write: (cell: DraftCell, day: Day) => void): readonly Site[] {
  if (book.original.date1904) {
    return [];
  }
  return lists(book).flatMap((listed) =>
    listed.table.columns
      .filter(({ field }) => /(^|_)date$/.test(field))
      .flatMap(({ column }) => {
        const cells = recordRows(listed).flatMap((row) => listed.sheet.get(row, column) ?? []);
        const filled = cells.filter((cell) => textOf(cell) !== '');
        const dated = filled.flatMap((cell) => {
          const day = dayOf(cell);
          return day ? [{ cell, day }] : [];
        });
        // A column of odd writings keeps them; a date that shows less than it holds must not show more.
        const isPlain =
          dated.length >= 2 &&
          dated.length >= 0.8 * filled.length &&
          dated.every(({ cell }) => cell.formula === undefined) &&
          dated.every(({ cell }) => !isRealDate(cell) || /d/.test(cell.format ?? ''));
        const change = () => {
          for (const { cell, day } of dated) {
            write(cell, day);
          }
        };
        return isPlain ? [{ what: `${listed.sheet.name} ${headerOf(listed, column)}`, change }] : [];
      }),
  );
}

const onDates = ({ severity, rule }: Finding) => severity !== 'error' && /date|format/.test(rule);

const TICKED =
  /^(closed|left_behind|rules_posted|has_ledger|both_away|one_away|is_.*|signage|certified|reported|checked|only_child|boarder|backbone)$/;

function tickSites(
  book: DraftBook,
  mark: Readonly<Record<string, string>>,
  isMeant: (texts: readonly string[]) => boolean,
  /** A blank among ticks says no, among words it is left open: only columns without one. */
  isFilled = false,
): readonly Site[] {
  return lists(book)
    .filter(({ sheet }) => !sheet.each().some(({ cell }) => saysWhatTicksMean(cell)))
    .flatMap((listed) =>
      listed.table.columns
        .filter(({ field }) => TICKED.test(field))
        .flatMap(({ column }) => {
          const cells = recordRows(listed)
            .flatMap((row) => listed.sheet.get(row, column) ?? [])
            .filter(({ value }) => value !== null);
          const change = () => {
            for (const cell of cells) {
              cell.value = mark[textOf(cell).trim()] ?? cell.value;
            }
          };
          return cells.length > 0 &&
            !(isFilled && cells.length < recordRows(listed).length) &&
            isMeant(cells.map((cell) => textOf(cell).trim()))
            ? [{ what: `${listed.sheet.name} ${headerOf(listed, column)}`, change }]
            : [];
        }),
    );
}

const saysWhatTicksMean = (cell: DraftCell) =>
  textOf(cell).length > 2 && /[√✔✓]|打勾|打钩/.test(textOf(cell));

const only =
  (...known: readonly string[]) =>
  (texts: readonly string[]) =>
    texts.includes(known[0] ?? '') && texts.every((text) => known.includes(text));

/** Dates and ticks in other writings. */
export const marks: readonly Relation[] = [
  ...Object.entries(writings).map(
    ([name, write]): Relation => ({
      name,
      says: `dates of a column written as ${write({ year: 2024, month: 9, day: 1 })}`,
      excuses: onDates,
      sites: (book) =>
        dateSites(book, (cell, day) => {
          cell.value = write(day);
          cell.format = '@';
        }),
    }),
  ),
  {
    name: 'date-real',
    says: 'dates of a column as real dates',
    excuses: onDates,
    sites: (book) => dateSites(book, (cell, day) => writeReal(cell, day, day.day !== undefined)),
  },
  {
    name: 'tick-other',
    says: '√ as ✔',
    sites: (book) => tickSites(book, { '√': '✔' }, (texts) => texts.includes('√')),
  },
  {
    name: 'tick-to-yes',
    says: '√ as 是, where no cell is blank',
    sites: (book) => tickSites(book, { '√': '是' }, only('√', '×', '否', '是'), true),
  },
  {
    name: 'yes-to-tick',
    says: '是 as √, 否 as ×',
    sites: (book) => tickSites(book, { 是: '√', 否: '×' }, only('是', '否')),
  },
];
