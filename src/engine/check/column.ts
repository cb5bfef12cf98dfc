import type { Field, RecordView } from '../../model/ledger';
import { type CellValue, type Place, type Sheet, valueAt } from '../../model/workbook';

/**
 * The cells of one field over all records, as they stand on the sheet: nothing filled down, nothing interpreted, a
 * merged cell once.
 */
export interface Column {
  readonly field: Field;
  /** What messages call it: the header's own text, or the field's name where the header says too little. */
  readonly header: string;
  readonly length: number;
  value(index: number): CellValue;
  format(index: number): string | undefined;
  place(index: number): Place;
}

/** The cells of a field, ready to be looked at. */
export function columnOf(field: Field, header: string, records: readonly RecordView[], sheet: Sheet): Column {
  const first = records[0]?.place(field.field);
  const second = records[1]?.place(field.field);
  const place = (index: number): Place =>
    records[index]?.place(field.field) ?? first ?? { sheet: sheet.name, row: 0, column: 0 };
  if (first && second && first.column === second.column && first.row >= (records[0]?.line ?? 0)) {
    return {
      field,
      header,
      length: records.length,
      place,
      ...downwards(first.column, field, records, sheet),
    };
  }
  const cell = (index: number) =>
    index > 0 && samePlace(place(index), place(index - 1)) ? undefined : place(index);
  return {
    field,
    header,
    length: first ? records.length : 0,
    place,
    value: (index) => {
      const found = cell(index);
      return found ? valueAt(sheet, found.row, found.column) : null;
    },
    format: (index) => {
      const { row, column } = place(index);
      return sheet.formats[row]?.[column];
    },
  };
}

function samePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The row of every record's cell; −1 where it is the merged cell that the record above has too. */
function rowsOf(records: readonly RecordView[], field: string): Int32Array {
  const rows = Int32Array.from(records, (record) => record.place(field)?.row ?? -1);
  for (let index = rows.length - 1; index > 0; index--) {
    if (rows[index] === rows[index - 1]) {
      rows[index] = -1;
    }
  }
  return rows;
}

function downwards(
  column: number,
  field: Field,
  records: readonly RecordView[],
  sheet: Sheet,
): Pick<Column, 'value' | 'format'> {
  const { values, formats, merges } = sheet;
  const top = records[0]?.line ?? 0;
  // Where nothing is merged or filled down, every record's cell is in its own row.
  const isPlain =
    !field.fillsDown &&
    !merges.some(({ left, right, bottom }) => left <= column && column <= right && bottom > top);
  let rows: Int32Array | undefined;
  const rowOf = (index: number): number => {
    if (isPlain) {
      return records[index]?.line ?? -1;
    }
    rows ??= rowsOf(records, field.field);
    return rows[index] ?? -1;
  };
  return {
    value: (index) => values[rowOf(index)]?.[column] ?? null,
    format: (index) => formats[rowOf(index)]?.[column],
  };
}
