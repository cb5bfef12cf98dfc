import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { complaintsOn, drawnLedger, foundOn } from '../../support/drawn-ledger';
import { dressed, sheet, workbookOf } from '../../support/sheet';

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

describe('a heading of which a column was not read', () => {
  const titles = (lowest: string, none: number, mathematics: number) => sheet`
    教师职称结构统计表 | < | < | < | <
    学科 | 专任教师 | 职称 | < | < | <
    ^ | ^ | 小学高级 | 小学一级 | ${lowest} | 未评
    语文 | 10 | 5 | 3 | 2 | ${none}
    数学 | ${mathematics} | 5 | 2 | 1 | 0
    英语 | 6 | 3 | 2 | 1 | 0
  `;

  it('is not a division that lacks teachers, and still one that has too many', () => {
    expect(foundOn(titles('小学三级', 0, 8))).toEqual([]);
    expect(foundOn(titles('小学三级', 3, 8))).toEqual(['C4 division-sum']);
  });

  it('is judged where all of it was read', () => {
    const whole = (mathematics: number) => sheet`
      教师职称结构统计表 | < | < | < | <
      学科 | 专任教师 | 职称 | < | <
      ^ | ^ | 小学高级 | 小学一级 | 未评
      语文 | 8 | 5 | 3 | 0
      数学 | ${mathematics} | 5 | 2 | 0
      英语 | 5 | 3 | 2 | 0
    `;
    expect(foundOn(whole(7))).toEqual([]);
    expect(foundOn(whole(8))).toEqual(['C5 division-sum']);
  });
});

describe('a row whose degrees do not add up', () => {
  it('is said once, in the row and at the cell by which its column is off too: its columns and the line of totals are left alone', () => {
    const report = checkWorkbook(
      workbookOf(
        dressed(
          sheet`
专任教师结构统计表
学科|专任教师|研究生|本科|专科|专科以下
语文|6|1|3|2|0
数学|6|0|6|2|0
英语|5|0|4|1|0
物理|3|0|3|0|0
合计|20|1|14|5|0
`,
          { name: '结构' },
        ),
      ),
      catalogue,
      { standards: [], today: '2026-11-23' },
    );
    expect(report.findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(['D4 division-sum']);
  });
});
