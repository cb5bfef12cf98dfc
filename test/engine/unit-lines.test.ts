import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { engineFinds } from '../support/engine-finds';
import { type DrawnSheet, sheet, workbookOf } from '../support/sheet';

function factOf(drawn: DrawnSheet, quantity: string): number | undefined {
  const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
  return report.facts.find((fact) => fact.quantity === quantity)?.value;
}

describe('a line of units under the header', () => {
  it('says what the figures of a form in one line are given in', () => {
    const drawn = sheet`
      学校基本情况表
      学校名称 | 学生数 | 占地面积 | 教学仪器设备值 | 图书
       | 人 | 亩 | 万元 | 册
      样例小学 | 600 | 30 | 120.5 | 18000
    `;
    expect(factOf(drawn, 'equipment-value')).toBe(1205000);
    expect(factOf(drawn, 'site-area')).toBeCloseTo(20000, -1);
  });

  it('says it for every school of a list, however its headers are stacked', () => {
    const drawn = sheet`
      义务教育学校办学条件一览表
      学校名称 | 学段 | 在校学生数 | 校舍建筑面积 | < | 固定资产总值 | <
      ^ | ^ | ^ | 计 | #教学及辅助用房 | 计 | #教学仪器设备资产值
       |  | 人 | 平方米 | 平方米 | 万元 | 万元
      (甲) | (乙) | 1 | 2 | 3 | 4 | 5
      第一小学 | 小学 | 600 | 5200 | 3000 | 900 | 120.5
      第二小学 | 小学 | 500 | 4200 | 2500 | 800 | 100.5
    `;
    const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    expect(
      report.facts.filter(({ quantity }) => quantity === 'equipment-value').map(({ value }) => value),
    ).toEqual([1205000, 1005000]);
  });

  it('is no line of units where letters number the columns', () => {
    const drawn = sheet`
      学校基本情况表
      学校名称 | 学生数 | 占地面积 | 图书 | 计算机台数
      A | B | C | D | E
      样例小学 | 600 | 20000 | 18000 | 60
    `;
    expect(factOf(drawn, 'site-area')).toBe(20000);
  });
});

describe('a part above its whole in a form', () => {
  it('is wrong there, and what was computed from what it should be is not', () => {
    const drawn = sheet`
      学校基本情况表
      学校名称 | 样例小学 | 学生数 | 1000
      教职工总数 | 60 | 专任教师 | 55
      校舍建筑面积 | 6000 | 教学及辅助用房面积 | 50000 !part-exceeds-whole
      图书 | 30000 | 生均图书 | 30
      生均教学及辅助用房面积 | 5 | 班级数 | 24
    `;
    expect(engineFinds(drawn)).toEqual(['D4 part-exceeds-whole']);
  });
});
