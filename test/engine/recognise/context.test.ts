import { describe, expect, it } from '@jest/globals';
import { contextOf } from '../../../src/engine/recognise/context';
import { periodIn } from '../../../src/engine/recognise/period';
import type { Context } from '../../../src/model/table';

function context(titles: readonly string[], footers: readonly string[] = [], sheetName = 'Sheet1'): Context {
  const lines = (texts: readonly string[], from: number) =>
    texts.map((text, row) => ({ text, place: { sheet: sheetName, row: from + row, column: 0 } }));
  return contextOf(lines(titles, 0), lines(footers, 50), sheetName);
}

describe('what titles say about a whole table', () => {
  it.each([
    ['样例镇中心小学2015年秋季一(1)班学生花名册', { school: '样例镇中心小学', className: '一(1)班' }],
    ['三年级二班学生信息登记表', { className: '三(2)班' }],
    ['东姚完小学校基本情况表', { school: '东姚完小' }],
    ['附件1  样例县平桥镇第一小学基本情况表', { school: '样例县平桥镇第一小学' }],
    ['义务教育学校基本情况一览表', {}],
    ['样例县小学班额统计', {}],
    ['小学数学科学教学仪器配备情况统计表', {}],
  ])('%s: school and class', (title, expected) => {
    const { school, className } = context([title]);
    expect({ ...(school ? { school } : {}), ...(className ? { className } : {}) }).toEqual(expected);
  });

  it('reads 填报单位, 填报时间 and 单位 apart', () => {
    expect(context(['班额统计表', '填报单位：样例小学(盖章)', '填报时间：2023年9月20日'])).toEqual({
      school: '样例小学',
      filledOn: '2023-09-20',
    });
    expect(context(['经费情况', '单位：万元'])).toEqual({ unit: '万元' });
    expect(context(['一览表', '填报单位：样例县教育局', '单位：人、个、平方米、万元'])).toEqual({});
    expect(context(['一览表', '面积㎡，仪器万元']).moneyUnit).toBe('万元');
    expect(context(['一览表', '面积:平方米  设备值:千元  图书:册']).moneyUnit).toBe('千元');
    expect(context(['一览表', '仪器设备20万元已到位,面积:㎡']).moneyUnit).toBeUndefined();
    expect(context(['基本情况表', '填报时间:2013年  月  日']).filledOn).toBeUndefined();
  });

  it('takes the day of filling in from the footer too; a month counts as its last day', () => {
    expect(context(['隐患台账'], ['更新至2023年6月30日']).filledOn).toBe('2023-06-30');
    expect(context(['隐患台账'], ['报出日期：2024年2月']).filledOn).toBe('2024-02-29');
  });

  it('takes the class from the name of the sheet', () => {
    expect(context(['学生名单'], [], '四(2)班')).toMatchObject({ className: '四(2)班' });
  });
});

describe('the period of a title', () => {
  it.each([
    ['2015—2016学年度第一学期', '2015-09-01', '2016-01-31'],
    ['2015-2016学年下学期', '2016-02-01', '2016-08-31'],
    ['2022—2023学年学生异动台账', '2022-09-01', '2023-08-31'],
    ['２０１５年秋季学期基本情况', '2015-09-01', '2016-01-31'],
    ['2023年春季安全隐患台账', '2023-02-01', '2023-08-31'],
    ['2023年春季学期', '2023-02-01', '2023-08-31'],
    ['晨检登记(2023年3月)', '2023-03-01', '2023-03-31'],
    ['班额统计表(2015.9)', '2015-09-01', '2015-09-30'],
    ['2012年教育经费情况', '2012-01-01', '2012-12-31'],
    ['2019—2023年专任教师继续教育', '2019-01-01', '2023-12-31'],
    ['学籍异动登记(2023年9月—12月)', '2023-09-01', '2023-12-31'],
    ['2023年9月1日-10月31日出勤', '2023-09-01', '2023-10-31'],
    ['营养餐专账(2023.9—2024.1)', '2023-09-01', '2024-01-31'],
    ['一(7)班课表2025-2026', '2025-09-01', '2026-08-31'],
  ])('%s', (title, from, to) => {
    expect(periodIn(title)).toEqual({ from, to });
  });

  it('is absent without a year', () => {
    expect(periodIn('学生花名册')).toBeUndefined();
    expect(periodIn('第5周作业公示')).toBeUndefined();
  });
});
