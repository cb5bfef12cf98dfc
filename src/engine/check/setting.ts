import type { Field, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { type CellValue, type Place, type Sheet, valueAt } from '../../model/workbook';
import { normaliseWords } from '../values/words';

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

/** What every check of one ledger is given. */
export interface Setting {
  readonly view: LedgerView;
  readonly kind: LedgerKind;
  readonly scene: Scene;
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
}

export function settingOf(view: LedgerView, kind: LedgerKind, scene: Scene, sheet: Sheet): Setting {
  const fields = kind.fields.filter((field) => view.has(field.field));
  const headers = fields.map((field) => cleanHeader(view.header(field.field)));
  const columns = fields.map((field, index) =>
    columnOf(field, clearHeader(headers[index] ?? '', headers, field), view.records, sheet),
  );
  return { view, kind, scene, sheet, columns };
}

function cleanHeader(text: string): string {
  return text
    .trim()
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '')
    .replace(/^其中[::]?/, '')
    .replace(/^[★*]+/, '');
}

/** "计", "册" and a header that stands several times say nothing in a sentence. */
function clearHeader(header: string, all: readonly string[], field: Field): string {
  const short = header.replace(/[((].*[))]$/, '') || header;
  const vague = short === '' || (short.length === 1 && short !== '男' && short !== '女');
  return vague || all.filter((other) => other === header).length > 1 ? field.label : short;
}

function columnOf(field: Field, header: string, records: readonly RecordView[], sheet: Sheet): Column {
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

/** What messages call a field of the ledger. */
export function headerOf(field: string, { columns, kind }: Setting): string {
  return (
    columns.find((column) => column.field.field === field)?.header ??
    kind.fields.find((known) => known.field === field)?.label ??
    field
  );
}

/** The first field with this content. */
export function columnWith(columns: readonly Column[], type: Field['content']['type']): Column | undefined {
  return columns.find((column) => column.field.content.type === type);
}

/** "张三", "显微镜": what names the record in a sentence; `''` where nothing does. */
export function recordName(kind: LedgerKind, record: RecordView): string {
  for (const field of kind.nameFields) {
    const text = record.text(field).replace(/\s+/g, '');
    if (text !== '' && text.length <= 20) {
      return text;
    }
  }
  return '';
}

/** Whether a text says on purpose that there is nothing: dashes, 无, 未定 and the like. */
export function isNothing(text: string): boolean {
  const word = normaliseWords(text);
  return word === '' || /^[-—–―－/／\\~～]+$/.test(word) || NOTHING.has(word);
}

const NOTHING = new Set([
  '无',
  '没有',
  '暂无',
  '未',
  '未定',
  '待定',
  '不详',
  '不适用',
  '免',
  '免测',
  '免考',
  '缺',
  '缺考',
  '缺测',
  '病假',
  '当天',
  '当日',
  '即日',
  '已完成',
  '未完成',
  '整改中',
  '进行中',
  '无需',
  '至今',
  '空',
  '同上',
  '〃',
  '″',
  'NA',
  'N/A',
  'null',
  'NULL',
]);
