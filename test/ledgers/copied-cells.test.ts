import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet, sheetOf, workbookOf } from '../support/sheet';

describe('cells that were copied or counted wrongly', () => {
  it('makes no child its own guardian, in any list', () => {
    const drawn = sheet`
      控辍保学台账 | < | < | < | <
      姓名 | 性别 | 班级 | 监护人姓名 | 去向
      韦样一 | 男 | 七(1)班 | 韦样大 | 在家
      石样二 | 女 | 七(2)班 | 石 样二 !own-guardian | 在家
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('lets nobody be the fourth of three, and reads the full mark in the header', () => {
    const drawn = sheet`
      三（1）班期末成绩单 | < | < | < | < | <
      姓名 | 语文（120） | 数学（120） | 总分（240） | 班排名 | 年级排名
      韦样一 | 110 | 100 | 210 | 1 | 3
      石样二 | 121 !score-above-full | 80 | 201 | 2 | 8
      龙样三 | 90 | 70 | 160 | 4 !rank-beyond-class | 9
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('counts what one cell under the list says', () => {
    const drawn = sheetOf([
      ['六年级1班学生名册'],
      ['序号', '姓名', '性别', '家长姓名', '联系电话'],
      [1, '韦样一', '男', '韦样大', '13000000001'],
      [2, '石样二', '女', '石样大', '13000000002'],
      [3, '龙样三', '男', '龙样大', '13000000003'],
      ['合计：4人，男3人，女1人'],
    ]);
    const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    expect(report.findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(['A6 count-mismatch']);
  });
});
