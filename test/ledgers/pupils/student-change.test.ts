import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('changes of pupils', () => {
  it('takes a transfer without a school for a dropout', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | < | <
      姓名 | 班级 | 异动类别 | 异动时间 | 去向 | 原因
      王样一 | 一(1)班 | 转出 | 2022.9.5 | 例县二小 | 迁居
      李样二 | 一(1)班 | 转出 | 2022.9.6 | !transfer-without-school | 不明
      张样三 | 一(1)班 | 转出 | 2022.9.7 | 广东打工 !transfer-without-school |
      赵样四 | 一(1)班 | 转出 | 2022.9.8 | 例县三小 | 外出务工 !transfer-without-school
      钱样五 | 一(1)班 | 转入 | 2022.9.9 | 例县四小 | 随父母务工
      孙样六 | 一(1)班 | 辍学 !transfer-without-school | 2022.9.9 |  | 厌学
      周样七 | 一(1)班 | 转入 | 2022.9.9 | — !transfer-without-school | 随父母
    `;
    expect(drawnLedger(drawn).kind.id).toBe('student-change');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const severity = (row: number) =>
      complaintsOn(drawn).find(({ complaint }) => complaint.cell.row === row - 1)?.complaint.severity;
    expect(severity(4)).toBe('error');
    expect(severity(9)).toBe('query');
  });

  it('knows every way to write a kind of change, and no other', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | <
      姓名 | 学籍号 | 异动类别 | 异动时间 | 去向
      王样一 | G1 | 转入(省内) | 2022.9.5 | 例县二小
      李样二 | G2 | 县外转出 | 2022.9.5 | 例县二小
      张样三 | G3 | 转如 !change-type-unknown | 2022.9.5 | 例县二小
      赵样四 | G4 | 因病休学 | 2022.9.5 |
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('tells 转出 from the columns of a table of its own', () => {
    const drawn = sheet`
      转出学生登记表 | < | < | < | <
      姓名 | 性别 | 转出时间 | 转往学校 | 原因
      王样一 | 男 | 2022.9.5 | 例县二小 | 迁居
      李样二 | 女 | 2022.9.6 | !transfer-without-school | 迁居
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('lets nobody come back before leaving', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | <
      姓名 | 学籍号 | 异动类别 | 异动时间 | 去向
      王样一 | G1 | 休学 | 2022.10.10 |
      王样一 | G1 | 复学 | 2022.9.26 !resumed-before-suspended |
      李样二 | G2 | 休学 | 2022.10.10 |
      李样二 | G2 | 复学 | 2022.10.10 |
      张样三 | G3 | 复学 | 2022.9.1 |
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('asks about a change that was entered twice', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | <
      姓名 | 学籍号 | 异动类别 | 异动时间 | 去向
      王样一 | G1 | 转出 | 2022.10.10 | 例县二小
      王样一 !change-entered-twice | G1 | 转学(出) | 2022.10.10 | 例县二小
      王样一 | G1 | 转入 | 2022.10.10 | 例县二小
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('adds up the line below', () => {
    const found = (line: string) =>
      foundOn(sheet`
        学生异动台账 | < | < | < | <
        姓名 | 学籍号 | 异动类别 | 异动时间 | 去向
        王样一 | G1 | 转出 | 2022.10.10 | 例县二小
        ${line}
      `);
    expect(found('学年初220人,转入3人,转出3人,现有220人。')).toEqual([]);
    expect(found('学年初220人,转入3人,转出3人,现有222人。')).toEqual(['A4 movement-sum']);
    expect(found('期初300人,转入2人(其中县外转入1人),转出4人,其中省外转出1人,期末298人')).toEqual([]);
    expect(found('期初 300 人,转入 2 人,复学 1 人,转出 4 人,休学 1 人,期末 298 人')).toEqual([]);
  });
});
