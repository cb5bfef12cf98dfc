import type { FitnessStandard } from '../../model/catalogue';
import type { Complaint } from '../../model/finding';
import { thresholdsOf } from './item';
import type { Pupil } from './pupil';

/** Fewer results of a ledger do not tell that a pupil was not there. */
const FEWEST = 2;

/** Nothing was measured: every result that the ledger keeps is blank or 0, as some schools fill in who was away. */
export function isUntested({ record, columns, isExempt }: Pupil): boolean {
  const held = columns.filter(({ raw }) => record.has(raw));
  return (
    !isExempt &&
    held.length >= FEWEST &&
    held.every(({ raw }) => record.isBlank(raw) || record.number(raw) === 0)
  );
}

/** One sentence for all that is missing; where the grade is not known, only noughts show that somebody was to be tested. */
export function tellUntested(pupil: Pupil, fitness: FitnessStandard): readonly FitnessRaised[] {
  const { grade, sex, record, columns } = pupil;
  const held = columns.filter(({ raw }) => record.has(raw));
  const isNought = held.some(({ raw }) => record.number(raw) === 0);
  const sexes = sex === undefined ? (['男', '女'] as const) : [sex];
  const demanded = held.filter(({ item }) =>
    sexes.some((one) => grade !== undefined && thresholdsOf(fitness, item[one], grade, one) !== undefined),
  );
  const missing = grade === undefined && isNought ? held : demanded;
  const [first] = missing;
  return first
    ? at(pupil, first.raw, 'fitness-item-missing', {
        severity: 'error',
        message: isNought
          ? '这名学生各项成绩都是 0 或空白,等于没有测。请补测补填;免测的请注明“免测”,不要用 0 代替。'
          : '这名学生一项成绩也没有。请补测补填;免测的请注明“免测”。',
        actual: isNought ? '各项都是 0 或空白' : '空',
        required: `${missing.length}项成绩`,
        missing: `缺${missing.length}项`,
      })
    : [];
}

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
