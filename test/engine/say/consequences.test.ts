import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

/** County tables are asked for the schools that they leave out. */
const short = 'A1 schools-short';

describe('what follows from a wrong figure', () => {
  const sizes = (all: number) =>
    dressed(
      sheet`
        分校班额统计表
        学校 | 教学班数 | 男 | 女 | 合计
        红柳小学 | 8 | 120 | 111 | 231
        青塘小学 | 6 | 94 | 90 | ${all}
        白桥小学 | 7 | 102 | 98 | 200
        沙河小学 | 6 | 85 | 92 | 177
      `,
      { name: '班额' },
    );
  const data = (pupils: number) =>
    dressed(
      sheet`
        分校资源配置
        学校 | 男 | 女 | 在校学生数 | 教学及辅助用房面积 | 室内体育用房面积 | 生均教学及辅助用房面积
        红柳小学 | 120 | 111 | 231 | 1400 | 200 | 5.19
        青塘小学 | 94 | 90 | ${pupils} | 1150 | 180 | 5.27
        白桥小学 | 102 | 98 | 200 | 1300 | 250 | 5.25
        沙河小学 | 85 | 92 | 177 | 1020 | 150 | 4.92
      `,
      { name: '配置' },
    );

  it('is nothing of its own in another table that has it right', () => {
    expect(engineFinds([sizes(184), data(184)])).toEqual([short]);
    // The advice about the schools is given where the other table stands, which has its figures right.
    expect(engineFinds([sizes(194), data(184)])).toEqual(['E4 figures-disagree']);
    expect(engineFinds([data(184), sizes(194)])).toEqual([short]);
  });

  it('is nothing of its own where it was worked out from the right one', () => {
    expect(engineFinds([data(194)])).toEqual([short, 'D4 sum-mismatch']);
  });

  const grades = (fourth: number) =>
    dressed(
      sheet`
        小学分年级学生数
        学校 | 三年级 | < | 四年级 | < | 合计 | < | 平均班额
        ^ | 班级数 | 学生数 | 班级数 | 学生数 | 班级数 | 学生数 | ^
        红柳小学 | 1 | 34 | 1 | 32 | 2 | 66 | 33
        青塘小学 | 1 | 28 | 1 | ${fourth} | 2 | 52 | 26
        白桥小学 | 2 | 61 | 2 | 57 | 4 | 118 | 29.5
        沙河小学 | 1 | 25 | 1 | 29 | 2 | 54 | 27
        合计 | 5 | 148 | 5 | 142 | 10 | 290 | 29
      `,
      { name: '年级' },
    );

  it('is nothing of its own where it was added up, and only the first of what was added is named', () => {
    expect(engineFinds([grades(24)])).toEqual([]);
    expect(engineFinds([grades(29)])).toEqual(['E5 sum-mismatch']);
  });
});
