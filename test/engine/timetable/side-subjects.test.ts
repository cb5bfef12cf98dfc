import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

/** All that is found, after it is sure that all timetables were read. */
function foundOn(...drawn: readonly DrawnSheet[]): readonly string[] {
  const report = checkWorkbook(workbookOf(...drawn), catalogue, { standards: [], today: '2026-11-23' });
  expect(new Set(report.ledgers.map(({ kind }) => kind))).toEqual(new Set(['timetable']));
  return report.findings.map((found) => `${found.sheet} ${found.cell} ${found.rule}`);
}

describe('what a teacher gives besides', () => {
  const ofTeachers = dressed(
    sheet`
      教师课程表 | < | < | < | < | < | < | <
      教师 | 学科 | 星期一 | < | 星期二 | < | 星期三 | <
       | | 1 | 2 | 1 | 2 | 1 | 2
      韦样一 | 语文 | 五（1） | 五（1） | 五（1） | | 五（1） |
      石样二 | 数学 | | | | 五（1） | | 五（1）
    `,
    { name: '教师课表', merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
  );

  it('is what the class has then, where nobody has a line for it', () => {
    const ofClass = dressed(
      sheet`
        五（1）班课程表 | < | < | <
        节次 | 星期一 | 星期二 | 星期三
        第一节 | 语文 | 班会 | 语文
        第二节 | 劳动 | 数学 | 数学
      `,
      { name: '班级课表' },
    );
    expect(foundOn(ofClass, ofTeachers)).toEqual(['班级课表 A1 timetable-unfilled']);
  });

  it('is not what another teacher has a line for', () => {
    const ofClass = dressed(
      sheet`
        五（1）班课程表 | < | < | <
        节次 | 星期一 | 星期二 | 星期三
        第一节 | 语文 | 数学 | 语文
        第二节 | 语文 | 数学 | 数学
      `,
      { name: '班级课表' },
    );
    expect(foundOn(ofClass, ofTeachers)).toEqual([
      '班级课表 A1 timetable-unfilled',
      '班级课表 C3 timetable-mismatch',
    ]);
  });
});

describe('class tables one under another', () => {
  it('take no class from a year, and have lines across the week', () => {
    const both = dressed(
      sheet`
        一年级课程表 | < | < | <
        班主任：韦样一 使用时间：2022年2月—7月 | < | < | <
         | 星期一 | 星期二 | 星期三
        第一节 | 语文 | 数学 | 语文
        大课间 | 广播操 | < | <
        第二节 | 音乐 | 体育 | 美术

        二年级课程表 | < | < | <
        班主任：石样二 使用时间：2022年2月—7月 | < | < | <
         | 星期一 | 星期二 | 星期三
        第一节 | 数学 | 语文（书法） | 语文
        大课间 | 广播操 | < | <
        第二节 | 美术 | | 音乐
      `,
      { name: '课程表' },
    );
    expect(foundOn(both)).toEqual(['课程表 A1 timetable-unfilled', '课程表 A8 timetable-unfilled']);
  });
});
