import { describe, expect, test } from '@jest/globals';
import { suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

/** A statistics form as offices publish it: groups once down the side and once across. */
const form = (cells: Readonly<Record<string, number>> = {}) => sheet`
  教职工数 | < | < | < | < | < | <
  指标名称 | 代码 | 教职工数 | 专任教师 | 行政人员 | 教辅人员 | 其他人员
  甲 | 乙 | 1 | 2 | 3 | 4 | 5
  总计 | 01 | ${cells.all ?? 53} | 42 | 4 | 5 | 2
  #女 | 02 | 36 | 30 | 2 | 3 | 1
  #少数民族 | 03 | 3 | 1 | 1 | 1 | 0
  #在编人员 | 04 | 48 | ${cells.posts ?? 40} | 3 | 4 | 1
`;

describe('groups down the side of a form', () => {
  test('nothing is wrong', () => {
    expect(suspected(form())).toEqual([]);
  });

  test('a first column adds up the others to 其他', () => {
    expect(suspected(form({ all: 55 }))).toEqual(['C4 55→53']);
  });

  test('a group does not exceed the whole; it may reach it', () => {
    expect(suspected(form({ posts: 42 })).filter((one) => one.startsWith('D7 42→ '))).toEqual([]);
    expect(suspected(form({ posts: 46 }))).toEqual(['D7 46→40']);
  });
});

describe('a group that stands both as a column and as a line', () => {
  const crossed = (line: number) => sheet`
    分课程专任教师学历情况 | < | < | < | < | <
    指标名称 | 代码 | 合计 | #女 | 语文 | 数学
    甲 | 乙 | 1 | 2 | 3 | 4
    总计 | 01 | 42 | 30 | 22 | 20
    #女 | 02 | ${line} | - | 16 | ${line - 16}
    本科毕业 | 04 | 33 | 25 | 18 | 15
    专科毕业 | 05 | 9 | 5 | 4 | 5
  `;

  test('says one figure', () => {
    expect(suspected(crossed(30))).toEqual([]);
  });

  test('is asked about where it says two', () => {
    expect(suspected(crossed(29))).toEqual(['D4 30→? |C5']);
  });
});
