import { describe, expect, test } from '@jest/globals';
import type { SheetDrawing } from '../../src/model/drawing';
import type { Workbook } from '../../src/model/workbook';
import { dressed, sheet, sheetOf, workbookOf } from '../support/sheet';
import {
  asSheet,
  asText,
  contentAt,
  disagreements,
  type Edit,
  edited,
  recalculate,
  sheetDrawn,
  sheetsDrawn,
  summarised,
} from '../support/summaries';

const ID = 'teacher-summary';

/** Teachers with these birth cells, in September 2023, some of them in the kitchen. */
function roster(births: readonly (string | number | null)[], cooks: readonly number[] = []): Workbook {
  return workbookOf(
    sheetOf(
      [
        ['样例小学教师花名册(2023—2024学年度)', null, null, null, null, null, null],
        ['序号', '姓名', '性别', '出生年月', '最高学历', '职称', '岗位'],
        ...births.map((birth, index) => [
          index + 1,
          `样${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}`,
          '女',
          birth,
          '本科',
          '一级教师',
          cooks.includes(index) ? '工勤' : '专任教师',
        ]),
      ],
      { name: "教师 '名册'", formats: { 'D3:D30': 'yyyy/m' } },
    ),
  );
}

/** The lines of the ages: words and numbers. */
function ages(drawing: SheetDrawing): readonly string[] {
  const lines = asText(drawing).split('\n');
  const from = lines.findIndex((line) => line.startsWith('四、'));
  const to = lines.findIndex((line) => line.startsWith('五、'));
  return lines.slice(from + 1, to);
}

/** Born in September 1987: 36; in October: 35. And so on at every edge of the usual bands. */
const mixed = ['1987.10', '1987年9月', '197710', 19_7709, '1968-10-15', '1968/9/1', '1968年09月30日', 28_399];

