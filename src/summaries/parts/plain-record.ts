import type { Ledger, RecordView } from '../../model/ledger';
import { type CellValue, isCellError, valueAt } from '../../model/workbook';
import type { LiveArea } from './live';

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

/** Neighbouring records of a ledger, as the area of one of its fields. */
export interface FieldArea extends LiveArea {
  readonly ledger: Ledger;
  /** The records' own lines; blank ones between them are in the area only. */
  readonly lines: readonly number[];
  /** The heading above them ("二、行政人员(2人)"); `''` where there is none. */
  readonly section: string;
}

/** The cells of a field over the records of a ledger, as few areas as possible; none where it lacks the field, is a form, or has one cell for all. */
export function fieldAreas(ledger: Ledger, field: string): readonly LiveArea[] {
  return fieldRuns(ledger, field).map(({ sheet, area }) => ({ sheet, area }));
}

/** The same with the records: subtotals, headings and repeated headers between the records part them. */
export function fieldRuns(ledger: Ledger, field: string): readonly FieldArea[] {
  const { table, fields } = ledger;
  const place = fields.find((one) => one.field === field);
  if (
    !place ||
    place.row !== undefined ||
    (table.orientation !== 'rows' && table.orientation !== 'columns')
  ) {
    return [];
  }
  const { index } = place;
  return runs(ledger).map(({ lines, section }) => {
    const [first = 0] = lines;
    const last = lines.at(-1) ?? first;
    const area =
      table.orientation === 'rows'
        ? { top: first, bottom: last, left: index, right: index }
        : { top: index, bottom: index, left: first, right: last };
    return { ledger, lines, section, sheet: table.sheet.name, area };
  });
}

function runs({ table }: Ledger): readonly { readonly lines: readonly number[]; readonly section: string }[] {
  const found: { readonly lines: number[]; readonly section: string }[] = [];
  let section = '';
  let current: number[] | undefined;
  for (const { index, role } of table.lines) {
    if (role === 'data') {
      if (!current) {
        current = [];
        found.push({ lines: current, section });
      }
      current.push(index);
    } else if (role !== 'blank') {
      current = undefined;
      if (role === 'section') {
        section = plainText(valueAt(table.sheet, index, table.area.left)).trim();
      }
    }
  }
  return found;
}
