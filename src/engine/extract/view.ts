import type { FieldPlace, Ledger, LedgerKind, LedgerView } from '../../model/ledger';
import type { Line, Table } from '../../model/table';
import type { Place, Workbook } from '../../model/workbook';
import { dateChecker } from '../values/dates';
import { type FieldReader, LineRecord, type RecordReader } from './record';
import { fixedSource, type Source, sourceOf } from './source';
import { totalsOf } from './totals';

/**
 * A ledger as checks see it. Cells are read when they are asked for; merged cells, fill-down and ditto marks are
 * resolved, and the place of a value is the cell that really holds it. A matrix has no records: who understands it reads
 * its table.
 */
export function viewLedger(ledger: Ledger, kind: LedgerKind, workbook: Workbook): LedgerView {
  const { table } = ledger;
  const reader = readerOf(ledger, kind, workbook);
  const lines = linesOf(table);
  const sections = sectionsOf(table, lines);
  const all = lines.map(
    (line, index) => new LineRecord(reader, line.index, line.role, sections[index] ?? ''),
  );
  const records = all.filter((record) => record.role === 'data');
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
    totals: totalsOf(all, kind, reader),
    has: (field) => reader.fields.has(field),
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

/** The section heading above each line. */
function sectionsOf({ sheet, orientation }: Table, lines: readonly Line[]): readonly string[] {
  let section = '';
  return lines.map(({ index, role }) => {
    if (role === 'section') {
      const values =
        orientation === 'columns' ? sheet.values.map((row) => row?.[index]) : (sheet.values[index] ?? []);
      const text = values.find((value) => typeof value === 'string' && value.trim() !== '');
      section = typeof text === 'string' ? text.trim() : '';
    }
    return section;
  });
}

function readerOf(ledger: Ledger, kind: LedgerKind, workbook: Workbook): RecordReader {
  const { table } = ledger;
  const { period, filledOn } = table.context;
  const year = filledOn ? Number(filledOn.slice(0, 4)) : undefined;
  const fields = new Map<string, FieldReader>();
  for (const place of ledger.fields) {
    const name = place.field.slice(place.field.lastIndexOf('/') + 1);
    const field = kind.fields.find((candidate) => candidate.field === name);
    const source =
      place.row === undefined
        ? sourceOf(table, place.index, field)
        : fixedSource(table, place.row, place.index);
    fields.set(place.field, { field, source, isTicked: tickTest(table, place, source) });
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
