import type { Ledger } from '../../model/ledger';
import type { LineRole } from '../../model/table';
import type { LiveArea } from './live';

/**
 * The cells of a field over the records of a ledger that lies in rows, as few areas as possible: subtotals, headings
 * and repeated headers between the records are left out. Empty where the ledger lacks the field or lies otherwise.
 */
export function fieldAreas({ table, fields }: Ledger, field: string): readonly LiveArea[] {
  const place = fields.find((one) => one.field === field);
  if (!place || table.orientation !== 'rows') {
    return [];
  }
  const areas: LiveArea[] = [];
  let top: number | undefined;
  let last = -1;
  const close = () => {
    if (top !== undefined) {
      const area = { top, bottom: last, left: place.index, right: place.index };
      areas.push({ sheet: table.sheet.name, area });
      top = undefined;
    }
  };
  for (const { index, role } of table.lines) {
    if (isRecord(role)) {
      if (top !== undefined && index !== last + 1) {
        close();
      }
      top ??= index;
      last = index;
    } else if (role !== 'blank') {
      close();
    }
  }
  close();
  return areas;
}

function isRecord(role: LineRole): boolean {
  return role === 'data';
}
