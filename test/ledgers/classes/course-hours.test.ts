import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('periods a week are read by class and subject, and by course and grade', () => {
  const byClass = sheet`
    各班周课时统计
    班级 | 总课时 | 语文 | 数学 | 外语 | 体育 | 其他
    七(1)班 | 34 | 5 | 5 | 5 | 3 | 16
    八(1)班 | 34 | 5 | 5 | 4 | 3 | 17
  `;
  const byCourse = sheet`
    课程安排表
    课程 | 一年级 | 二年级 | 三年级 | 合计
    语文 | 8 | 8 | 6 | 22
    数学 | 4 | 4 | 4 | 12
    科学 | 1 | 1 | 2 | 4
  `;
  expect([byClass, byCourse].map((drawn) => short(drawn)[0]?.kind)).toEqual(['course-hours', 'course-hours']);
  expect([byClass, byCourse].flatMap((drawn) => engineFinds(drawn))).toEqual([]);
});

it('a table of scores with the same subjects is none of periods', () => {
  const drawn = sheet`
    期末成绩统计
    班级 | 语文 | 数学 | 英语 | 总分
    七(1)班 | 85.2 | 80.1 | 78.5 | 243.8
    八(1)班 | 82.0 | 79.4 | 77.6 | 239
  `;
  expect(short(drawn)[0]?.kind).not.toBe('course-hours');
});
