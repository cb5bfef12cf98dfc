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

export function columnDigest({ salt, sheet }: Digests, column: string): string {
  return saltedDigest(salt, 'column', sheet, column);
}

/** Identity numbers keep their region and their last four characters, mobile numbers the first three and last four. */
export function withoutPersonalNumbers(text: string): string {
  return text
    .replace(/(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?!\d)/g, '$1********$2')
    .replace(/(?<!\d)(\d{6})\d{6}(\d{3})(?!\d)/g, '$1******$2')
    .replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2');
}
