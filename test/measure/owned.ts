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

/** Cells that are wrong, and those beside them that bear witness: a rule that lacks a witness says nothing either. */
export interface Wrong {
  readonly what: string;
  readonly cells: readonly Spot[];
  readonly witnesses: readonly Spot[];
}

function isOwnedUp(report: Report, { cells, witnesses }: Wrong): boolean {
  const beside = witnesses.filter(({ sheet }) => cells.some((cell) => cell.sheet === sheet));
  return [...cells, ...beside].some((cell) => isOwned(report, cell));
}

/** Whether the report says of a cell that its column, its line, its table or its sheet was not checked. */
function isOwned(report: Report, { sheet, area }: Spot): boolean {
  const isLeftOut = report.unrecognised.some((one) => {
    const range = parseArea(one.range);
    return one.sheet === sheet && (!range || overlap(range, area));
  });
  const isUnread = report.unread?.some((one) => one.name === sheet) ?? false;
  return isLeftOut || isUnread || coveragesOn(report, sheet).some((one) => names(one, area));
}

interface Told {
  readonly area: Area;
  readonly coverage: Coverage;
}

function coveragesOn({ ledgers, coverage }: Report, sheet: string): readonly Told[] {
  return ledgers.flatMap(({ table }, index) => {
    const own = coverage[index];
    return own && table.sheet.name === sheet ? [{ area: table.area, coverage: own }] : [];
  });
}

/** A column is named by its letter for the lines of its table only, a cell wherever it stands. */
function names({ area: own, coverage: { unchecked } }: Told, area: Area): boolean {
  const isWithin = overlap(own, area);
  const cell = cellAddress(area.top, area.left);
  const lines = [`${columnName(area.left)}列`, `第${area.top + 1}行`];
  return unchecked.some(
    ({ group, columns }) =>
      (isWithin && group === WHOLE) ||
      columns
        .map((column) => column.split(' ')[0] ?? '')
        .some((spot) => spot === cell || (isWithin && lines.includes(spot))),
  );
}

/** What the report calls a table in which nothing was checked. */
const WHOLE = '整张表';

/** `missed`: the planted errors that nobody found. */
export function owningOf(report: Report, missed: readonly Wrong[]): Owning {
  const named = report.ledgers.map((ledger, index) => namedIn(ledger, report.coverage[index]));
  const columns = report.ledgers.map(({ table }) => table.area.right - table.area.left + 1);
  return {
    missed: missed.map((one) => ({ what: one.what, isOwned: isOwnedUp(report, one) })),
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