describe('teachers by age', () => {
  test('every way to write a birth month; the bands end where a birthday is a month away', () => {
    const drawn = sheetDrawn(summarised(roster(mixed)), ID);
    expect(ages(drawn)).toEqual([
      '年龄算到 |  | =45170 |  | 学年初,按月算满周岁;可以改',
      '35岁及以下 | 人 | =1 | =0.125',
      '36—45岁 | 人 | =3 | =0.375',
      '46—54岁 | 人 | =2 | =0.25',
      '55岁及以上 | 人 | =2 | =0.25',
    ]);
  });

  test('another engine agrees, also after the clerk has written the months in other ways', () => {
    const school = summarised(roster(mixed));
    const edits: readonly Edit[] = [
      ["教师 '名册'", 2, 3, 32_051],
      ["教师 '名册'", 3, 3, '1990.01'],
      ["教师 '名册'", 9, 3, '1960年12月'],
      // An early day whose serial number looks like a year.
      ["教师 '名册'", 8, 3, 19_780],
    ];
    const [same, changed] = recalculate([{ summarised: school }, { summarised: school, edits }]);
    expect(disagreements(sheetsDrawn(school), same!)).toEqual([]);
    const again = summarised(edited(school.workbook, edits));
    expect(disagreements([sheetDrawn(again, ID)], changed!)).toEqual([]);
    expect(ages(sheetDrawn(again, ID))).not.toEqual(ages(sheetDrawn(school, ID)));
  });

  test('true dates alone need no taking apart', () => {
    const drawn = sheetDrawn(summarised(roster([28_399, 32_000])), ID);
    expect(contentAt(drawn, 'C23')).toBe(
      "=COUNTIFS('教师 ''名册'''!D3:D4,\">\"&EOMONTH(C21,-552),'教师 ''名册'''!D3:D4,\"<=\"&EOMONTH(C21,-432))",
    );
  });

  test('who does not teach is left out of formula and value', () => {
    const drawn = sheetDrawn(summarised(roster(['1987.10', '1987.10', '1960.1'], [1])), ID);
    expect(ages(drawn).slice(1)).toEqual([
      '35岁及以下 | 人 | =1 | =0.5',
      '36—45岁 | 人 | =0 | =0',
      '46—54岁 | 人 | =0 | =0',
      '55岁及以上 | 人 | =1 | =0.5',
    ]);
    expect(String(contentAt(drawn, 'C22'))).not.toContain('D3:D5');
  });

  test('a month that cannot be read is told, and then there are values with a note; a blank is told', () => {
    const unreadable = ages(sheetDrawn(summarised(roster(['1987.10', '1987.13', '不详'])), ID));
    expect(unreadable.slice(1, 2)).toEqual(['35岁及以下 | 人 | 1 * | =0.333333']);
    expect(unreadable.at(-1)).toBe(
      "出生年月空缺或看不出 | 人 | =2 |  | '教师 ''名册'''!D4、'教师 ''名册'''!D5",
    );
    expect(ages(sheetDrawn(summarised(roster(['1987.10', null])), ID)).slice(1, 2)).toEqual([
      '35岁及以下 | 人 | =1 | =0.5',
    ]);
  });

  test('the number 1987.1 is October where it is shown as 1987.10, which no formula can see', () => {
    const { sheets, ...rest } = roster([1987.1]);
    const shown = sheets.map((one) => ({
      ...one,
      formats: [[], [], [undefined, undefined, undefined, '0.00']],
    }));
    expect(ages(sheetDrawn(summarised({ ...rest, sheets: shown }), ID))[1]).toBe(
      '35岁及以下 | 人 | 1 * | =1',
    );
    expect(ages(sheetDrawn(summarised({ ...rest, sheets }), ID))[2]).toBe('36—45岁 | 人 | =1 | =1');
  });

  test('a second roster of the same people does not count them twice', () => {
    const { sheets, ...rest } = roster(['1987.10', '1987.09']);
    const [first] = sheets;
    const school = { ...rest, sheets: [first!, { ...first!, name: '另一份' }] };
    const lines = ages(sheetDrawn(summarised(school), ID));
    const whole = contentAt(sheetDrawn(summarised(school), ID), 'C6');
    expect([whole, ...lines.slice(1, 3)]).toEqual([
      "=COUNTA('教师 ''名册'''!B3:B4)",
      '35岁及以下 | 人 | =1 | =0.5',
      '36—45岁 | 人 | =1 | =0.5',
    ]);
  });

  test('no birth months, no ages, and the reason', () => {
    const school = roster([]);
    const plain = dressed(
      sheet`
        教师花名册
        序号 | 姓名 | 性别 | 最高学历 | 职称 | 任教学科
        1 | 赵样一 | 女 | 本科 | 一级教师 | 语文
        2 | 钱样二 | 男 | 本科 | 一级教师 | 数学
      `,
      { name: '花名册' },
    );
    const drawn = sheetDrawn(summarised({ ...school, sheets: [plain] }), ID);
    expect(ages(drawn)).toEqual(['各年龄段 | 人 |  |  | 台账中没有:教师花名册没有出生年月']);
  });

  const statistics = dressed(
    sheet`
      教师队伍统计表
      学科 | 专任教师 | 本科 | 专科 | 30岁以下 | 31-40岁 | 41-50岁 | 51岁以上
      语文 | 6 | 5 | 1 | 1 | 2 | 2 | 1
      数学 | 4 | 4 | 0 | 0 | 1 | 2 | 1
      合计 | 10 | 9 | 1 | 1 | 3 | 4 | 2
    `,
    { name: '教师统计' },
  );

  test('a table of numbers by age is added up with its own bands', () => {
    const drawn = sheetDrawn(summarised(workbookOf(statistics)), ID);
    expect(ages(drawn)).toEqual([
      '30岁以下 | 人 | =1 | =0.1',
      '31-40岁 | 人 | =3 | =0.3',
      '41-50岁 | 人 | =4 | =0.4',
      '51岁以上 | 人 | =2 | =0.2',
    ]);
    expect(contentAt(drawn, 'C22')).toBe('=SUM(教师统计!F3:F4)');
  });

  test('beside a roster its bands are counted from the birth months; 30岁以下 ends where 31-40岁 begins', () => {
    const { sheets, ...rest } = roster(['1993.9', '1992.09', '1973.9', '1972.9']);
    const lines = ages(sheetDrawn(summarised({ ...rest, sheets: [...sheets, statistics] }), ID));
    expect(lines.slice(1).map((line) => line.split(' | ').slice(0, 3).join(' '))).toEqual([
      '30岁以下 人 =1',
      '31-40岁 人 =1',
      '41-50岁 人 =1',
      '51岁以上 人 =1',
    ]);
  });

  test('the month that the clerk has typed is kept; ours is worked out anew', () => {
    const school = roster(mixed);
    const first = sheetDrawn(summarised(school), ID);
    const previous = asSheet(first);
    const formulas = [...previous.values].map((_, row) =>
      first.cells.some((cell) => cell.row === row && cell.column === 2 && cell.formula)
        ? [undefined, undefined, 'x']
        : [],
    );
    const ours = summarised(school, undefined, new Map([[ID, { ...previous, formulas }]]));
    expect(ages(sheetDrawn(ours, ID))).toEqual(ages(first));
    const values = previous.values.map((row) =>
      row?.[0] === '年龄算到' ? [...row.slice(0, 2), 45_200] : row,
    );
    const typed = summarised(school, undefined, new Map([[ID, { ...previous, values }]]));
    expect(ages(sheetDrawn(typed, ID)).slice(0, 2)).toEqual([
      '年龄算到 |  | 45200 |  | 学年初,按月算满周岁;可以改',
      '35岁及以下 | 人 | =0 | =0',
    ]);
    const [changed] = recalculate([
      { summarised: summarised(school), edits: [['教师队伍情况统计表', 20, 2, 45_200]] },
    ]);
    expect(disagreements([sheetDrawn(typed, ID)], changed!)).toEqual([]);
  });
});
