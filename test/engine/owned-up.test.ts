import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../support/sheet';

function finds(...sheets: readonly DrawnSheet[]): readonly string[] {
  const options = { standards: ['national-quality-2017'], today: '2026-11-23' };
  return checkWorkbook(workbookOf(...sheets), catalogue, options).findings.map(
    ({ cell, rule, severity }) => `${cell} ${rule} ${severity}`,
  );
}

const classes = (remark: string) =>
  dressed(
    sheet`
      各班学生人数 | < | < | < | < | <
      年级 | 班级 | 学生数 | 男 | 女 | 备注
      四年级 | 四(1)班 | 40 | 20 | 20 |
      五年级 | 五(1)班 | 41 | 21 | 20 |
      六年级 | 六(1)班 | 47 | 24 | 23 | ${remark}
    `,
    { name: '班级' },
  );

test('a shortfall that its own line owns up to is asked about', () => {
  expect(finds(classes('超出2人,已列入整改'))).toEqual(['C5 standard-class-size query']);
  expect(finds(classes('教学楼三层'))).toEqual(['C5 standard-class-size error']);
});

test('a line with measure and time in the list of what is being rectified needs none', () => {
  const list = (measure: string) =>
    dressed(
      sheet`
        未达标项目整改台账 | < | < | < | < | < | <
        序号 | 指标 | 标准值 | 现状值 | 差距 | 整改措施 | 责任人 | 完成时限
        1 | 班额 | 45人 | 47人 | 2人 | ${measure} | 王样一 | 2027.7.31
      `,
      { name: '整改' },
    );
  expect(finds(list('毕业后消化'))).toEqual([]);
  expect(finds(list(''))).toEqual(['D3 claim-false error', 'F3 missing-value error']);
});

test('a value that falls short is asked about where the table itself says so', () => {
  const line = (verdict: string) =>
    dressed(
      sheet`
        优质均衡七项指标自查表 | < | < | < | <
        序号 | 指标 | 标准 | 实际 | 是否达标
        1 | 每百名学生拥有高于规定学历教师数(人) | ≥4.2 | 4.5 | 是
        2 | 生均教学及辅助用房面积(㎡) | ≥4.5 | 4.38 | ${verdict}
        3 | 生均教学仪器设备值(元) | ≥2000 | 2635 | 是
        4 | 每百名学生拥有网络多媒体教室数(间) | ≥2.3 | 2.79 | 是
      `,
      { name: '自查' },
    );
  expect(finds(line('否'))).toEqual(['D4 claim-false query']);
  expect(finds(line('是'))).toEqual(['E4 claim-false error']);
});

describe('bounds of another standard', () => {
  const table = (head: string, bounds: readonly number[]) =>
    dressed(
      sheet`
        办学标准自查表 | < | < | < | <
        序号 | 指标 | ${head} | 实际 | 达标
        1 | 生均教学及辅助用房面积(㎡) | ≥${bounds[0] ?? 0} | 9 | √
        2 | 生均体育运动场馆面积(㎡) | ≥${bounds[1] ?? 0} | 9 | √
        3 | 生均教学仪器设备值(元) | ≥${bounds[2] ?? 0} | 3000 | √
        4 | 每百名学生拥有网络多媒体教室数(间) | ≥${bounds[3] ?? 0} | 5 | √
      `,
      { name: '自查' },
    );
  const printed = (head: string, ...bounds: readonly number[]) => finds(table(head, bounds));

  test('are not put right by the chosen one where the table names it', () => {
    expect(printed('省定标准', 4.5, 4.5, 2000, 2.3)).toEqual([]);
    expect(printed('标准', 4.5, 4.5, 2000, 2.3)).toEqual(['C4 printed-standard error']);
  });

  test('or where most of them are none of the chosen one', () => {
    expect(printed('标准', 4.5, 4.5, 500, 1)).toEqual([]);
    expect(printed('标准', 4.5, 4.5, 500, 2.3)).toEqual([
      'C4 printed-standard error',
      'C5 printed-standard error',
    ]);
  });
});
