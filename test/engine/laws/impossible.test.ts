import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('letters for digits', () => {
  const classes = (part: string, all: string) => sheet`
    班级学生数统计表
    班级 | 学生数 | 男 | 女
    一(1)班 | 41 | 21 | 20
    二(1)班 | ${part} | 20 | 20
    三(1)班 | 38 | 18 | 20
    四(1)班 | 42 | 22 | 20
    合计 | ${all} | 81 | 80
  `;

  it('are one error, on records and on totals, and the figure is read as it was meant', () => {
    expect(engineFinds(classes('40', '161'))).toEqual([]);
    expect(engineFinds(classes('4O', '161'))).toEqual(['B4 not-a-figure']);
    expect(engineFinds(classes('40', '16l'))).toEqual(['B7 not-a-figure']);
  });
});

describe('a negative figure', () => {
  const survey = (first: number, second = 8, third = '体育') => sheet`
    课程开设督导检查登记表
    督查项目 | 道德 | 语文 | ${third} | 音乐
    学科教师数 | ${first} | ${second} | 4 | 3
  `;

  it('of what is counted is an error in a table that no kind explains', () => {
    expect(engineFinds(survey(2))).toEqual([]);
    expect(engineFinds(survey(-2))).toEqual(['B3 negative-figure']);
  });

  it('is none where several are negative, or where the header lets it go either way', () => {
    expect(engineFinds(survey(-2, -8))).toEqual([]);
    expect(
      engineFinds(sheet`
        课程开设督导检查登记表
        督查项目 | 道德 | 语文 | 教师增减 | 音乐
        学科教师数 | 2 | 8 | -4 | 3
      `),
    ).toEqual([]);
  });
});

describe('a share down the side', () => {
  const ages = (share: string) => sheet`
    专任教师年龄、学历分组
    项目 | 研究生 | 本科 | 专科 | 计
    35岁以下 | 0 | 4 | 1 | 5
    36—45岁 | 3 | 8 | 0 | 11
    46—54岁 | 2 | 7 | 2 | 11
    合计 | 5 | 19 | 3 | 27
    持证率 | ${share} | | |
  `;

  it('may be all, and no more', () => {
    expect(engineFinds(ages('100.0%'))).toEqual([]);
    expect(engineFinds(ages('101.0%'))).toEqual(['B7 over-hundred-percent']);
  });
});
