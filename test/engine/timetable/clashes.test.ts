import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { sheetOf, workbookOf } from '../../support/sheet';

const days = ['星期一', '星期二', '星期三', '星期四', '星期五'];
/** A week in which every subject has the lessons that plans give it. */
const week = [
  ['语文', '语文', '数学', '英语', '体育', '音乐'],
  ['语文', '数学', '语文', '道德与法治', '体育', '美术'],
  ['语文', '数学', '英语', '科学', '体育', '劳动'],
  ['语文', '数学', '语文', '道德与法治', '音乐', '综合实践活动'],
  ['语文', '数学', '英语', '科学', '体育', '美术'],
];
const lessons = [0, 1, 2, 3, 4, 5];

/** All that is found; `first` is its first lesson on Monday. */
function said(term: string, first: string): readonly string[] {
  const whole = sheetOf(
    [
      ['总课表'],
      ['2015年春季学期'],
      ['班级', ...days.flatMap((day) => lessons.map(() => day))],
      [null, ...days.flatMap(() => lessons.map((at) => at + 1))],
      ['三(1)班', ...week.flat()],
      ['三(2)班', ...[...week].reverse().flat()],
    ],
    { name: '总课表' },
  );
  const own = sheetOf(
    [
      ['三(1)班课程表'],
      [`班级:三(1)班`, null, null, term],
      ['节次', ...days],
      ...lessons.map((at) => [
        `第${at + 1}节`,
        ...week.map((day, index) => (at === 0 && index === 0 ? first : (day[at] ?? ''))),
      ]),
    ],
    { name: '三(1)班课程表' },
  );
  const report = checkWorkbook(workbookOf(whole, own), catalogue, {
    standards: ['anhui-wuhe-2015'],
    today: '2018-06-01',
  });
  return report.findings.map(
    ({ sheet, severity, rows, message }) => `${sheet} ${severity} ${rows?.join()} ${message}`,
  );
}

test('the week of one class that names another term and differs is asked about', () => {
  expect(said('2018年春季学期', '数学')).toEqual([
    '三(1)班课程表 query A-3-4b 三(1)班课程表写的学期与总课表不同,三(1)班有1节不一样。请核对学期;不是同一学期的,换成同一学期的课表。',
  ]);
});

test('one that says the same is not; one of the same term is wrong in its lesson only', () => {
  expect(said('2018年春季学期', '语文')).toEqual([]);
  expect(said('2015年春季学期', '数学')).toEqual([
    '三(1)班课程表 error A-3-4b 三(1)班星期一第1节:这里是“数学”,《总课表》是“语文”。请核对实际上课情况,把两处改成一致。',
  ]);
});
