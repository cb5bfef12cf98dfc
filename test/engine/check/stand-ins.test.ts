import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

/** What is said of a head teacher who is on no roster, by the remark beside him. */
function severities(remark: string): readonly string[] {
  const classes = dressed(
    sheet`
      各班学生人数 | < | < | < | < | <
      年级 | 班级 | 班主任 | 学生数 | 男 | 女 | 备注
      一年级 | 一(1)班 | 王样一 | 20 | 10 | 10 |
      二年级 | 二(1)班 | 王样二 | 21 | 11 | 10 |
      三年级 | 三(1)班 | 赵样九 | 22 | 11 | 11 | ${remark}
    `,
    { name: '班级' },
  );
  const roster = dressed(
    sheet`
      教师花名册 | < | < | < | <
      姓名 | 性别 | 最高学历 | 职称 | 任教学科
      王样一 | 男 | 本科 | 一级教师 | 语文
      王样二 | 女 | 本科 | 一级教师 | 语文
      王样三 | 女 | 本科 | 一级教师 | 数学
    `,
    { name: '名册' },
  );
  const report = checkWorkbook(workbookOf(classes, roster), catalogue, {
    standards: [],
    today: '2026-11-23',
  });
  return report.findings.map(({ cell, rule, severity }) => `${cell} ${rule} ${severity}`);
}

test('somebody who stands in for another is asked about, anybody else must be on the roster', () => {
  expect(severities('代理班主任')).toEqual(['C5 unknown-person query']);
  expect(severities('代课教师')).toEqual(['C5 unknown-person query']);
  expect(severities('')).toEqual(['C5 unknown-person error']);
});
