import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

/** What is said of a county's printed statistics, with so many rooms in the last of its schools. */
function said(rooms: string): readonly string[] {
  const schools = dressed(
    sheet`
      学校基本数据一览表 | < | < | < | < | < | <
      学校名称 | 班级数 | 在校学生数 | 专任教师数 | 教学及辅助用房面积(㎡) | 教学仪器设备值(万元) | 网络多媒体教室(间)
      第一小学 | 24 | 1000 | 56 | 4600 | 210 | 25
      第二小学 | 18 | 800 | 45 | 3900 | 170 | 22
      第三小学 | 12 | 500 | 30 | 2600 | 110 | 15
      第四小学 | 6 | 120 | 13 | 900 | 30 | ${rooms}
    `,
    { name: '基础数据' },
  );
  const county = dressed(
    sheet`
      校际差异系数表 | < | < | < | <
      学段 | 项目 | 生均教学及辅助用房面积 | 生均教学仪器设备值 | 每百名学生拥有网络多媒体教室数
      小学 | 全县平均值 | 4.96 | 2148.76 | 2.73
      小学 | 标准差 | 0.618 | 96.6 | 0.61
      小学 | 差异系数 | 0.125 | 0.045 | 0.217
    `,
    { name: '差异系数' },
  );
  return checkWorkbook(workbookOf(schools, county), catalogue, {
    standards: [],
    today: '2026-11-23',
  }).findings.map(({ sheet: name, cell, rule, severity }) => `${name}!${cell} ${rule} ${severity}`);
}

test('statistics over the schools are only asked about where one of them has left its figure out', () => {
  expect(said('4')).toEqual([
    '差异系数!D4 printed-variation query',
    '差异系数!E4 printed-variation error',
    '差异系数!E5 printed-variation error',
  ]);
  expect(said('')).toEqual([
    '差异系数!D4 printed-variation query',
    '差异系数!E4 printed-variation query',
    '差异系数!E5 printed-variation query',
  ]);
});
