import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

const week = (friday: string) => sheet`
  总课程表 | < | < | < | < | < | <
  班级 | 星期一 | < | 星期二 | < | 星期三 | <
  ^ | 1 | 2 | 1 | 2 | 1 | 2
  七(1)班 | 语/王样一 | 数/李样二 | 英/张样三 | 语/王样一 | 数/李样二 | 体/赵样四
  七(2)班 | 数/李样二 | 语/王样一 | 语/王样一 | 英/张样三 | 体/赵样四 | 数/李样二
  班级 | 星期四 | < | 星期五 | < |  |
  ^ | 1 | 2 | 1 | 2 |  |
  七(1)班 | 语/王样一 | 英/张样三 | 数/李样二 | ${friday} |  |
  七(2)班 | 英/张样三 | 语/王样一 | 体/赵样四 | 数/李样二 |  |
`;

/** The other lessons of the days are not drawn. */
const unfilled = ['A4 timetable-unfilled', 'A5 timetable-unfilled'];

test('a week that is printed in two stretches is one: the days below have a header of their own', () => {
  const found = (friday: string) => engineFinds(week(friday));
  expect(found('语/王样一')).toEqual(unfilled);
  expect(found('数/李样二')).toEqual([...unfilled, 'E9 teacher-clash']);
});
