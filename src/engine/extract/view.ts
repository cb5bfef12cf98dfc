import type { Field, FieldPlace, Ledger, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { Line, Table } from '../../model/table';
import type { Place, Workbook } from '../../model/workbook';
import { dateChecker } from '../values/dates';
import { type FieldReader, LineRecord, type RecordReader } from './record';
import { fixedSource, type Source, sourcesOf } from './source';
import { spreadRecords } from './spread';
import { type Mark, totalsOf } from './totals';

/**
 * A ledger as checks see it. Cells are read when they are asked for; merged cells, fill-down and ditto marks are
 * resolved, and the place of a value is the cell that really holds it. A matrix has no records: who understands it reads
 * its table.
 */
export function viewLedger(ledger: Ledger, kind: LedgerKind, workbook: Workbook): LedgerView {
  const { table } = ledger;
  const reader = readerOf(ledger, kind, workbook);
  const { records: inLines, marks } = recordsOf(table, reader);
  const spread = table.orientation === 'matrix' ? spreadRecords(ledger, kind, reader) : [];
  const records = spread.length > 0 ? spread : inLines;
  const headers = new Map(ledger.fields.map(({ field, header }) => [field, header]));
  return {
    kind: ledger.kind,
    sheet: table.sheet.name,
    label: kind.label,
    context: table.context,
    anchor: anchorOf(table),
    titles: table.titles,
    footers: table.footers,
    records,
    totals: totalsOf(records, marks, kind, reader),
    has: (field) => reader.fields.has(field) || (spread[0]?.has(field) ?? false),
    header: (field) => headers.get(field) ?? '',
  };
}

function linesOf(table: Table): readonly Line[] {
  switch (table.orientation) {
    case 'rows':
    case 'columns':
      return table.lines;
    case 'key-value':
      return [{ index: table.area.top, role: 'data' }];
    default:
      return [];
  }
}

/** Data lines as records, and what interrupts them: totals and headings, each with the number of records before it. */
function recordsOf(
  table: Table,
  reader: RecordReader,
): { readonly records: readonly RecordView[]; readonly marks: readonly Mark[] } {
  const records: RecordView[] = [];
  const marks: Mark[] = [];
  let section = '';
  for (const { index, role } of linesOf(table)) {
    if (role === 'data') {
      records.push(new LineRecord(reader, index, role, section));
    } else if (role === 'section') {
      section = headingAt(table, index);
      marks.push({ after: records.length, total: undefined });
    } else if (role === 'subtotal' || role === 'total' || role === 'statistic') {
      marks.push({ after: records.length, total: new LineRecord(reader, index, role, section) });
    }
  }
  return { records, marks };
}

function headingAt({ sheet, orientation }: Table, index: number): string {
  const values =
    orientation === 'columns' ? sheet.values.map((row) => row?.[index]) : (sheet.values[index] ?? []);
  const text = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof text === 'string' ? text.trim() : '';
}

function readerOf(ledger: Ledger, kind: LedgerKind, workbook: Workbook): RecordReader {
  const { table } = ledger;
  const { period, filledOn } = table.context;
  const year = filledOn ? Number(filledOn.slice(0, 4)) : undefined;
  const fields = new Map<string, FieldReader>();
  const fieldAt = ({ field }: FieldPlace) => fieldNamed(kind, field.slice(field.lastIndexOf('/') + 1));
  const strands = ledger.fields.filter(({ row }) => row === undefined);
  const sources = sourcesOf(
    table,
    strands.map((place) => ({
      index: place.index,
      // In a matrix a blank cell is a blank slot, whatever stands above it.
      field: table.orientation === 'matrix' ? undefined : fieldAt(place),
    })),
  );
  for (const place of ledger.fields) {
    const source =
      place.row === undefined ? sources[strands.indexOf(place)] : fixedSource(table, place.row, place.index);
    if (source) {
      fields.set(place.field, { field: fieldAt(place), source, isTicked: tickTest(table, place, source) });
    }
  }
  const grade = kind.fields.find(
    ({ field, content }) => content.type === 'grade' && fields.has(field),
  )?.field;
  return {
    sheet: table.sheet.name,
    fields,
    grade,
    checkDate: dateChecker({
      ...(period ? { period } : {}),
      ...(year === undefined ? {} : { year }),
      date1904: workbook.date1904,
    }),
  };
}

function fieldNamed(kind: LedgerKind, name: string): Field | undefined {
  return kind.fields.find(({ field }) => field === name);
}

const TICK = /^[√✓✔☑○●Vv]$/;

/** Whether a column is only ever ticked, so that a blank means "no"; looked up at the first blank. */
function tickTest(table: Table, place: FieldPlace, source: Source): () => boolean {
  let known: boolean | undefined;
  return () => {
    if (known === undefined) {
      const texts = place.row === undefined ? writtenIn(table, source) : [];
      known = texts.length > 0 && texts.every((text) => TICK.test(text));
    }
    return known;
  };
}

function writtenIn(table: Table, source: Source): readonly string[] {
  return table.lines
    .filter(({ role }) => role === 'data')
    .map(({ index }) => source.value(index))
    .map((value) => (typeof value === 'string' ? value.trim() : value === null ? '' : String(value)))
    .filter((text) => text !== '');
}

/** The title's cell, or where there is none the table's first. */
function anchorOf({ sheet, titles, area }: Table): Place {
  return titles[0]?.place ?? { sheet: sheet.name, row: area.top, column: area.left };
}
