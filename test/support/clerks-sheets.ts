import type { Sheet } from '../../src/model/workbook';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { ownSheetsOf } from '../../src/xlsx/write';

/** The sheets of a saved file that are the clerk's: none of ours, not even the form that is read back. */
export function clerksSheets(bytes: Uint8Array): readonly Sheet[] {
  const own = new Set(ownSheetsOf(bytes).map(({ name }) => name));
  return readOwnersWorkbook(bytes, '').sheets.filter(({ name }) => !own.has(name));
}
