import type { RecordView } from '../../model/ledger';
import { isVoid } from '../parts/complain';

/** 教督〔2017〕6号 政府保障程度第9项: 360 hours in five years. */
const PER_YEAR = 360 / 5;

const CAME_LATER = /入职|入编|新进|新招|新录|新分|新聘|新教师|新调|调入|参加工作|毕业分配|特岗/;

/**
 * Whether the teacher was there in all the years of the table. Strokes before the first hours say that he came later, and so does a remark
 * that names one of the years or stands beside blank ones (2021年9月入职).
 */
export function isThereThroughout(record: RecordView, years: readonly string[]): boolean {
  const own = years.filter((year) => record.has(year));
  const first = own.findIndex((year) => record.number(year) !== undefined);
  const before = own.slice(0, Math.max(0, first));
  const remark = record.text('remark');
  const named = Number(/20\d\d/.exec(remark)?.[0] ?? 0);
  const begins = Number(own[0]?.replace(/\D/g, '') ?? 0);
  const isSaid = CAME_LATER.test(remark) && (named === 0 ? before.length > 0 : named >= begins);
  return !(
    isSaid ||
    (before.length > 0 && before.every((year) => !record.isBlank(year) && isVoid(record.text(year))))
  );
}

/** What is demanded of the teacher in the years of the table: a whole year's hours for every year but the one in which he came. */
export function hoursDue(record: RecordView, years: readonly string[]): number {
  const own = years.filter((year) => record.has(year));
  const there = own.filter((year) => record.number(year) !== undefined).length;
  return isThereThroughout(record, years) ? 5 * PER_YEAR : Math.max(0, there - 1) * PER_YEAR;
}
