import type { Complaint } from '../../model/finding';
import type { Pupil } from './pupil';

export interface FitnessRaised {
  readonly rule: string;
  readonly complaint: Complaint;
}

export const BASIS = { document: '国家学生体质健康标准(2014年修订)', clause: '' } as const;

const GRADES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `三年级男生`. */
export function groupName({ grade, sex }: Pupil): string {
  return `${GRADES[grade ?? 0] ?? ''}年级${sex ?? ''}生`;
}

/** A complaint at a field of a pupil's record; none where the ledger lacks the field. */
export function at(
  pupil: Pupil,
  field: string,
  rule: string,
  complaint: Omit<Complaint, 'cell' | 'related' | 'basis'>,
  ...related: readonly string[]
): readonly FitnessRaised[] {
  const cell = pupil.record.place(field);
  const places = related.map((name) => pupil.record.place(name)).filter((place) => place !== undefined);
  return cell ? [{ rule, complaint: { cell, related: places, basis: BASIS, ...complaint } }] : [];
}

/** At most two decimals, no trailing zeros. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
