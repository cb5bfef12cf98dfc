import type { Ledger, LedgerKind, RecordView } from '../../model/ledger';
import { type FieldReader, LineRecord, type RecordReader } from './record';
import { fixedSource } from './source';

/**
 * The records of a matrix with a field per column group (`语文/teacher`, `数学/teacher`): one per line and filled cell, in
 * which the group's name stands for the field that it is a value of. Empty for every other matrix.
 */
export function spreadRecords(ledger: Ledger, kind: LedgerKind, shared: RecordReader): readonly RecordView[] {
  const { table } = ledger;
  const subject = kind.fields.find(({ content }) => content.type === 'subject');
  const top = table.headerLines.at(-1);
  const groups = ledger.fields.filter(({ field }) => field.includes('/'));
  if (!subject || top === undefined || groups.length === 0) {
    return [];
  }
  const readers = groups.map(({ field, index }) => {
    const fields = new Map<string, FieldReader>([...shared.fields].filter(([name]) => !name.includes('/')));
    const own = shared.fields.get(field);
    const name = field.slice(field.indexOf('/') + 1);
    if (own) {
      fields.set(name, own);
    }
    fields.set(subject.field, {
      field: subject,
      source: fixedSource(table, top, index),
      isTicked: () => false,
    });
    return { name, reader: { ...shared, fields } };
  });
  const records: RecordView[] = [];
  for (const { index, role } of table.lines) {
    for (const { name, reader } of role === 'data' ? readers : []) {
      const record = new LineRecord(reader, index, 'data', '');
      if (!record.isBlank(name)) {
        records.push(record);
      }
    }
  }
  return records;
}
