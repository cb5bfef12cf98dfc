import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { CellValue } from '../../../src/model/workbook';
import { type DrawnSheet, sheetOf, workbookOf } from '../../support/sheet';

type Row = readonly CellValue[];

const HEAD: Row = ['年度', '学校名称', '教学及辅助用房', '食堂', '厕所', '运动场', '围墙(米)', '用地(亩)'];
const fits: readonly Row[] = [
  ['2014年', '坪阳完小', 634, 158, 40, 600, 210, 2.9],
  ['2015年', '天桥小学', 695, 158, 40, 800, 190, 2.2],
  ['2015年', '阳光小学', 655, 158, 60, 900, 230, 2.8],
  ['2016年', '小岗小学', 670, 158, 48, 1000, 260, 6.5],
];

/** The plan with one cell changed: row of `fits`, column, value. */
function plan(...changes: readonly (readonly [row: number, column: number, value: CellValue])[]): DrawnSheet {
  const rows = fits.map((row, at) =>
    row.map((value, column) => changes.find(([r, c]) => r === at && c === column)?.[2] ?? value),
  );
  for (const [row, column, value] of changes) {
    (rows[row] as CellValue[])[column] = value;
  }
  return sheetOf([['学校建设规划表'], [...HEAD], ...rows], { name: '建设规划' });
}

function said(...sheets: readonly DrawnSheet[]): readonly string[] {
  const report = checkWorkbook(workbookOf(...sheets), catalogue, {
    standards: ['guizhou-xishui-2014'],
    today: '2016-12-01',
  });
  return report.findings.map(({ sheet, cell, rule, severity }) => `${sheet}!${cell} ${rule} ${severity}`);
}

describe('学校建设规划表', () => {
  test('a plan that fits says nothing', () => {
    expect(said(plan())).toEqual([]);
  });
  test('land that carries ground and buildings, and a tenth of a mu less', () => {
    // 695+158+40 on two floors and 800 of ground: 1246.5 ㎡, 1.87 亩.
    expect(said(plan([1, 7, 1.87]))).toEqual([]);
    expect(said(plan([1, 7, 1.86]))).toEqual(['建设规划!H4 land-fits query']);
  });
  test('the same wall around every school', () => {
    const same = [0, 1, 2, 3].map((row) => [row, 6, 1000] as const);
    expect(said(plan(...same))).toEqual(['建设规划!G3 same-everywhere query']);
    expect(said(plan(...same.slice(0, 3)))).toEqual([]);
  });
  test('a school without the figures that all others have', () => {
    expect(said(plan([2, 5, null], [2, 6, null], [2, 7, null]))).toEqual([
      '建设规划!F5 plan-incomplete query',
    ]);
  });
  test('a school that builds and is not equipped', () => {
    const equipment = (...names: readonly string[]) =>
      sheetOf(
        [
          ['技术装备计划表'],
          ['年度', '学校名称', '计划投入(万元)'],
          ...names.map((name) => ['2015年', name, 4]),
        ],
        {
          name: '装备',
        },
      );
    const all = ['坪阳完小', '天桥小学', '阳光小学', '小岗小学'];
    expect(said(plan(), equipment(...all))).toEqual([]);
    expect(said(plan(), equipment('永和小学', ...all.slice(1)))).toEqual(['建设规划!B3 plans-agree query']);
  });
});

describe('the land of a school', () => {
  const profile = (building: number) =>
    sheetOf(
      [
        ['学校基本情况表'],
        ['学校名称', '样例小学', '办学类型', '小学'],
        ['占地面积', 7196, '校舍建筑面积', building],
        ['运动场地面积', 4000, '绿化率', '30%'],
        ['在校学生数', 300, '教学班数', 8],
      ],
      { name: '学校基本情况表' },
    );
  test('what ground and green leave must carry the buildings on four floors', () => {
    const grounds = (building: number) => said(profile(building));
    expect(grounds(4148)).toEqual([]);
    expect(grounds(4149)).toEqual(['学校基本情况表!B3 grounds-fit query']);
  });
});

describe('parts and wholes in lists', () => {
  test('classrooms are a part of what is for teaching', () => {
    const list = (rooms: number) =>
      sheetOf(
        [
          ['校舍台账'],
          ['序号', '校舍名称', '建筑面积', '教学及辅助用房', '其中:教室', '建成年份'],
          [1, '教学楼', 634, 634, rooms, 2015],
          [2, '食堂', 158, 0, 0, 2015],
        ],
        { name: '校舍' },
      );
    expect(said(list(634))).toEqual([]);
    expect(said(list(635))).toEqual(['校舍!E3 part-exceeds-whole error']);
  });
  test('teachers who help, times the children of each', () => {
    const list = (each: number) =>
      sheetOf(
        [
          ['留守儿童统计表'],
          ['年级', '学生数', '留守儿童数', '男', '女', '帮扶教师数', '每名教师帮扶人数'],
          ['全校', 1288, 185, 102, 83, 64, each],
        ],
        { name: '留守' },
      );
    expect(said(list(4))).toEqual([]);
    expect(said(list(5))).toEqual(['留守!G3 helpers-plausible query']);
  });
});
