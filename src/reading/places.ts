import type { RecordView } from '../model/ledger';
import type { Place } from '../model/workbook';

/** The cells of several fields of one record, as far as the ledger has them. */
export function placesOf(record: RecordView, ...fields: readonly string[]): readonly Place[] {
  return fields.map((field) => record.place(field)).filter((place) => place !== undefined);
}
