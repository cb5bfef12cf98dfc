import { describe, expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/model/workbook';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheetOf } from '../../support/sheet';

type Lines = readonly (readonly CellValue[])[];

const form = (staff = 20, site = 5060): Lines => [
  ['农村义务教育学校校情登记表'],
  ['学校全称', '样例小学', null, null, '办学类型', '小学'],
  ['学生(人)', '合计', '男', '女', '农村留守儿童', '随迁子女'],
  [null, 190, 100, 90, 19, 12],
  ['教职工(人)', '合计', '专任教师', '行政人员', '教辅人员', '工勤人员'],
  [null, staff, 15, 2, 1, 2],
  ['校园(㎡)', '占地面积', '绿化面积', '运动场地', '校舍总面积', '教学及辅助用房'],
  [null, site, 960, 1850, 1900, 1140],
  ['生均(㎡/人)', '占地面积', '绿化面积', '运动场地', '校舍总面积', '教学及辅助用房'],
  [null, 26.63, 5.05, 9.74, 10, 6],
];

describe('pairs of lines, each named by the first word of its labels', () => {
  test('are parts of one form, and 合计 and 占地面积 are those of their band', () => {
    expect(short(sheetOf(form())).map(({ kind, fields }) => `${kind} ${fields}`)).toEqual([
      'school-profile B4 student_count, C4 students_male, D4 students_female, E4 left_behind, F4 migrants',
      'school-profile B6 staff_total, C6 full_time_teachers, D6 admin_staff, E6 support_staff',
      'school-profile B8 site_area, C8 greening, D8 sports_area, E8 building_area, F8 teaching_area',
      'school-profile B10 site_area_per_student, C10 greening_per_student, D10 sports_area_per_student, F10 teaching_area_per_student',
    ]);
  });

  test('add up as a form does: two names of one quantity are two addends', () => {
    expect(engineFinds(sheetOf(form()))).toEqual([]);
    expect(engineFinds(sheetOf(form(21)))).toEqual(['B6 parts-and-whole']);
  });

  test('a single line whose name nobody has filled in is a record like any other', () => {
    const [title = [], , , , , , labels = [], values = []] = form();
    const [drawn] = short(sheetOf([title, ['学校名称', ...labels.slice(1)], values]));
    expect(drawn?.fields).toBe(
      'A3 school_name, B3 site_area, C3 greening, D3 sports_area, E3 building_area, F3 teaching_area',
    );
  });
});
