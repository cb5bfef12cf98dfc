import type { Ledger } from '../../model/ledger';
import { valueAt } from '../../model/workbook';
import type { LiveArea } from './live';
import { plainText } from './plain-record';

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
