import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

const profile = (girls: number) =>
  dressed(
    sheet`
      学校基本情况表
      学校名称 | 样例小学 | 在校学生总数 | 482
      其中:男生 | 248 | 其中:女生 | ${girls}
      专任教师 | 30 | 教学班数 | 11
    `,
    { name: '概况' },
  );

const other = (girls: number) =>
  dressed(
    sheet`
      学校办学条件情况表
      学校名称 | 样例小学 | 专任教师 | 30
      女生数 | ${girls} | 图书 | 12000
      占地面积 | 15000 | 校舍建筑面积 | 5200
    `,
    { name: '条件' },
  );

const said = (girls: number, there: number) =>
  checkWorkbook(workbookOf(profile(girls), other(there)), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  })
    .findings.filter(({ sheet: name }) => name === '概况')
    .map(({ cell, rule, severity, expected }) => `${cell} ${rule} ${severity} ${expected ?? ''}`.trim());

test('a figure that its own form and another table want to be the same is wrong beyond doubt', () => {
  expect(said(234, 234)).toEqual([]);
  expect(said(243, 234)).toEqual(['D3 figures-disagree error 234']);
});

test('where the other table wants something else than its own form it is asked about', () => {
  expect(said(243, 235)).toEqual(['D3 sum-mismatch query 234']);
});
