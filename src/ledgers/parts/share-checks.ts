import type { LedgerCheck, RecordView } from '../../model/ledger';
import { quoted } from './complain';
import { complainAt } from './people';

/** Of which children a share may be meant; the clerks seldom say. */
const meanings: readonly (readonly string[])[] = [
  ['left_behind_total'],
  ['left_behind_total', 'migrants'],
  ['migrants'],
];

const FEWEST = 4;

/** 占比: of the left behind, the migrants or both among the pupils, as most lines of the table show. */
export const shareOfPupils: LedgerCheck = {
  id: 'share-mismatch',
  *check(ledger) {
    const lines = ledger.records.filter(
      (record) => record.reading('share') !== undefined && (record.number('students_total') ?? 0) > 0,
    );
    const meant = meanings
      .filter((fields) => fields.every((field) => ledger.has(field)))
      .map((fields) => ({ fields, wrong: lines.filter((record) => !isShare(record, fields)) }))
      .sort((one, other) => one.wrong.length - other.wrong.length)[0];
    if (!meant || lines.length < FEWEST || meant.wrong.length > lines.length * 0.3) {
      return;
    }
    // More children than pupils is another mistake, and said at its own cell.
    for (const record of meant.wrong.filter((one) => shareIn(one, meant.fields) <= 1)) {
      const right = (shareIn(record, meant.fields) * 100).toFixed(
        Math.max(1, record.reading('share')?.decimals ?? 1),
      );
      yield* complainAt(record, 'share', {
        related: [...meant.fields, 'students_total'].flatMap((field) => record.place(field) ?? []),
        severity: 'error',
        message: `${quoted(record, 'school_name', 'class_name', 'grade')}的“${ledger.header('share').replace(/\s+/g, '')}”写${record.text('share')},别的各行都按本行人数算得出,这一行按人数是${right}%。请核对。`,
        actual: record.text('share'),
        required: `${right}%`,
      });
    }
  },
};

function shareIn(record: RecordView, fields: readonly string[]): number {
  const part = fields.reduce((sum, field) => sum + (record.number(field) ?? 0), 0);
  return part / (record.number('students_total') ?? 1);
}

/** 23.9 under 比例% and 0.239 are the same as 23.9%. */
function statedIn(record: RecordView): number {
  const stated = record.reading('share');
  return stated === undefined
    ? 0
    : stated.unit === '%' || stated.value <= 1
      ? stated.value
      : stated.value / 100;
}

function isShare(record: RecordView, fields: readonly string[]): boolean {
  const stated = record.reading('share');
  const isFraction = stated?.unit !== '%' && (stated?.value ?? 0) <= 1;
  const digit = 10 ** -(stated?.decimals ?? 0) * (isFraction ? 1 : 0.01);
  return Math.abs(shareIn(record, fields) - statedIn(record)) <= digit * 0.51 + 1e-9;
}
