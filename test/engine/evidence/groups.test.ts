import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

function disagreementsOn(...drawn: readonly DrawnSheet[]): readonly string[] {
  return checkWorkbook(workbookOf(...drawn), catalogue, { standards: [], today: '2026-11-23' }).findings.map(
    ({ sheet: name, cell, rule }) => `${name} ${cell} ${rule}`,
  );
}

const roster = (className: string, grade: string) =>
  dressed(
    sheet`
      学生名册 | < | <
      班级 | 姓名 | 性别
      ${className} | 韦样一 | 男
      ${className} | 石样二 | 女
      ${className} | 龙样三 | 男
      ${className} | 潘样四 | 女
      ${className} | 蒙样五 | 男
      ${className} | 岑样六 | 女
    `,
    { name: `名册${grade}` },
  );

describe('a list of some of the classes', () => {
  it('is not the school, where every grade has one class and no other name', () => {
    const sizes = dressed(
      sheet`
        班级情况登记表 | < | < | <
        年级 | 班主任 | 人数 | 男 | 女
        一年级 | 覃样一 | 28 | 16 | 12
        二年级 | 龙样二 | 6 | 3 | 3
      `,
      { name: '班级情况' },
    );
    expect(disagreementsOn(sizes, roster('二年级', '二'))).toEqual([]);
  });

  it('is not the school, where that says how many classes it has', () => {
    const profile = dressed(
      sheet`
        学校基本情况 | <
        项目 | 数据
        班级数 | 8
        在校学生数 | 375
        专任教师 | 27
        图书 | 13400
      `,
      { name: '概况' },
    );
    expect(disagreementsOn(profile, roster('七(1)班', '七'))).toEqual([]);
  });
});
