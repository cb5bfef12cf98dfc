import type { LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';

/** Whether a cell stands in the record's row; in its column where the table lies on its side. `field`: any that the ledger has. */
export function isInLine(view: LedgerView, record: RecordView, field: string, place: Place): boolean {
  return record.line === (liesOnItsSide(view, field) ? place.column : place.row);
}

const known = new WeakMap<LedgerView, boolean>();

/** A cell that is filled down from above stands in another row than its record, so one alone tells nothing. */
function liesOnItsSide(view: LedgerView, field: string): boolean {
  let isOnSide = known.get(view);
  if (isOnSide === undefined) {
    const all = (line: 'row' | 'column') =>
      view.records.every((record) => record.place(field)?.[line] === record.line);
    isOnSide = all('column') && !all('row');
    known.set(view, isOnSide);
  }
  return isOnSide;
}
