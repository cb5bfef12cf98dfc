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
