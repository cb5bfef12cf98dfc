import { cellAddress, columnName, parseArea } from '../../src/model/address';
import type { Coverage } from '../../src/model/coverage';
import type { Ledger } from '../../src/model/ledger';
import type { Report } from '../../src/model/report';
import type { Area } from '../../src/model/workbook';
import type { Share } from './figures';
import { overlap, type Spot } from './spots';
import { shareText } from './tables';

/** A planted error that was missed, and whether the report says itself that it did not look there. */
export interface Missed {
  /** `班额!C9 sum-mismatch` */
  readonly what: string;
  readonly isOwned: boolean;
}

/** How long the lists of what was not checked are: a list of everything says nothing. */
export interface Owning {
  readonly missed: readonly Missed[];
  /** By ledger, how many entries its list has. */
  readonly entries: readonly number[];
  /** Columns that some entry names, of the columns of all ledgers. */
  readonly named: Share;
}

/** Whether the report says of a cell that its column, its line, its table or its sheet was not checked. */
function isOwned(report: Report, { sheet, area }: Spot): boolean {
  const isLeftOut = report.unrecognised.some((one) => {
    const range = parseArea(one.range);
    return one.sheet === sheet && (!range || overlap(range, area));
  });
  const isUnread = report.unread?.some((one) => one.name === sheet) ?? false;
  return isLeftOut || isUnread || coveragesAt(report, { sheet, area }).some((one) => names(one, area));
}

function coveragesAt({ ledgers, coverage }: Report, { sheet, area }: Spot): readonly Coverage[] {
  return ledgers.flatMap(({ table }, index) => {
    const own = coverage[index];
    return own && table.sheet.name === sheet && overlap(table.area, area) ? [own] : [];
  });
}

function names({ unchecked }: Coverage, { top, left }: Area): boolean {
  const spots = [`${columnName(left)}列`, cellAddress(top, left), `第${top + 1}行`];
  return unchecked.some(
    ({ group, columns }) =>
      group === WHOLE || columns.some((column) => spots.includes(column.split(' ')[0] ?? '')),
  );
}

/** What the report calls a table in which nothing was checked. */
const WHOLE = '整张表';

/** `missed`: the planted errors that nobody found, with the cells that are wrong. */
export function owningOf(
  report: Report,
  missed: readonly { readonly what: string; readonly cells: readonly Spot[] }[],
): Owning {
  const named = report.ledgers.map((ledger, index) => namedIn(ledger, report.coverage[index]));
  const columns = report.ledgers.map(({ table }) => table.area.right - table.area.left + 1);
  return {
    missed: missed.map(({ what, cells }) => ({ what, isOwned: cells.some((cell) => isOwned(report, cell)) })),
    entries: report.coverage.map(({ unchecked }) => unchecked.length),
    named: { part: sum(named), whole: sum(columns) },
  };
}

function namedIn({ table: { area } }: Ledger, coverage: Coverage | undefined): number {
  const columns = new Set(
    coverage?.unchecked.flatMap((one) => one.columns.map((column) => /^[A-Z]+/.exec(column)?.[0])),
  );
  const letters = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    columnName(area.left + index),
  );
  return letters.filter((letter) => columns.has(letter)).length;
}

/** `missed, and said to be unchecked: 9/10 90.0 % · entries a table 2.1 · columns named 20/100 20.0 %`, and the silent ones. */
export function owningText(all: readonly Owning[], { verbose = false } = {}): string {
  const missed = all.flatMap((one) => one.missed);
  const entries = all.flatMap((one) => one.entries);
  const share = { part: missed.filter((one) => one.isOwned).length, whole: missed.length };
  const named = {
    part: sum(all.map((one) => one.named.part)),
    whole: sum(all.map((one) => one.named.whole)),
  };
  const mean = (sum(entries) / Math.max(1, entries.length)).toFixed(1);
  return [
    `missed, and said to be unchecked: ${shareText(share)} · entries a table: ${mean}, at most ${Math.max(0, ...entries)} · columns named: ${shareText(named)}`,
    ...(verbose ? missed.filter((one) => !one.isOwned).map(({ what }) => `  silent  ${what}`) : []),
  ].join('\n');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
