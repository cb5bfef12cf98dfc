import type { Field, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import type { DateCheck } from '../../model/reading';
import type { Table } from '../../model/table';
import type { Place, Sheet } from '../../model/workbook';
import { dateChecker } from '../../reading/dates';
import type { Raised } from '../raised';
import { type Column, columnOf, joined, lazily } from './column';

/** Cells of one sheet, by {@link cellKey}. */
type CellSet = ReadonlySet<string>;

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

/** What every check of one ledger is given. */
export interface Setting {
  readonly view: LedgerView;
  readonly kind: LedgerKind;
  readonly scene: Scene;
  /** The sheet of a place: a list may go on on another one. */
  readonly sheetOf: (place: Pick<Place, 'sheet'>) => Sheet;
  /** Whether a column runs through the table in which a place lies: the halves of a list stand side by side. */
  readonly isInTableOf: (place: Pick<Place, 'sheet' | 'column'>, column: number) => boolean;
  readonly columns: readonly Column[];
  /** Cells that are already known to be wrong: what follows from them is not said again. */
  readonly suspicious: CellSet;
}

/** A 小计, 合计 or 平均 row with the records it speaks of. */
export type Total = LedgerView['totals'][number];

/** Fields whose columns a 合计 row adds up. */
export function isAdditive({ additive, content }: Field): boolean {
  return additive ?? content.type === 'number';
}

/** A stretch of a list on its sheet. */
export interface Stretch {
  readonly view: LedgerView;
  readonly table: Table;
}

export function settingOf(
  view: LedgerView,
  kind: LedgerKind,
  scene: Scene,
  stretches: readonly Stretch[],
): Setting {
  const fields = kind.fields.filter((field) => view.has(field.field));
  const headers = fields.map((field) => cleanHeader(view.header(field.field)));
  const bodies = stretches.map(({ view: { records }, table }) => ({
    records,
    table,
    lines: lazily(() => records.map(({ line }) => line)),
  }));
  const columns = fields.map((field, index) =>
    joined(bodies.map((body) => columnOf(field, clearHeader(headers[index] ?? '', headers, field), body))),
  );
  const sheets = new Map(stretches.map(({ table }) => [table.sheet.name, table.sheet]));
  const [first] = stretches;
  return {
    view,
    kind,
    scene,
    sheetOf: ({ sheet }) => (sheets.get(sheet) ?? first?.table.sheet) as Sheet,
    isInTableOf: (place, column) =>
      stretches.some(
        ({ table: { sheet, area } }) =>
          sheet.name === place.sheet &&
          [place.column, column].every((one) => one >= area.left && one <= area.right),
      ),
    columns,
    suspicious: new Set(),
  };
}

function cleanHeader(text: string): string {
  return text
    .trim()
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '')
    .replace(/^其中[:\uff1a]?/, '')
    .replace(/^[★*#]+/, '');
}

const UNIT_ALONE = /^(?:kg|cm|ml|㎏|㎝|公斤|千克|厘米|毫升)$/i;

/** "计", "册" and a header that stands several times say nothing in a sentence. */
function clearHeader(header: string, all: readonly string[], field: Field): string {
  const short = header.replace(/[(\uff08].*[)\uff09]$/, '') || header;
  if (/^(?:19|20)\d\d$/.test(short)) {
    return `${short}年`;
  }
  const vague =
    UNIT_ALONE.test(short) || short === '' || (short.length === 1 && short !== '男' && short !== '女');
  return vague || all.filter((other) => other === header).length > 1 ? field.label : short;
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

/** Days and bare figures name nothing. */
const NAMELESS = /^\d[\d年月日号.\-/—~至]*$/;

/** "张三", "显微镜": what names the record in a sentence; `''` where nothing does. */
export function recordName(kind: LedgerKind, record: RecordView, except = ''): string {
  for (const field of kind.nameFields) {
    const text = record.text(field).replace(/\s+/g, '');
    if (field !== except && text !== '' && text.length <= 20 && !NAMELESS.test(text)) {
      return text;
    }
  }
  return '';
}

/** The record as the subject of a sentence about its field `about`: by its name, never by the value in question; else 第 7 行. */
export function subjectOf(kind: LedgerKind, record: RecordView, about = ''): string {
  const name = recordName(kind, record, about);
  const row = kind.nameFields.map((field) => record.place(field)?.row).find((one) => one !== undefined);
  const isNamed = kind.nameFields.some((field) => !record.isBlank(field));
  return name === '' && isNamed && row === record.line ? `第 ${row + 1} 行` : name;
}

const known = new WeakMap<Column, readonly DateCheck[]>();

/** What the dates of a column turn out to be; read once for all checks. */
export function datesOf(column: Column, { view }: Setting): readonly DateCheck[] {
  let dates = known.get(column);
  if (!dates) {
    const read = dateChecker(view.context);
    dates = Array.from({ length: column.length }, (_, index) =>
      read(column.value(index), column.format(index)),
    );
    known.set(column, dates);
  }
  return dates;
}
