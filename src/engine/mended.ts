import type { CellValue, Sheet, Workbook } from '../model/workbook';
import { writtenLike } from '../reading/written-figures';
import { withValues } from './ground';
import { type Book, placeOf } from './laws/book';
import type { Found } from './laws/find';
import type { Change } from './laws/ledgerbook';
import { changesOf } from './laws/suspicion';
import type { Surveyed } from './raise';

/** Above it a second look at the workbook would take too long; so far the diagnosis moves wholes along as well. */
const MOST_FIGURES = 200_000;

/**
 * The workbook with those figures put right that the laws are sure of, and what was worked out from them: what is no longer complained of in
 * it followed from them. `undefined` where nothing is sure.
 */
export function mendedBy({ book, suspicions }: Found, surveyed: Surveyed): Surveyed | undefined {
  const changes = book.value.length > MOST_FIGURES ? [] : suspicions.flatMap(changesOf);
  if (changes.length === 0) {
    return undefined;
  }
  const sheets = mendSheets(surveyed.workbook, book, changes);
  const mend = <Held extends { readonly sheet: Sheet }>(table: Held): Held => ({
    ...table,
    sheet: sheets.get(table.sheet) ?? table.sheet,
  });
  return {
    workbook: {
      ...surveyed.workbook,
      sheets: surveyed.workbook.sheets.map((sheet) => sheets.get(sheet) ?? sheet),
    },
    ledgers: surveyed.ledgers.map((ledger) => ({ ...ledger, table: mend(ledger.table) })),
    unread: surveyed.unread.map(mend),
  };
}

function mendSheets({ sheets }: Workbook, book: Book, changes: readonly Change[]): ReadonlyMap<Sheet, Sheet> {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const changed = new Map<Sheet, Map<number, Map<number, CellValue>>>();
  for (const { cell, value } of changes) {
    const place = placeOf(book, cell);
    const sheet = place && named.get(place.sheet);
    if (place && sheet) {
      const rows = changed.get(sheet) ?? new Map<number, Map<number, CellValue>>();
      const cells = rows.get(place.row) ?? new Map<number, CellValue>();
      changed.set(sheet, rows.set(place.row, cells));
      cells.set(place.column, writtenLike(sheet.values[place.row]?.[place.column] ?? null, value));
    }
  }
  return new Map([...changed].map(([sheet, rows]) => [sheet, withValues(sheet, rows)]));
}
