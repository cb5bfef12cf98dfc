import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('class sizes', () => {
  it('asks about head teachers of two classes, uneven grades, better classes', () => {
    const drawn = sheet`
      班额统计表 | < | < | < | <
      班级 | 学生数 | 男 | 女 | 班主任 | 备注
      一(1)班 | 40 | 20 | 20 | 王样一 |
      一(2)班 | 30 | 15 | 15 | 李样二 |
      二(1)班 | 41 !uneven-classes | 21 | 20 | 王 样一 !head-teacher-twice |
      二(2)班 | 30 | 15 | 15 | 张样三 | 实验班 !key-class
      三(1)班 | 30 | 15 | 15 | 赵样四 | 无重点班
    `;
    expect(drawnLedger(drawn).kind.id).toBe('class-size');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    expect(
      complaintsOn(drawn)
        .map(({ rule, complaint }) => `${rule} ${complaint.severity}`)
        .sort(),
    ).toEqual(['head-teacher-twice query', 'key-class query', 'uneven-classes advice']);
  });
});
