import type { RecordView } from '../../model/ledger';

/** What a cell should hold instead, as far as the rows' own arithmetic has shown it. */
export interface Correction {
  readonly record: RecordView;
  readonly field: string;
  readonly stated: number;
  readonly expected: number;
}

/** More corrections than this in one total, or in all, are no help: some selection of them would give any sum. */
const MOST_IN_ONE = 8;
const MOST_IN_ALL = 200;

/**
 * By how much the corrections of a field's cells may change its sum: all of them first, then every selection, because
 * a correction is a guess (of 数量×单价=金额 any one may be the wrong one).
 */
export function changesOf(
  corrections: readonly Correction[],
  field: string,
  records: readonly RecordView[],
): readonly number[] {
  const ofField = corrections.length > MOST_IN_ALL ? [] : corrections.filter((one) => one.field === field);
  if (ofField.length === 0) {
    return [];
  }
  const covered = new Set(records);
  const changes = ofField
    .filter(({ record }) => covered.has(record))
    .map(({ stated, expected }) => expected - stated);
  const all = changes.reduce((sum, change) => sum + change, 0);
  return [all, ...selections(changes)];
}

/** The sums of all selections of what differs; of too many differences only that of all. */
export function selections(changes: readonly number[]): readonly number[] {
  const differing = changes.filter((change) => Math.abs(change) > 1e-9);
  if (differing.length > MOST_IN_ONE) {
    return [differing.reduce((sum, change) => sum + change, 0)];
  }
  const sums = [0];
  for (const change of differing) {
    sums.push(...sums.map((sum) => sum + change));
  }
  return sums;
}
