import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../src/model/workbook';
import { dressed, sheet, workbookOf } from '../support/sheet';
import {
  contentAt,
  disagreements,
  type Edit,
  edited,
  recalculate,
  sheetDrawn,
  summarised,
} from '../support/summaries';

/** Moves of pupils in one list, told apart by a column; a cook with a degree among the teachers. */
function lists(): Workbook {
  return workbookOf(
    dressed(
      sheet`
        样例小学学生异动登记表
        序号 | 姓名 | 性别 | 班级 | 异动类别 | 异动时间
        1 | 赵样一 | 男 | 一(1)班 | 转入 | 2023-09-03
        2 | 钱样二 | 女 | 二(1)班 | 转出 | 2023-09-04
        3 | 孙样三 | 女 | 二(1)班 | 转入 | 2023-09-05
        4 | 李样四 | 男 | 三(1)班 | 休学 | 2023-09-06
      `,
      { name: '异动' },
    ),
    dressed(
      sheet`
        样例小学控辍保学台账
        序号 | 姓名 | 性别 | 班级 | 辍学时间 | 劝返时间 | 劝返结果
        1 | 吴样六 | 男 | 六(1)班 | 2023-09-10 | 2023-09-20 | 已返校
        2 | 郑样七 | 女 | 六(1)班 | 2023-09-11 | 2023-09-21 | 未返校
      `,
      { name: '控辍' },
    ),
    dressed(
      sheet`
        样例小学教师花名册
        序号 | 姓名 | 性别 | 最高学历 | 职称 | 任教学科 | 岗位
        1 | 周样五 | 女 | 本科 | 一级教师 | 语文 | 专任教师
        2 | 王样八 | 男 | 大专 | 二级教师 | 数学 | 专任教师
        3 | 冯样九 | 女 | 本科 | 一级教师 | 英语 | 专任教师
        4 | 陈样十 | 男 | 本科 | | | 工勤
      `,
      { name: '教师' },
    ),
  );
}

describe('what is counted is counted by the column that decides', () => {
  const drawn = summarised(lists());
  const [care, teachers] = [sheetDrawn(drawn, 'care-groups'), sheetDrawn(drawn, 'teacher-summary')];

  test.each([
    ['转入', 'C22', /^=SUM\(COUNTIF\(异动!E3:E6,\{"转入".*\}\)\)$/],
    ['转出', 'C23', /^=SUM\(COUNTIF\(异动!E3:E6,\{"转出".*\}\)\)$/],
    ['复学: none yet', 'C25', /^=SUM\(COUNTIF\(异动!E3:E6,\{"复学".*\}\)\)$/],
    ['辍学: still away', 'C26', /^=(?:SUM\()?COUNTIF\(控辍!G3:G4,.*"未返校".*\)$/],
  ])('%s', (_, address, formula) => {
    expect(contentAt(care, address)).toMatch(formula);
  });

  test('the cook’s degree is no teacher’s, wherever he stands', () => {
    expect(contentAt(teachers, 'C10')).toMatch(
      /^=SUM\(COUNTIFS\(教师!D3:D6,\{"本科".*\},教师!G3:G6,"<>工勤"\)\)$/,
    );
  });

  const corrections: readonly (readonly [string, readonly Edit[]])[] = [
    ['a move was of another kind', [['异动', 2, 4, '转出']]],
    ['a pupil is back', [['控辍', 3, 6, '已返校']]],
    ['a degree was another', [['教师', 3, 3, '本科']]],
    ['the cook teaches', [['教师', 5, 6, '专任教师']]],
    ['a teacher cooks', [['教师', 2, 6, '工勤']]],
  ];
  const results = recalculate(corrections.map(([, edits]) => ({ summarised: drawn, edits })));

  test.each(corrections.map(([what, edits], index) => [what, edits, index] as const))(
    'corrected: %s',
    (_, edits, index) => {
      const again = summarised(edited(lists(), edits));
      const forms = ['care-groups', 'teacher-summary'].map((id) => sheetDrawn(again, id));
      expect(disagreements(forms, results[index]!)).toEqual([]);
      expect(disagreements([care, teachers], results[index]!)).not.toEqual([]);
    },
  );

  test('lists side by side, each of one kind, are counted as a whole', () => {
    const book = workbookOf(
      dressed(
        sheet`
          2023—2024学年度学生转入、转出登记
          转入学生 | < | < | < | | 转出学生 | < | < | <
          姓名 | 性别 | 转入时间 | 转入前学校 | | 姓名 | 性别 | 转出时间 | 转往学校
          赵样一 | 男 | 2023.9.3 | 例县一小 | | 钱样二 | 女 | 2023.9.4 | 例县二小
          孙样三 | 女 | 2023.9.5 | 例县一小 | | 李样四 | 男 | 2023.9.6 | 例县三小
        `,
        { name: '变动' },
      ),
    );
    const form = sheetDrawn(summarised(book), 'care-groups');
    expect([contentAt(form, 'C22'), contentAt(form, 'C23')]).toEqual([
      '=COUNTA(变动!A4:A5)',
      '=COUNTA(变动!F4:F5)',
    ]);
  });
});
