import { catalogue } from '../../src/catalogue';
import { ledgersOf, type Reading, type Region } from '../../src/engine/hypotheses/reading';
import { type ReadingFeatures, readingFeatures } from '../../src/engine/hypotheses/reading-features';
import { bestReading, recogniseSheet } from '../../src/engine/hypotheses/recognise';
import { dictionaryOf } from '../../src/engine/recognise/dictionary';
import { areaAddress, cellAddress, columnName, parseArea } from '../../src/model/address';
import type { Ledger } from '../../src/model/ledger';
import type { Area, Sheet } from '../../src/model/workbook';
import type { KeySheet, KeyTable } from './answer-key';

/** Several readings of the same cells, and which of them are right. */
export interface Decision {
  readonly book: string;
  readonly sheet: string;
  readonly options: readonly {
    readonly what: string;
    readonly isRight: boolean;
    readonly features: Readonly<Record<string, number>>;
  }[];
}

/** How well a reading agrees with what is known of the sheet. */
export type Liking = (reading: Reading, region: Region) => number;

/** What reading as it is read now is worth beside what the key says: where the key leaves open which reading is right, it stays. */
const AS_NOW = 0.5;

/** The decisions that are taken where always the reading is followed that is liked best. */
export function decisionsOn(book: string, sheet: Sheet, liking: Liking): readonly Decision[] {
  const dictionary = dictionaryOf(catalogue.ledgers);
  const now = recogniseSheet(sheet, catalogue.ledgers).ledgers;
  const decisions: (Decision & { readonly taken: readonly Ledger[]; readonly region: Region })[] = [];
  const { ledgers } = recogniseSheet(sheet, catalogue.ledgers, [], (readings, region) => {
    const before = placesIn(now.filter(({ table }) => isWithin(table.area, region)));
    const likings = readings.map(
      (reading) => liking(reading, region) + AS_NOW * sharedBy(before, placesIn(ledgersOf(reading.verdicts))),
    );
    const most = Math.max(...likings);
    const best = readings.filter((_, index) => likings[index] === most);
    if (best.length < readings.length) {
      const options = readings.map((reading, index) => ({
        what: whatOf(reading),
        isRight: likings[index] === most,
        features: featuresOf(reading, readingFeatures(reading, region, dictionary)),
      }));
      const taken = ledgersOf(readings.find((_, index) => likings[index] === most)?.verdicts ?? []);
      decisions.push({ book, sheet: sheet.name, options, taken, region });
    }
    return bestReading(best, region, dictionary);
  });
  // What was tried for a reading that was not taken in the end was a table that is none.
  const isFinal = ({ taken, region }: (typeof decisions)[number]) =>
    taken.length > 0
      ? taken.every((one) => ledgers.some((ledger) => isSame(one, ledger)))
      : !ledgers.some(({ table }) => isWithin(table.area, region));
  return decisions.filter(isFinal).map(({ options }) => ({ book, sheet: sheet.name, options }));
}

function placesIn(ledgers: readonly Ledger[]): ReadonlySet<string> {
  return new Set(
    ledgers.flatMap(({ kind, table, fields }) =>
      fields.map(({ field, index, row = table.area.top }) => [kind, field, index, row].join()),
    ),
  );
}

/** Of all places that are in one of two sets the share that is in both. */
function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 1 : [...one].filter((place) => other.has(place)).length / all.size;
}

function isSame(one: Ledger, other: Ledger): boolean {
  const where = ({ kind, table }: Ledger) => [kind, table.orientation, areaAddress(table.area)].join();
  return where(one) === where(other);
}

function isWithin({ top, left, bottom, right }: Area, { grid }: Region): boolean {
  const [from, to, first, last] = grid.turned ? [left, right, top, bottom] : [top, bottom, left, right];
  const lines = grid.lines;
  return from <= (lines.at(-1) ?? -1) && to >= (lines[0] ?? 0) && first <= grid.last && last >= grid.first;
}

function whatOf({ way, verdicts }: Reading): string {
  const kinds = ledgersOf(verdicts).map(({ kind, fields }) => `${kind}(${fields.length})`);
  return `${way} ${kinds.join(' ') || 'nothing'}`;
}

/** Stands before the name of a way. */
export const WAY = 'way ';

function featuresOf({ way }: Reading, features: ReadingFeatures): Readonly<Record<string, number>> {
  return { ...features, [WAY + way]: 1 };
}

/** A kind that the key does not name costs what some columns bring; beside the right one it may be a part of the sheet. */
const WRONG_KIND = 3;
/** A key that names no columns may have been written by somebody who calls the kinds otherwise. */
const KIND_ALONE = 0.3;
const KINDS_OF_NONE = new Set(['cover', 'notes', 'empty', 'text', 'instructions', 'none']);

/** What a key says of a sheet: kind, columns, labels with their values. `undefined` where it says nothing that a reading can be held against. */
export function likingByKey({ kind, tables = [] }: KeySheet): Liking | undefined {
  const known = kind?.replaceAll('_', '-');
  const isNone = KINDS_OF_NONE.has(kind ?? '');
  const isKind = catalogue.ledgers.some(({ id }) => id === known);
  const isTold = tables.some(({ columns, pairs }) => columns || pairs);
  if (!isNone && !isKind && !isTold) {
    return undefined;
  }
  return ({ verdicts }) => {
    const ledgers = ledgersOf(verdicts);
    const right = ledgers.filter((ledger) => ledger.kind === known).length;
    const wrong = isNone ? ledgers.length : 0;
    const agreed = tables.reduce((sum, table) => sum + agreement(table, ledgers), 0);
    return agreed + (right > 0 ? (isTold ? WRONG_KIND : KIND_ALONE) : 0) - wrong * WRONG_KIND;
  };
}

function agreement(
  { data_range, columns = [], pairs = [], orientation }: KeyTable,
  ledgers: readonly Ledger[],
): number {
  const area = data_range ? parseArea(data_range) : undefined;
  const places = ledgers.flatMap(({ table, fields }) => fields.map((place) => ({ place, table })));
  const inPairs = (orientation === 'key_value' ? pairs : []).reduce((sum, { value_cell, field }) => {
    const there = places.find(
      ({ place: { row, index } }) => row !== undefined && cellAddress(row, index) === value_cell,
    );
    return sum + Number(there?.place.field === field);
  }, 0);
  return columns.reduce((sum, [column, field]) => {
    const there = places.find(
      ({ place: { row, index }, table: { area: own } }) =>
        area !== undefined &&
        row === undefined &&
        columnName(index) === column &&
        own.top <= area.bottom &&
        own.bottom >= area.top,
    );
    return sum + Number(there?.place.field === field);
  }, inPairs);
}

/** The sheet as somebody who gives no titles would have it: what its columns say must do. `undefined` where no header is named. */
export function untitled(sheet: Sheet, { tables = [] }: KeySheet): Sheet | undefined {
  const header = Math.min(...tables.map(({ header_rows }) => Math.min(...(header_rows ?? []))));
  return Number.isFinite(header)
    ? {
        ...sheet,
        name: 'Sheet1',
        values: sheet.values.map((row, index) => (index < header - 1 ? undefined : row)),
      }
    : undefined;
}
