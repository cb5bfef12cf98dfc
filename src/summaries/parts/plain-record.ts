import type { Ledger, RecordView } from '../../model/ledger';
import { type CellValue, isCellError, valueAt } from '../../model/workbook';

/** The cell of a field in one line of a ledger; `undefined` where the ledger lacks the field. */
export function fieldCell({ table, fields }: Ledger, field: string, line: number): CellValue | undefined {
  const place = fields.find((one) => one.field === field);
  if (!place) {
    return undefined;
  }
  if (place.row !== undefined) {
    // One cell speaks for all records: the heading 转出学生 above a table of its own.
    return place.text ?? valueAt(table.sheet, place.row, place.index);
  }
  return table.orientation === 'columns'
    ? valueAt(table.sheet, place.index, line)
    : valueAt(table.sheet, line, place.index);
}

/** What a cell says as text; a failed formula says nothing. */
export function plainText(value: CellValue | undefined): string {
  return value === undefined || value === null || isCellError(value) ? '' : String(value);
}

/**
 * A record as its cells say it, to ask a ledger's rule whether it counts. `said` stands for the cell of a field; dates
 * and classes, which take more than the cell to read, are unknown.
 */
export function plainRecord(
  ledger: Ledger,
  line: number,
  section: string,
  said: Readonly<Record<string, string>> = {},
): RecordView {
  const value = (field: string): CellValue | undefined => said[field] ?? fieldCell(ledger, field, line);
  const text = (field: string) => plainText(value(field)).trim();
  return {
    role: 'data',
    line,
    section,
    has: (field) => value(field) !== undefined,
    text,
    isBlank: (field) => text(field) === '',
    number: (field) => {
      const found = value(field);
      return typeof found === 'number' ? found : undefined;
    },
    reading: () => undefined,
    date: () => undefined,
    classOf: () => undefined,
    yes: (field) => ticks.get(text(field)),
    place: () => undefined,
  };
}

const ticks: ReadonlyMap<string, boolean> = new Map([
  ...['是', '√', '有', '1', '1-是', 'Y', 'y'].map((text): [string, boolean] => [text, true]),
  ...['否', '×', '无', '0', '0-否', 'N', 'n', ''].map((text): [string, boolean] => [text, false]),
]);
