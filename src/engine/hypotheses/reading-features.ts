import type { Ledger } from '../../model/ledger';
import { normaliseWords } from '../../reading/words';
import type { Dictionary } from '../recognise/dictionary';
import { filledPositions, type Grid, textOf } from '../recognise/grid';
import { ledgerFeatures } from './ledger-features';
import { ledgersOf, type Reading, type Region } from './reading';

/** Lines of a region that are looked at: further down a table goes on as it began. */
const LINES = 120;

/** What speaks for and against a reading; shares are of the cells of the region, of its columns, of its ledgers. */
export interface ReadingFeatures {
  /** Any ledger at all. */
  readonly any: number;
  /** Ledgers beyond the first, as a logarithm. */
  readonly more: number;
  /** Fields that were read, each by how telling its header is, as a logarithm. */
  readonly telling: number;
  /** Share of the headers or labels that are explained, telling ones weighing more. */
  readonly words: number;
  /** Share of the kind's fields that are there: of two kinds that explain the same the one that has less else to say. */
  readonly filled: number;
  /** Share of the cells that are under a field, or are the label of one. */
  readonly read: number;
  /** Share of the cells that lie in no ledger. */
  readonly lost: number;
  /** Share of the ledgers that repeat the header of one before them: pages of one list. */
  readonly torn: number;
  /** Share of the columns that are unread while columns beside them are read. */
  readonly orphans: number;
  /** The field that names a record is there. */
  readonly named: number;
  /** How strongly titles and the sheet's name speak for the kind, and how much more strongly for another. */
  readonly title: number;
  readonly contradicted: number;
  /** Columns whose cells bear out their fields, as a logarithm. */
  readonly cells: number;
  /** Relations that come out, and those that do not. */
  readonly kept: number;
  readonly broken: number;
  /** Share of the records that begin with what heads columns elsewhere. */
  readonly labels: number;
  /** Share of the ledgers that list nothing. */
  readonly empty: number;
  /** … and share of the lists that list one thing. */
  readonly lone: number;
}

export function readingFeatures(
  { verdicts }: Reading,
  { grid, titles }: Region,
  dictionary: Dictionary,
): ReadingFeatures {
  const ledgers = ledgersOf(verdicts);
  const lines = grid.lines.slice(0, LINES);
  let cells = 0;
  let [read, lost] = [0, 0];
  const areas = ledgers.map(areaOf(grid.turned));
  const places = placesIn(ledgers, grid);
  for (const line of lines) {
    const filled = filledPositions(grid, line);
    if (filled.length < 2) {
      continue;
    }
    cells += filled.length;
    for (const position of filled) {
      const isInside = areas.some((isIn) => isIn(line, position));
      lost += isInside ? 0 : 1;
      read += isInside && places(line, position) ? 1 : 0;
    }
  }
  const again = repeatedHeaders(ledgers);
  const one = ledgers.map((ledger) => ledgerFeatures(ledger, titles, dictionary));
  const mean = (value: (features: (typeof one)[number]) => number) =>
    one.length === 0 ? 0 : one.reduce((sum, features) => sum + value(features), 0) / one.length;
  // What says the same several times, page by page, is counted once.
  const firsts = one.filter(
    ({ kind }, index) => !again.has(index) && one.findIndex((other) => other.kind === kind) === index,
  );
  const sum = (value: (features: (typeof one)[number]) => number) =>
    firsts.reduce(
      (all, { kind }) => all + Math.max(...one.filter((other) => other.kind === kind).map(value)),
      0,
    );
  return {
    any: ledgers.length > 0 ? 1 : 0,
    more: ledgers.length > 1 ? Math.log(ledgers.length) : 0,
    telling: Math.log1p(sum(({ telling }) => telling)),
    words: mean(({ words }) => words),
    filled: mean(({ filled }) => filled),
    read: cells === 0 ? 0 : read / cells,
    lost: cells === 0 ? 0 : lost / cells,
    torn: again.size === 0 ? 0 : again.size / ledgers.length,
    orphans: mean(({ orphans }) => orphans),
    named: mean(({ named }) => named),
    title: mean(({ title }) => title),
    contradicted: mean(({ contradicted }) => contradicted),
    cells: Math.log1p(sum(({ borneOut }) => borneOut)),
    kept: Math.log1p(sum(({ kept }) => kept)),
    broken: Math.log1p(sum(({ broken }) => broken)),
    labels: mean(({ labels }) => labels),
    empty: mean(({ empty }) => empty),
    lone: mean(({ lone }) => lone),
  };
}

/** The ledgers that repeat the header of one before them. */
function repeatedHeaders(ledgers: readonly Ledger[]): ReadonlySet<number> {
  if (ledgers.length < 2) {
    return new Set();
  }
  const headers = ledgers.map(({ table }) =>
    table.headerLines.length === 0
      ? ''
      : table.headers.map(({ path }) => normaliseWords(path.join('>'))).join('|'),
  );
  return new Set(
    headers.flatMap((text, index) => (text !== '' && headers.indexOf(text) < index ? [index] : [])),
  );
}

/** Where a ledger lies, by line and position of the grid. */
function areaOf(turned: boolean): (ledger: Ledger) => (line: number, position: number) => boolean {
  return ({ table: { area } }) =>
    turned
      ? (line, position) =>
          line >= area.left && line <= area.right && position >= area.top && position <= area.bottom
      : (line, position) =>
          line >= area.top && line <= area.bottom && position >= area.left && position <= area.right;
}

/** Whether a cell is under a field, or is the label of one. */
function placesIn(ledgers: readonly Ledger[], grid: Grid): (line: number, position: number) => boolean {
  const columns = new Set<number>();
  const rows = new Set<number>();
  const values = new Set<string>();
  const labels = new Map<number, string>();
  for (const { table, fields } of ledgers) {
    for (const { index, row, header } of fields) {
      if (row !== undefined) {
        values.add(`${row}:${index}`);
        labels.set(row, `${labels.get(row) ?? ''}\n${header}`);
        for (const line of table.headerLines) {
          values.add(`${line}:${index}`);
        }
      } else {
        (table.orientation === 'columns' ? rows : columns).add(index);
      }
    }
  }
  const weeks = ledgers.filter(({ table }) => table.orientation === 'matrix').map(areaOf(grid.turned));
  return (line, position) => {
    const [row, column] = grid.turned ? [position, line] : [line, position];
    return (
      columns.has(column) ||
      rows.has(row) ||
      values.has(`${row}:${column}`) ||
      (labels.get(row)?.includes(textOf(grid, line, position)) ?? false) ||
      weeks.some((isIn) => isIn(line, position))
    );
  };
}
