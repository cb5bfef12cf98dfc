import type { FieldPlace, Ledger, LedgerKind, RecordView } from '../../model/ledger';
import type { Table } from '../../model/table';
import { readGrade } from '../../reading/classes';
import { asGroupField } from '../group';
import { arePeriods, flowsOf, openingOf } from './balance-order';
import { type FieldReader, LineRecord, type RecordReader } from './record';
import { fixedSource } from './source';
import { type Counted, type Lines, totalsOf } from './totals';

/** A group of columns with the same sub-headers, read as if its columns stood alone. */
export interface Group {
  /** The fields that only this group has. */
  readonly own: readonly string[];
  readonly reader: RecordReader;
}

/**
 * The groups of a table whose columns repeat (`七年级/total`, `八年级/total`; `语文/teacher`, `数学/teacher`), each with a reader
 * in which the group's name stands for the grade or subject that it is; or the months of a stock, each beginning with what
 * the one before has left. Empty where groups are anything else: then nobody can say what they are.
 */
export function groupsOf(ledger: Ledger, kind: LedgerKind, shared: RecordReader): readonly Group[] {
  const { table } = ledger;
  const grouped = ledger.fields.filter(({ field }) => field.includes('/'));
  const names = [...new Set(grouped.map(groupName))].filter(
    (name) => !WHOLE.test(name) && !PARTIAL.test(name),
  );
  const type = table.orientation === 'matrix' ? 'subject' : 'grade';
  // In a matrix of subjects and classes one of the two stands down the side, the other one is the group.
  const field = kind.fields.find(
    ({ field, content }) =>
      (content.type === type || (type === 'subject' && field === 'classes')) && !shared.fields.has(field),
  );
  const flows = type === 'grade' && arePeriods(names) ? flowsOf(kind) : [];
  const isNamed = type === 'subject' || names.every((name) => readGrade(bareName(name)));
  if (table.headerLines[0] === undefined || names.length < 2 || !(flows.length > 0 || (field && isNamed))) {
    return [];
  }
  const whole = new Set(ofWhole(ledger).map((place) => place.field));
  const alone = [...shared.fields].filter(([name]) => !name.includes('/') && !whole.has(name));
  return names.map((name, position) => {
    const members = grouped.filter((place) => groupName(place) === name);
    const before = flows.length > 0 ? names[position - 1] : undefined;
    const fields = new Map<string, FieldReader>([...alone, ...openingOf(ledger, flows, before, shared)]);
    const own = members.map((place) => asGroupField(kind, place.field));
    members.forEach((place, index) => {
      const reader = shared.fields.get(place.field);
      if (reader) {
        fields.set(own[index] ?? place.field, reader);
      }
    });
    if (!field || flows.length > 0) {
      return { own, reader: { ...shared, fields } };
    }
    const source = {
      ...fixedSource(table, ...headingCell(table, name, members)),
      value: () => bareName(name),
    };
    fields.set(field.field, { field, source, isTicked: () => false });
    return { own, reader: { ...shared, fields, grade: type === 'grade' ? field.field : shared.grade } };
  });
}

/** 合计, 全校合计, 同序合计; a sum of some of the groups only (小学合计) is no whole. */
const WHOLE = /^(?:计|全校|总数|全年级|(?!.*(?:小学|初中|中学|年级|部)).{0,6}(?:合计|总计|小计|共计))$/;
const PARTIAL = /(?:合计|总计|小计|共计)$/;

/** The group that adds up the others line by line (合计 > 班级数, 学生数): nothing but its own columns. */
export function wholeOf(ledger: Ledger, kind: LedgerKind, shared: RecordReader): Group | undefined {
  const members = ofWhole(ledger);
  const readers = members.map((place) => shared.fields.get(place.field));
  const own = members.map((place) => asGroupField(kind, place.field));
  const fields = new Map(
    own.flatMap((name, index): readonly (readonly [string, FieldReader])[] => {
      const reader = readers[index];
      return reader ? [[name, reader]] : [];
    }),
  );
  return fields.size === 0 ? undefined : { own, reader: { ...shared, fields, grade: undefined } };
}

/** 七年级(6个班): the group without what is said of it. */
function bareName(name: string): string {
  return name.replace(/[(\uff08].*$/, '');
}

function groupName({ field }: FieldPlace): string {
  return field.slice(0, field.indexOf('/'));
}

/** The columns under 合计, those too whose like no other group has (合计 > 班数). */
function ofWhole({ fields, table }: Ledger): readonly FieldPlace[] {
  const parents = new Map(table.headers.map(({ index, path }) => [index, path.at(-2)?.replace(/\s+/g, '')]));
  return fields.filter((place) =>
    WHOLE.test(place.field.includes('/') ? groupName(place) : (parents.get(place.index) ?? '')),
  );
}

/** The header cell that names the group. */
function headingCell(
  { sheet, headerLines }: Table,
  name: string,
  members: readonly FieldPlace[],
): readonly [number, number] {
  const column = Math.min(...members.map(({ index }) => index));
  const row = headerLines.find((line) => {
    const value = sheet.values[line]?.[column];
    return typeof value === 'string' && value.replace(/\s+/g, '') === name;
  });
  return [row ?? headerLines[0] ?? 0, column];
}

/**
 * A record per line and group, without those of which the group is blank; totals group by group, and with a `whole` that
 * of every line over its groups.
 */
export function spread(
  { records, marks }: Lines,
  groups: readonly Group[],
  whole: Group | undefined,
  kind: LedgerKind,
): Counted {
  const under = ({ line, role, section }: RecordView, { reader }: Group) =>
    new LineRecord(reader, line, role, section);
  const lines = records.map((record) =>
    groups.flatMap((group) => {
      const own = under(record, group);
      return group.own.some((field) => !own.isBlank(field)) ? [own] : [];
    }),
  );
  const across = whole
    ? records.map(({ line, section }, index) => ({
        record: new LineRecord(whole.reader, line, 'total', section),
        covers: lines[index] ?? [],
      }))
    : [];
  return {
    records: lines.flat(),
    totals: [
      ...(whole ? [...groups, whole] : groups).flatMap((group) =>
        totalsOf(
          records.map((record) => under(record, group)),
          marks.map(({ after, total }) => ({ after, total: total && under(total, group) })),
          kind,
          group.reader,
        ),
      ),
      ...across,
    ],
  };
}
