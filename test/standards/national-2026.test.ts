import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

const DAY = '填表日期:2026年3月20日';

function check(name: string, ...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf([[name], ['学校:样例小学', null, null, DAY], ...rows], { name });
  const report = checkWorkbook(workbookOf(sheet), catalogue, {
    standards: ['national-2026'],
    today: '2026-03-20',
  });
  return {
    found: report.findings
      .filter(({ rows: own = [] }) => own.some((row) => row.startsWith('N26')))
      .map(({ cell, rule, severity }) => `${cell} ${rule} ${severity}`),
    status: (id: string) => report.provisions.find(({ provision }) => provision.id === id)?.status,
  };
}

describe('national-2026', () => {
  test('the first lesson at 8:20, a minute earlier is too early', () => {
    const at = (time: string) =>
      check(
        '作息时间表',
        ['序号', '项目', '时间'],
        [1, '早读', '8:00'],
        [2, '第一节', time],
        [3, '第二节', '9:20'],
      );
    expect(at('8:20—9:00').found).toEqual([]);
    expect(at('8:19—8:59').found).toEqual(['C5 first-lesson error']);
  });
  test('a sample of 125 g kept for 48 hours', () => {
    const of = (grams: number, hours: number) =>
      check(
        '食品留样记录',
        ['日期', '餐次', '菜品名称', '留样量', '保存时长', '留样人'],
        ['2026-03-10', '午餐', '红烧肉', grams, hours, '张样一'],
      );
    expect(of(125, 48).found).toEqual([]);
    expect(of(124, 47).found).toEqual(['D4 food-sample query', 'E4 food-sample query']);
  });
  test('somebody eats with the pupils at every meal', () => {
    const { found } = check(
      '陪餐记录',
      ['日期', '餐次', '陪餐人', '意见'],
      ['2026-03-10', '午餐', '张样一', '好'],
      ['2026-03-11', '午餐', null, '好'],
    );
    expect(found).toEqual(['C5 meal-company error']);
  });
  test('a record that was looked up a year ago is due again', () => {
    const on = (day: string) =>
      check(
        '教职工准入查询台账',
        ['序号', '姓名', '查询日期', '查询结果', '查询单位'],
        [1, '张样一', day, '无记录', '派出所'],
      );
    expect(on('2025-03-20').found).toEqual([]);
    expect(on('2025-03-19').found).toEqual(['C4 clearance-old error']);
  });
  test('phones by consent and application', () => {
    const { found } = check(
      '手机管理台账',
      ['序号', '姓名', '班级', '家长是否同意', '书面申请', '保管人'],
      [1, '学生甲', '五(1)班', '是', '否', '张样一'],
    );
    expect(found).toEqual(['E4 phones-kept error']);
  });
  test('an hour of exercise is demanded, two are asked for', () => {
    const of = (minutes: string) =>
      check(
        '学校基本情况表',
        ['学校名称', '样例小学', '办学类型', '小学'],
        ['在校学生数', 300, '教学班数', 8],
        ['每天锻炼一小时', minutes, '教职工数', 20],
      );
    expect(of('59分钟').found).toEqual(['B5 standard-exercise-minutes error']);
    expect(of('60分钟').found).toEqual(['B5 standard-exercise-minutes query']);
    expect(of('120分钟').found).toEqual([]);
  });
  test('a workbook of 2023 is not held to papers of 2025', () => {
    const sheet = sheetOf(
      [
        ['学校基本情况表'],
        ['填报日期:2023年9月20日'],
        ['学校名称', '样例小学', '办学类型', '小学'],
        ['在校学生数', 300, '教学班数', 8],
        ['每天锻炼一小时', '60分钟', '教职工数', 20],
      ],
      { name: '基本情况' },
    );
    const { provisions, findings } = checkWorkbook(workbookOf(sheet), catalogue, {
      standards: ['national-2026'],
      today: '2026-03-20',
    });
    const status = (id: string) => provisions.find(({ provision }) => provision.id === id)?.status;
    expect([status('N26-T1'), status('N26-T2'), status('N26-F4')]).toEqual([
      'not-applicable',
      'met',
      'not-applicable',
    ]);
    expect(findings).toEqual([]);
  });
});
