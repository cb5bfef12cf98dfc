import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { isVoid, plain } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';

/** Fewer teachers with more than one training may come out by chance, or not at all. */
const FEWEST_GROUPS = 3;

/**
 * 年度合计 beside the first of a teacher's trainings, a line each: the sum of the hours of his lines. Only where most teachers come
 * out so: else the column adds up something besides.
 */
export const hoursOfTeacher: LedgerCheck = {
  id: 'training-sum',
  about: '每人各次学时相加=合计',
  needs: ['hours', 'total_hours', 'name'],
  *check(ledger) {
    const groups = groupsByTeacher(ledger).flatMap((lines) => {
      const [first] = lines;
      const stated = first?.number('total_hours');
      const hours = lines.map((line) => line.number('hours'));
      const isOneTotal = lines.every(
        (line) => line.isBlank('total_hours') || line.number('total_hours') === stated,
      );
      const sum = hours.reduce<number>((all, one) => all + (one ?? 0), 0);
      return first && stated !== undefined && isOneTotal && hours.every((one) => one !== undefined)
        ? [{ first, stated, sum, lines }]
        : [];
    });
    const wrong = groups.filter(({ stated, sum }) => Math.abs(stated - sum) > 0.051);
    const several = groups.filter(({ lines }) => lines.length > 1).length;
    if (several < FEWEST_GROUPS || wrong.length * 2 >= groups.length) {
      return;
    }
    for (const { first, stated, sum, lines } of wrong) {
      yield* complainAt(first, 'total_hours', {
        related: lines.flatMap((line) => placesOf(line, 'hours')),
        severity: 'error',
        message: `${bareName(first.text('name'))}“${ledger.header('total_hours')}”是${plain(stated)}学时,${lines.length}次培训相加是${plain(sum)}学时,${stated > sum ? '多' : '少'}${plain(Math.abs(stated - sum))}学时。请核对各次学时和合计。`,
        actual: `${plain(stated)} 学时`,
        required: `${plain(sum)} 学时`,
        expected: Number(plain(sum)),
      });
    }
  },
};

/** The lines of a teacher that stand one under another. */
function groupsByTeacher({ records }: LedgerView): readonly (readonly RecordView[])[] {
  const groups: RecordView[][] = [];
  for (const record of records) {
    const last = groups.at(-1);
    if (last?.[0]?.text('name') === record.text('name')) {
      last.push(record);
    } else {
      groups.push([record]);
    }
  }
  return groups;
}

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
