import type { Field, RecordView } from '../../model/ledger';
import type { Table } from '../../model/table';
import { type CellValue, type Place, valueAt } from '../../model/workbook';
import { profileOf } from '../profile';

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

/** What the columns of a ledger share. */
export interface Body {
  readonly records: readonly RecordView[];
  readonly table: Table;
  /** The row of every record. */
  readonly lines: () => readonly number[];
}

/** The cells of a field, ready to be looked at; read at the first look, once for all checks. */
export function columnOf(field: Field, header: string, body: Body): Column {
  const {
    records,
    table: { sheet },
  } = body;
  const first = records[0]?.place(field.field);
  const place = (index: number): Place =>
    records[index]?.place(field.field) ?? first ?? { sheet: sheet.name, row: 0, column: 0 };
  const rows = lazily(() => (first ? rowsOf(field, first, body) : []));
  const isAcross =
    first !== undefined && first.column !== (records[1] ?? records[0])?.place(field.field)?.column;
  const cells = lazily(() => {
    const column = first?.column ?? 0;
    const profile = isAcross ? undefined : profileOf(body.table)(column);
    if (profile) {
      const { top, values } = profile;
      return rows().map((row) => (row < 0 ? null : (values[row - top] ?? null)));
    }
    return rows().map((row, index) =>
      row < 0 ? null : valueAt(sheet, row, isAcross ? place(index).column : column),
    );
  });
  const part = records[0]?.partOfCell?.(field.field);
  const hasFormats = sheet.formats.length > 0;
  return {
    field,
    header,
    length: first ? records.length : 0,
    place,
    value: (index) => part ?? cells()[index] ?? null,
    format: (index) => {
      const row = hasFormats ? (rows()[index] ?? -1) : -1;
      return sheet.formats[row]?.[isAcross ? place(index).column : (first?.column ?? 0)];
    },
  };
}

/** The columns of a field in all stretches of a list, one under the other. */
export function joined(columns: readonly Column[]): Column {
  const [first] = columns as readonly [Column, ...Column[]];
  if (columns.length === 1) {
    return first;
  }
  const at = (index: number): readonly [Column, number] => {
    let own = index;
    for (const column of columns) {
      if (own < column.length) {
        return [column, own];
      }
      own -= column.length;
    }
    return [first, index];
  };
  return {
    field: first.field,
    header: first.header,
    length: columns.reduce((sum, { length }) => sum + length, 0),
    value: (index) => at(index)[0].value(at(index)[1]),
    format: (index) => at(index)[0].format(at(index)[1]),
    place: (index) => at(index)[0].place(at(index)[1]),
  };
}

export function lazily<Value>(load: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= load();
    return value;
  };
}

/** What is written once for several records shows among so many of the first. */
const FIRST = 64;

/** The row of every record's cell; −1 where it is the merged cell that the record above has too. */
function rowsOf(field: Field, first: Place, { records, table, lines }: Body): readonly number[] {
  const top = records[0]?.line ?? 0;
  const isMerged = table.sheet.merges.some(
    ({ left, right, bottom }) => left <= first.column && first.column <= right && bottom > top,
  );
  const second = records[1]?.place(field.field) ?? first;
  const isOwn = records.slice(0, FIRST).every((record) => record.place(field.field)?.row === record.line);
  if (!field.fillsDown && !isMerged && isOwn && second.column === first.column) {
    // Nothing is merged or filled down: every record's cell is in its own row.
    return lines();
  }
  let above: Place | undefined;
  return records.map((record) => {
    const place = record.place(field.field) ?? first;
    const isSame = above !== undefined && above.row === place.row && above.column === place.column;
    above = place;
    return isSame ? -1 : place.row;
  });
}
