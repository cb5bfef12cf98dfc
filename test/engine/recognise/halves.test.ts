import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet, sheetOf, workbookOf } from '../../support/sheet';

describe('a list that is continued to the right of itself under the same header', () => {
  const books = (total: number, titles = '800') =>
    dressed(
      sheet`
        图书分类统计 | < | < | < | < | < | < | <
        部类 | 分类号 | 种数 | 册数 | 部类 | 分类号 | 种数 | 册数
        哲学 | B | 90 | 200 | 自然科学 | N | 110 | 300
        社会科学 | I | 310 | 800 | 自然科学 | O | 80 | 200
        社会科学 | K | 150 | 400 | 综合性图书 | Z | 60 | 100
        合计 |  |  |  |  |  | ${titles} | ${total}
      `,
      { name: '图书' },
    );
  const profile = dressed(
    sheet`
      学校基本情况 | <
      项目 | 数据
      教学班数 | 6
      在校学生数 | 240
      专任教师 | 14
      图书册数 | 2000
    `,
    { name: '概况' },
  );

  test('is one list, and its total is that of both halves', () => {
    expect(engineFinds([books(2000), profile])).toEqual([]);
    expect(engineFinds([profile, books(2000)])).toEqual([]);
    expect(engineFinds([books(2100), profile])).toEqual(['H6 total-mismatch']);
  });

  test('a total under the last half is over both, right in nothing or not', () => {
    const { findings } = checkWorkbook(workbookOf(books(2100, '')), catalogue, {
      standards: [],
      today: '2026-11-23',
    });
    expect(findings.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
      expect.stringMatching(/^H6 .*2100.*2000/),
    ]);
  });

  test('is none where figures stand in its first column: they are of another year', () => {
    const drawn = sheetOf([
      ['对子公司投资'],
      [null, '账面余额', '减值准备', '账面价值', '账面余额', '减值准备', '账面价值'],
      ['一公司', '4,220.50', '650.50', '3,570.00', '4,810.00', '650.00', '4,160.00'],
      ['二公司', '1,220.50', '50.50', '1,170.00', '1,310.00', '50.00', '1,260.00'],
    ]);
    const { ledgers, unread = [] } = recogniseSheet(drawn, catalogue.ledgers);
    expect([...ledgers.map(({ table }) => table), ...unread]).toHaveLength(1);
  });
});
