import type { Field, FieldPlace, Ledger, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { Line, Table } from '../../model/table';
import type { Place, Workbook } from '../../model/workbook';
import { dateChecker } from '../../reading/dates';
import { asGroupField } from '../group';
import { type Cohorts, NO_COHORTS } from './cohorts';
import { groupLines } from './group-lines';
import { nilReportTest } from './nil-report';
import { type FieldReader, LineRecord, type RecordReader } from './record';
import { fixedSource, type Source, sourcesOf } from './source';
import { groupsOf, spread, wholeOf } from './spread';
import { type Counted, type Lines, totalsOf } from './totals';
import { explainedBy, partlyReadHeadings } from './unread-columns';

/**
 * A ledger as checks see it. Cells are read when they are asked for; merged cells, fill-down and ditto marks are
 * resolved, and the place of a value is the cell that really holds it. Repeated groups of columns become records of their
 * own. A timetable has no records: who understands it reads its table.
 */
export function viewLedger(
  ledger: Ledger,
  kind: LedgerKind,
  workbook: Workbook,
  cohorts: Cohorts = NO_COHORTS,
): LedgerView {
  const { table } = ledger;
  const reader = readerOf(ledger, kind, workbook, cohorts);
  const groups = groupsOf(ledger, kind, reader);
  const nil = table.orientation === 'key-value' ? () => false : nilReportTest(kind, reader);
  const read = linesRead(table, reader, nil);
  const lines = groups.length > 0 || table.orientation !== 'matrix' ? read.lines : NO_RECORDS;
  const { records, totals } =
    groups.length > 0
      ? spread(lines, groups, wholeOf(ledger, kind, reader), kind)
      : withTotals(lines, kind, reader, table.orientation === 'columns');
  const readers = groups.length > 0 ? groups.map((group) => group.reader) : [reader];
  const known = new Set(readers.flatMap(({ fields }) => [...fields.keys()]));
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
    standards: read.standards,
    reports: read.reports,
    totals,
    has: (field) => known.has(field),
    header: (field) => headers.get(field) ?? '',
    ...(groups.length > 0
      ? {}
      : { unreadExplains: explainedBy(ledger, records), unreadBeside: partlyReadHeadings(ledger) }),
  };
}

const NO_RECORDS: Lines = { records: [], marks: [] };

function linesOf(table: Table): readonly Line[] {
  return table.orientation === 'key-value' ? [{ index: table.area.top, role: 'data' }] : table.lines;
}

function withTotals(lines: Lines, kind: LedgerKind, reader: RecordReader, isTurned: boolean): Counted {
  const { records, marks } = withoutGroups(lines, kind, reader);
  const totals = totalsOf(records, marks, kind, reader);
  const [whole, ...others] = totals.filter(({ record }) => record.role === 'total');
  // In a turned table the one whole that stands before all others is over what follows.
  return isTurned && whole && others.length === 0 && whole.covers.length === 0
    ? { records, totals: totals.map((total) => (total === whole ? { ...total, covers: records } : total)) }
    : { records, totals };
}

/** Lines of groups are no records: they count as the totals they are. */
function withoutGroups(lines: Lines, kind: LedgerKind, reader: RecordReader): Lines {
  const groups = groupLines(lines.records, kind, reader);
  if (groups.size === 0) {
    return lines;
  }
  const records = lines.records.filter((record) => !groups.has(record));
  const before = (count: number) => lines.records.slice(0, count).filter((one) => !groups.has(one)).length;
  const marks = lines.marks.map((mark) => ({ ...mark, after: before(mark.after) }));
  const own = lines.records.flatMap((record, index) => {
    const group = groups.get(record);
    const total = new LineRecord(reader, record.line, 'subtotal', record.section);
    return group
      ? [{ after: before(index), total, covers: group.covers.filter((one) => !groups.has(one)) }]
      : [];
  });
  return { records, marks: [...marks, ...own].sort((one, other) => one.after - other.after) };
}

/** The lines of a table by what they are, from one walk. */
interface Read {
  readonly lines: Lines;
  readonly standards: readonly RecordView[];
  readonly reports: readonly RecordView[];
}

/**
 * Data lines as records, but for those that report that there is none, and what interrupts them: totals and headings, each
 * with the number of records before it.
 */
function linesRead(table: Table, reader: RecordReader, isNilReport: (line: number) => boolean): Read {
  const records: RecordView[] = [];
  const standards: RecordView[] = [];
  const reports: RecordView[] = [];
  const marks: Lines['marks'][number][] = [];
  let section = '';
  for (const { index, role } of linesOf(table)) {
    if (role === 'data') {
      const isReport = isNilReport(index);
      (isReport ? reports : records).push(new LineRecord(reader, index, role, isReport ? '' : section));
    } else if (role === 'section') {
      section = headingAt(table, index);
      marks.push({ after: records.length, total: undefined });
    } else if (role === 'standard') {
      standards.push(new LineRecord(reader, index, role, ''));
    } else if (role === 'subtotal' || role === 'total' || role === 'statistic') {
      marks.push({ after: records.length, total: new LineRecord(reader, index, role, section) });
    }
  }
  return { lines: { records, marks }, standards, reports };
}

function headingAt({ sheet, orientation }: Table, index: number): string {
  const values =
    orientation === 'columns' ? sheet.values.map((row) => row?.[index]) : (sheet.values[index] ?? []);
  const text = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof text === 'string' ? text.trim() : '';
}

function readerOf(ledger: Ledger, kind: LedgerKind, workbook: Workbook, cohorts: Cohorts): RecordReader {
  const { table } = ledger;
  const { period, filledOn } = table.context;
  const year = filledOn ? Number(filledOn.slice(0, 4)) : undefined;
  const fields = new Map<string, FieldReader>();
  const fieldAt = ({ field }: FieldPlace) => fieldNamed(kind, asGroupField(kind, field));
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
      place.row === undefined
        ? sources[strands.indexOf(place)]
        : fixedSource(table, place.row, place.index, place.text);
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
    cohorts,
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
