import type { RecordView } from '../../model/ledger';

/** What single cells should hold instead, as far as the rows' own arithmetic has shown it. */
export interface Corrections {
  /** By how much the cell would change; 0 where nothing is known against it. */
  change(record: RecordView, field: string): number;
}

export interface Correction {
  readonly record: RecordView;
  readonly field: string;
  readonly stated: number;
  readonly expected: number;
}

export function correctionsOf(list: readonly Correction[]): Corrections {
  const byRecord = new Map<RecordView, Map<string, number>>();
  for (const { record, field, stated, expected } of list) {
    const fields = byRecord.get(record) ?? new Map<string, number>();
    fields.set(field, expected - stated);
    byRecord.set(record, fields);
  }
  return { change: (record, field) => byRecord.get(record)?.get(field) ?? 0 };
}
