import { parseArea } from './address';
import { type Salts, saltedDigest, saltOf } from './digest';
import type { Finding } from './finding';
import type { Ledger, LedgerKind } from './ledger';
import { type CellBook, cellBook } from './named-cells';
import type { Sheet, Workbook } from './workbook';

/** By what a finding is known again: digests, from which nobody reads a name or a number. */
export interface FindingKeys {
  /** Rule, record, column and what the cell holds: a changed value makes it another finding. */
  readonly own: string;
  /** The same without the record: shared by all that are alike on the sheet. */
  readonly alike: string;
  /** The record, wherever its row stands by now; the sheet, where it is about no record. */
  readonly record: string;
  readonly sheet: string;
  /** The column whose filled cells are counted. */
  readonly column: string;
}

/** What keys are made from; the kinds say by which fields a record is named. */
export interface KeySource {
  readonly workbook: Workbook;
  readonly ledgers: readonly Ledger[];
  readonly kinds: readonly LedgerKind[];
  readonly salts: Salts;
}

/** The keys of findings, in their order. */
export function keysOf(findings: readonly Finding[], source: KeySource): readonly FindingKeys[] {
  const book = cellBook(source);
  const sheets = new Map(source.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return findings.map((finding) =>
    keysOfOne(finding, digests(source.salts, sheets.get(finding.sheet) ?? { name: finding.sheet }), book),
  );
}

/** What a sheet's digests are made with: its file's salt, and the name that it has in its file. */
export interface Digests {
  readonly salt: string;
  readonly sheet: string;
}

export function digests(
  salts: Salts,
  { name, ownName, file }: Pick<Sheet, 'name' | 'ownName' | 'file'>,
): Digests {
  return { salt: saltOf(salts, file), sheet: ownName ?? name };
}

function keysOfOne(finding: Finding, { salt, sheet }: Digests, book: CellBook): FindingKeys {
  const { rule, cell, actual, message } = finding;
  const at = parseArea(cell);
  const name = at ? book.at(finding.sheet, at.top, at.left) : undefined;
  const { record, column = '', counted = '' } = name ?? {};
  const held = actual || message;
  return {
    own: saltedDigest(salt, 'own', rule, sheet, column, record ?? '', held),
    alike: saltedDigest(salt, 'alike', rule, sheet, column, held),
    record: record === undefined ? sheetDigest({ salt, sheet }) : recordDigest({ salt, sheet }, record),
    sheet: sheetDigest({ salt, sheet }),
    column: columnDigest({ salt, sheet }, counted),
  };
}

export function sheetDigest({ salt, sheet }: Digests): string {
  return saltedDigest(salt, 'sheet', sheet);
}

export function recordDigest({ salt, sheet }: Digests, record: string): string {
  return saltedDigest(salt, 'record', sheet, record);
}

function columnDigest({ salt, sheet }: Digests, column: string): string {
  return saltedDigest(salt, 'column', sheet, column);
}

/** Identity numbers keep their region and their last four characters, mobile numbers the first three and last four. */
export function withoutPersonalNumbers(text: string): string {
  return text
    .replace(/(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g, '$1********$2')
    .replace(/(?<!\d)(\d{6})\d{6}(\d{3})(?!\d)/g, '$1******$2')
    .replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2');
}

/** What the last check found, by column: enough to say in the next what was solved. */
export interface LastFindings {
  readonly columns: readonly {
    readonly column: string;
    /** The sheet that it stands on; earlier versions did not say. */
    readonly sheet?: string;
    /** Filled cells of the column then. */
    readonly filled: number;
    readonly keys: readonly string[];
  }[];
}

export interface Comparison {
  readonly added: number;
  readonly solved: number;
  /** Gone together with the value, the row or the reading of the table: nothing was put right. */
  readonly emptied: number;
  readonly remaining: number;
  /** Keys of findings that the check before had not. */
  readonly fresh: ReadonlySet<string>;
}

/** To be remembered until the next check. */
export function lastFindings(
  findings: readonly Finding[],
  keys: readonly FindingKeys[],
  source: KeySource,
): LastFindings {
  const filled = filledColumns(source);
  const columns = new Map<string, { readonly sheet: string; readonly keys: string[] }>();
  findings.forEach((_, index) => {
    const { column = '', own = '', sheet = '' } = keys[index] ?? {};
    const known = columns.get(column) ?? { sheet, keys: [] };
    columns.set(column, known);
    known.keys.push(own);
  });
  return {
    columns: [...columns].map(([column, found]) => ({
      column,
      filled: filled.get(column) ?? 0,
      ...found,
    })),
  };
}

/**
 * What changed between two checks; keys that occur several times count as often as they occur. As many findings of a
 * column as it has fewer filled cells now went with their values; all of them, where nobody reads the column any more.
 */
export function compareFindings(
  before: LastFindings,
  keys: readonly FindingKeys[],
  source: KeySource,
): Comparison {
  const filled = filledColumns(source);
  const now = new Map<string, number>();
  for (const { own } of keys) {
    now.set(own, (now.get(own) ?? 0) + 1);
  }
  let [solved, emptied, remaining] = [0, 0, 0];
  for (const column of before.columns) {
    let gone = 0;
    for (const key of column.keys) {
      const left = now.get(key) ?? 0;
      now.set(key, Math.max(0, left - 1));
      remaining += Number(left > 0);
      gone += Number(left === 0);
    }
    const fewer = Math.max(0, column.filled - (filled.get(column.column) ?? 0));
    const lost = filled.has(column.column) ? Math.min(gone, fewer) : gone;
    emptied += lost;
    solved += gone - lost;
  }
  const known = new Set(before.columns.flatMap((column) => column.keys));
  const fresh = new Set(keys.map(({ own }) => own).filter((key) => !known.has(key)));
  return { added: keys.length - remaining, solved, emptied, remaining, fresh };
}

function filledColumns(source: KeySource): ReadonlyMap<string, number> {
  const book = cellBook(source);
  return new Map(
    source.workbook.sheets.flatMap((sheet) => {
      const made = digests(source.salts, sheet);
      return [...book.filled(sheet.name)].map(
        ([column, count]) => [columnDigest(made, column), count] as const,
      );
    }),
  );
}

/** What a workbook remembers of that kind; what is none, or from an older version, is passed over. */
export function lastFindingsIn(value: unknown): LastFindings | undefined {
  const { columns } = Object(value) as { readonly columns?: unknown };
  return Array.isArray(columns) && columns.every(isColumn) ? { columns } : undefined;
}

function isColumn(value: unknown): value is LastFindings['columns'][number] {
  const { column, filled, keys } = Object(value) as Record<string, unknown>;
  return (
    typeof column === 'string' &&
    typeof filled === 'number' &&
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string')
  );
}
