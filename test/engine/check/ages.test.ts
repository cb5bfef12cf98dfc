import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const roster = (age: number, others = 0) =>
  dressed(
    sheet`
      教师信息表 | < | < | < | < | <
      姓名 | 性别 | 年龄 | 出生日期 | 学历 | 任教学科
      王样一 | 男 | ${43 + others} | 1982-07-10 | 本科 | 语文
      王样二 | 女 | ${30 + 2 * others} | 1995-02-12 | 本科 | 语文
      王样三 | 女 | ${46 - others} | 1979-06-22 | 本科 | 语文
      王样四 | 女 | 26 | 1999-06-20 | 本科 | 数学
      王样五 | 女 | 40 | 1985-03-11 | 本科 | 数学
      王样六 | 男 | ${age} | 1987-02-07 | 本科 | 数学
    `,
    { name: '教师' },
  );

const wrong = (age: number, others?: number) => engineFinds(roster(age, others));

test('an age two years off what all others reckon is wrong, one year is not', () => {
  expect(wrong(38)).toEqual([]);
  expect(wrong(39)).toEqual([]);
  expect(wrong(40)).toEqual(['C8 age-mismatch']);
  expect(wrong(83)).toEqual(['C8 age-mismatch']);
});

test('nothing is said where the list reckons in no way that holds for nearly all', () => {
  expect(wrong(83, 3)).toEqual([]);
});
