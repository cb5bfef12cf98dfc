import type { RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import type { Raised } from '../raised';

/** Cells of one sheet, by {@link cellKey}. */
export type CellSet = ReadonlySet<string>;

export function cellKey({ row, column }: Place): string {
  return `${row}:${column}`;
}

/** The cells that complaints stand at. */
export function cellsOf(raised: readonly Raised[]): CellSet {
  return new Set(raised.map(({ complaint: { cell } }) => cellKey(cell)));
}

/** Whether one of these fields of a record is among the cells. */
export function hasCell(cells: CellSet, record: RecordView, fields: readonly string[]): boolean {
  return (
    cells.size > 0 &&
    fields.some((field) => {
      const place = record.place(field);
      return place !== undefined && cells.has(cellKey(place));
    })
  );
}
