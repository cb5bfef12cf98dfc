import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('dropout control', () => {
  const ledger = (footer: string) => sheet`
    控辍保学台账 | < | < | < | < | <
    姓名 | 班级 | 离校时间 | 劝返时间 | 现状 | 返校时间 | 包保人
    王样一 | 六(1) | 2023.3.6 | 2023.3.9 | 已返校 | 2023.3.13 | 陈样一
    李样二 | 六(1) | 2023.3.6 | 2023.3.9 | 未返校 !not-returned |  | 陈样一
    张样三 | 六(1) | 2023.3.6 | 2023.3.9 | 已返校 | !not-returned | 陈样一
    赵样四 | 六(1) | 2023.3.6 | 2023.3.9 | 送教上门 |  | 陈样一
    ${footer}
  `;

  it('wants pupils brought back, and the day of it', () => {
    const drawn = ledger('填表人:陈样一');
    expect(drawnLedger(drawn).kind.id).toBe('dropout-control');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    expect(complaintsOn(drawn).map(({ complaint }) => complaint.severity)).toEqual(['error', 'query']);
  });

  it('takes the result of the last visit where no state is written', () => {
    const drawn = sheet`
      控辍保学月报表 | < | < | < | <
      姓名 | 班级 | 辍学原因 | 动员返校情况 | 去向 | 承包老师
      王样一 | 八(1) | 厌学 | 已动员两次,仍未返校 !not-returned | 广东 | 陈样一
      李样二 | 八(1) | 厌学 | 已返校 | 在校 | 陈样一
    `;
    expect(drawnLedger(drawn).kind.id).toBe('dropout-control');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('counts what the line below claims', () => {
    const claims = (footer: string) => foundOn(ledger(footer));
    const lines = ['E4 not-returned', 'F5 not-returned'];
    expect(claims('截至2023.6.30辍学0人,辍学率0。')).toEqual(['A7 dropout-claim', ...lines]);
    expect(claims('截至2023.6.30辍学1人。')).toEqual(lines);
    expect(claims('本学期疑似辍学4人。')).toEqual(lines);
    expect(claims('本学期无辍学。')).toEqual(['A7 dropout-claim', ...lines]);
  });

  it('holds the visits, dated under their own headers, against the day of leaving', () => {
    const drawn = (first: string, second: string) => sheet`
      疑似辍学学生劝返复学台账 | < | < | < | < | < | < | <
      姓名 | 班级 | 离校时间 | 劝返情况 | < | 复学时间 | 是否复学 | 责任人
      ^ | ^ | ^ | 第一次家访 | 第二次家访 | ^ | ^ | ^
      王样一 | 六(1)班 | 2023.3.6 | 2023.3.9 | 2023.3.11 | 2023.3.13 | 是 | 陈样一
      李样二 | 六(1)班 | 2023.3.6 | ${first} | ${second} | 2023.3.13 | 是 | 陈样一
      张样三 | 六(1)班 | 2023.3.6 | 2023.3.9 | 2023.3.11 | 2023.3.13 | 是 | 陈样一
    `;
    expect(engineFinds(drawn('2023.3.6', '2023.3.13'))).toEqual([]);
    expect(engineFinds(drawn('2023.3.5', '2023.3.13'))).toEqual(['D5 date-order']);
    expect(engineFinds(drawn('2023.3.9', '2023.3.8'))).toEqual(['E5 date-order']);
  });

  it('asks for the day of return of whoever is back, as 现已返校 says', () => {
    const drawn = sheet`
      控辍保学劝返情况台账 | < | < | < | < | < | <
      姓名 | 所在班级 | 离校日期 | 首次家访 | 返校日期 | 现已返校 | 包保教师
      王样一 | 六(1)班 | 2023.3.6 | 2023.3.9 | 2023.3.13 | 是 | 陈样一
      李样二 | 六(1)班 | 2023.3.6 | 2023.3.9 | !not-returned | 是 | 陈样一
      张样三 | 六(1)班 | 2023.3.6 | 2023.3.9 | 2023.3.14 | 是 | 陈样一
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('shows the rate where the number of pupils is known', () => {
    const found = complaintsOn(ledger('辍学率0'), { quantities: { pupils: 220 } });
    expect(found.map(({ rule }) => rule).sort()).toEqual(['dropout-claim', 'not-returned', 'not-returned']);
    expect(found.map(({ complaint }) => complaint.message).join('\n')).toContain('1÷220=0.45%');
  });
});
