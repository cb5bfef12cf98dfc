import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('aid list', () => {
  it('pays what the title says', () => {
    const drawn = sheet`
      困难学生生活补助发放名单(非寄宿生250元/学期,寄宿生500元/学期) | < | < | < | <
      姓名 | 班级 | 困难类型 | 金额 | 发放
      王样一 | 一(1) | 低保 | 250 | 已发
      李样二 | 一(1) | 低保 | 500元 | 已发
      张样三 | 一(1) | 低保 | 250 | 已发
      赵样四 | 一(1) | 低保 | 300 !aid-amount-differs | 已发
    `;
    expect(drawnLedger(drawn).kind.id).toBe('aid-list');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    expect(complaintsOn(drawn)[0]?.complaint.severity).toBe('error');
  });

  it('only asks where the amount merely differs from the others', () => {
    const list = (odd: number) => sheet`
      困难学生生活补助发放名单 | < | < | < | <
      姓名 | 班级 | 困难类型 | 金额 | 发放
      王样一 | 一(1) | 低保 | 250 | 已发
      李样二 | 一(1) | 低保 | 250 | 已发
      张样三 | 一(1) | 低保 | 250 | 已发
      钱样五 | 一(1) | 低保 | ${odd} | 已发
      赵样四 | 一(1) | 低保 | 500 | 已发
    `;
    expect(foundOn(list(250))).toEqual(['D7 aid-amount-differs']);
    const rates = (many: number) => sheet`
      困难学生生活补助发放名单 | < | < | < | <
      姓名 | 班级 | 困难类型 | 金额 | 发放
      ${Array.from({ length: 16 }, (_, at) => `王样${at} | 一(1) | 低保 | ${at < many ? 625 : 500} | 已发`).join('\n')}
    `;
    expect(foundOn(rates(3))).toEqual([]);
    expect(foundOn(rates(2))).toEqual(['D3 aid-amount-differs', 'D4 aid-amount-differs']);
    expect(complaintsOn(list(250))[0]?.complaint.severity).toBe('query');
    expect(foundOn(list(500))).toEqual([]);
  });
});
