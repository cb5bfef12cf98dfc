import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('teacher statistics', () => {
  const stats = (bachelor: number, below: string, older: number) => sheet`
    教师队伍结构统计表 | < | < | < | < | < | <
    学科 | 专任教师 | 学历 | < | < | 年龄 | <
    ^ | ^ | 本科 | 专科 | ${below} | 35岁及以下 | 36-45岁
    语文 | 10 | ${bachelor} | 4 | 1 | 5 | ${older}
  `;

  it('adds up every division of the teachers', () => {
    expect(drawnLedger(stats(5, '专科以下', 5)).kind.id).toBe('teacher-stats');
    expect(foundOn(stats(5, '专科以下', 5))).toEqual([]);
    expect(foundOn(stats(6, '专科以下', 5))).toEqual(['C4 division-sum']);
    expect(foundOn(stats(4, '专科以下', 5))).toEqual(['C4 division-sum']);
  });

  it('only asks where the rest of a division may be missing', () => {
    expect(complaintsOn(stats(5, '专科以下', 4))[0]?.complaint.severity).toBe('query');
    expect(complaintsOn(stats(5, '专科以下', 6))[0]?.complaint.severity).toBe('error');
  });
});
