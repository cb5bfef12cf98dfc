import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('student roster', () => {
  it('asks about pupils whose remark says that they have left', () => {
    const drawn = sheet`
      学生花名册 | < | < | < | <
      序号 | 姓名 | 性别 | 班级 | 学籍号 | 备注
      1 | 王样一 | 男 | 一(1)班 | G1 | 2015.10转出 !left-but-counted
      2 | 李样二 | 女 | 一(1)班 | G2 | 2015.9转入
      3 | 张样三 | 女 | 一(1)班 | G3 | 休学后已复学
      4 | 赵样四 | 女 | 一(1)班 | G4 | 班长
    `;
    expect(drawnLedger(drawn).kind.id).toBe('student-roster');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    expect(complaintsOn(drawn)[0]?.complaint.severity).toBe('query');
  });

  it('expects codes where the column holds codes, and only there', () => {
    const drawn = sheet`
      姓名 | 性别 | 班号 | 学籍号 | 是否留守儿童 | 是否孤儿
      王样一 | 男 | 20150101 | G1 | 0-非留守儿童 | 否
      李样二 | 女 | 20150101 | G2 | 1-单亲留守儿童 | 否
      张样三 | 女 | 20150101 | G3 | 是 !code-expected | 是
      赵样四 | 女 | 20150101 | G4 | 0-非留守儿童 | 否
      钱样五 | 女 | 20150101 | G5 | 0-非留守儿童 | 否
      孙样六 | 女 | 20150101 | G6 | 0-非留守儿童 | 否
      周样七 | 女 | 20150101 | G7 | 0-非留守儿童 | 否
      吴样八 | 女 | 20150101 | G8 | 0-非留守儿童 | 否
      郑样九 | 女 | 20150101 | G9 | 0-非留守儿童 | 否
      王样十 | 女 | 20150101 | G10 | 0-非留守儿童 | 否
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('wants one guardian among the members of the family', () => {
    const drawn = sheet`
      姓名 | 性别 | 班号 | 学籍号 | 成员1姓名 | 成员1是否监护人 | 成员2姓名 | 成员2是否监护人
      王样一 | 男 | 20150101 | G1 | 王样 | 1-是 | 李样 | 0-否
      李样二 | 女 | 20150101 | G2 | 李样 | 0-否 !no-guardian | 王样 | 0-否
      张样三 | 女 | 20150101 | G3 | 张样 | 0-否 | 王样 | 1-是
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('holds the year in the class number against the year of entry', () => {
    const drawn = sheet`
      姓名 | 性别 | 班号 | 入学年月 | 学籍号
      王样一 | 男 | 20150101 | 201509 | G1
      李样二 | 女 | 20150101 | 201409 !class-code-year | G2
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('counts classes that are known by their number alone', () => {
    const roster = (pupils: number) =>
      sheet`
        姓名 | 性别 | 班号 | 学籍号
        ${Array.from({ length: pupils }, (_, index) => `王样${index} | 男 | 20150101 | G${index}`).join('\n')}
      `;
    const demands = { demands: { 'class-size': 45 } };
    expect(foundOn(roster(45), demands)).toEqual([]);
    expect(foundOn(roster(46), demands)).toEqual(['C2 class-size-counted']);
    expect(foundOn(roster(46))).toEqual([]);
  });

  it('compares age and grade with a year to spare below and three above', () => {
    const drawn = sheet`
      2015—2016学年学生花名册 | < | < | < | <
      姓名 | 性别 | 班级 | 出生日期 | 学籍号
      王样一 | 男 | 一(1)班 | 2009-09-01 | G1
      李样二 | 女 | 一(1)班 | 2010-08-31 | G2
      张样三 | 女 | 一(1)班 | 2010-09-01 !age-against-grade | G3
      赵样四 | 女 | 二(1)班 | 2004-09-01 | G4
      钱样五 | 女 | 二(1)班 | 2004-08-31 !age-against-grade | G5
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('says nothing of ages where most are odd: then the day is wrong', () => {
    const drawn = sheet`
      2025—2026学年学生花名册 | < | < | < | <
      姓名 | 性别 | 班级 | 出生日期 | 学籍号
      王样一 | 男 | 一(1)班 | 2009-01-01 | G1
      李样二 | 女 | 一(1)班 | 2009-02-01 | G2
      张样三 | 女 | 一(1)班 | 2009-03-01 | G3
    `;
    expect(foundOn(drawn)).toEqual([]);
  });

  it('names the same left-behind children as their own ledger', () => {
    const ledger = drawnLedger(
      sheet`
        留守儿童台账 | < | < | < | < | <
        姓名 | 性别 | 班级 | 双亲外出 | 单亲外出 | 监护人姓名
        王样一 | 男 | 一(1)班 | √ |  | 王样
        李样二 | 女 | 一(1)班 | √ |  | 李样
        张 样 | 女 | 一(1)班 | √ |  | 张样大
      `,
      '留守',
    ).view;
    const drawn = sheet`
      学生花名册 | < | < | < | <
      姓名 | 性别 | 班级 | 学籍号 | 是否留守
      王样一 | 男 | 一(1)班 | G1 | 是
      李样二 | 女 | 一(1)班 | G2 | 是
      张样 | 女 | 一(1)班 | G3 | 是
      赵样四 | 女 | 一(1)班 | G4 | 是 !left-behind-register
      钱样五 | 女 | 一(1)班 | G5 | 否
    `;
    expect(foundOn(drawn, { others: [ledger] })).toEqual(expectedOn(drawn));
    expect(foundOn(drawn)).toEqual([]);
  });
});
