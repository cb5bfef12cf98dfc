import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { dressed, sheet, sheetOf, workbookOf } from '../support/sheet';

describe('lists of a part are not held for the whole', () => {
  it('does not count a 专任教师名册 as the whole staff', () => {
    const staffIn = (title: string) => {
      const drawn = sheetOf([
        [title],
        ['姓名', '性别', '职称', '任教学科', '最高学历'],
        ['韦试禾', '男', '一级教师', '语文', '本科'],
        ['石试麦', '女', '一级教师', '数学', '本科'],
      ]);
      const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
      return report.statements
        .map(({ quantity }) => quantity)
        .filter((id) => /^(staff|full-time-teachers)$/.test(id));
    };
    expect(staffIn('专任教师名册')).toEqual(['full-time-teachers']);
    expect(staffIn('教职工名册')).toEqual(['staff', 'full-time-teachers']);
  });

  it('does not hold the total of one part against the sum of all parts', () => {
    const table = (
      title: string,
      item: string,
      amount: number,
    ): readonly (readonly (string | number)[])[] => [
      [title],
      ['序号', '名称', '应配', '实有', '单价', '金额'],
      [1, `${item}甲`, 2, 2, amount, 2 * amount],
      [2, `${item}乙`, 2, 2, amount, 2 * amount],
      ['合计', '', '', '', '', 4 * amount],
    ];
    const book = {
      name: '样例.xlsx',
      sheets: [
        dressed(sheetOf(table('科学仪器台账', '镜', 10)), { name: '科学' }),
        dressed(sheetOf(table('体育器材台账', '球', 30)), { name: '体育' }),
      ],
    };
    const report = checkWorkbook({ ...workbookOf(...book.sheets) }, catalogue, {
      standards: [],
      today: '2026-11-23',
    });
    expect(report.findings).toEqual([]);
  });

  it('knows who in a list of staff is no teacher by the remark, where no column names the post', () => {
    const drawn = sheet`
      教职工名册 | < | < | < | < | <
      姓名 | 性别 | 最高学历 | 职称 | 任教 | 备注
      韦试禾 | 男 | 本科 | 一级教师 | 语文 |
      石试麦 | 女 | 本科 | 一级教师 | 数学 |
      龙拟麦 | 男 | 高中 | — | | 工勤(炊事)
    `;
    const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    const count = (id: string) => report.statements.find(({ quantity }) => quantity === id)?.value;
    expect([count('staff'), count('full-time-teachers')]).toEqual([3, 2]);
  });

  it('counts the two halves of a class together', () => {
    const roster = sheet`
      一(1)班学生名单 | < | < | < | < | < | <
      学号 | 姓名 | 性别 | | 学号 | 姓名 | 性别
      01 | 韦试禾 | 男 | | 03 | 罗试谷 | 女
      02 | 石试麦 | 女 | | 04 | 覃试豆 | 男
    `;
    const report = checkWorkbook(workbookOf(roster), catalogue, { standards: [], today: '2026-11-23' });
    const pupils = report.statements.filter(
      ({ quantity, scope }) => quantity === 'pupils' && scope.className !== undefined,
    );
    expect(pupils.map(({ value, scope }) => `${scope.className} ${value}`)).toEqual(['一(1)班 4']);
  });
});
