import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('teacher assignment', () => {
  it('adds up the periods of a teacher over the rows', () => {
    const drawn = sheet`
      教师任课一览表 | < | < | < | <
      教师 | 任教学科 | 任教班级 | 周课时 | 合计
      王样一 | 语文 | 一(1) | 9 | 12
      ^ | 道德与法治 | 一(1) | 2 | ^
      ^ | 班队 | 一(1) | 1 | ^
      李样二 | 数学 | 一(1) | 5 | 7 !teacher-total-periods
       | 劳动 | 一(1) | 1 |
      张样三 | 体育 | 一(1)、二(1) | 26 | 26 !weekly-periods-high
    `;
    expect(drawnLedger(drawn).kind.id).toBe('teacher-assignment');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('gives a class one head teacher', () => {
    const drawn = sheet`
      教师任课一览表 | < | < | < | <
      教师 | 任教学科 | 任教班级 | 周课时 | 班主任
      王样一 | 语文 | 一(1) | 9 | 一(1)班
      李样二 | 语文 | 二(1) | 9 | 三(1)班 !head-teacher-of-class
      张样三 | 语文 | 三(1) | 9 | 三(1)班 !head-teacher-of-class
      赵样四 | 体育 | 一(1)、二(1)、三(1) | 9 |
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const messages = complaintsOn(drawn).map(({ complaint }) => complaint.message);
    expect(messages[0]).toContain('李样二和张样三');
    expect(messages[1]).toContain('二(1)班');
  });

  it('is told from 课时统计 by the teachers in its title, whatever else the title names', () => {
    const drawn = sheet`
      各班任课教师及周课时 | < | < | <
      班级 | 课程 | 任课教师 | 每周节数
      一(1)班 | 语文 | 王样一 | 8
       | 数学 | 李样二 | 4
      一(1)班合计 | | | 12
      总节数 | | | 12
    `;
    expect(drawnLedger(drawn).kind.id).toBe('teacher-assignment');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
