import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

/** `概况!D6 printed-figure error` */
function finds(...sheets: readonly DrawnSheet[]): readonly string[] {
  const options = { standards: ['national-quality-2017'], today: '2026-11-23' };
  return checkWorkbook(workbookOf(...sheets), catalogue, options).findings.map(
    ({ sheet: name, cell, rule, severity }) => `${name}!${cell} ${rule} ${severity}`,
  );
}

const profile = (pupils: string, value: string, remark: string) =>
  dressed(
    sheet`
      样例小学基本情况 | < | < | <
      项目 | 单位 | 数量 | 备注
      在校学生数 | 人 | ${pupils} |
      教学班数 | 个 | 12 |
      占地面积 | ㎡ | 15000 |
      校舍建筑面积 | ㎡ | 5200 |
      图书 | 册 | 16000 |
      体育运动场馆面积 | ㎡ | 5000 |
      生均体育运动场馆面积 | ㎡ | ${value} | ${remark}
    `,
    { name: '概况' },
  );

describe('a ratio that follows from the figures of its own line', () => {
  test('is asked about where other figures lead elsewhere, and accused where it does not follow', () => {
    expect(finds(profile('500', '12.24', '6120÷500'))).toEqual(['概况!C9 printed-figure query']);
    expect(finds(profile('500', '12.42', '6120÷500'))).toEqual(['概况!C9 printed-figure error']);
    expect(finds(profile('500', '10', ''))).toEqual([]);
  });

  test('two figures of a remark that are no dividend and divisor prove nothing', () => {
    expect(finds(profile('500', '12.24', '6120平方米,其中室内300,学生500'))).toEqual([
      '概况!C9 printed-figure error',
    ]);
  });
});

const roster = (remark: string) =>
  dressed(
    sheet`
      教职工名册 | < | < | < | < | <
      姓名 | 性别 | 最高学历 | 职称 | 任教学科 | 备注
      王样一 | 男 | 本科 | 一级教师 | 语文 |
      王样二 | 女 | 本科 | 一级教师 | 语文 |
      王样三 | 女 | 专科 | 一级教师 | 数学 |
      王样四 | 女 | 专科 | 二级教师 | 数学 |
      王样五 | 女 | 本科 | 二级教师 | 音乐 | ${remark}
    `,
    { name: '名册' },
  );
const stated = (staff: string, share: string) =>
  dressed(
    sheet`
      样例小学基本情况 | < | <
      项目 | 单位 | 数量
      在校学生数 | 人 | 80
      教学班数 | 个 | 12
      占地面积 | ㎡ | 15000
      校舍建筑面积 | ㎡ | 5200
      图书 | 册 | 16000
      教职工数 | 人 | ${staff}
      每百名学生拥有高于规定学历教师数 | 人 | ${share}
    `,
    { name: '概况' },
  );

describe('a list with somebody who may be counted elsewhere', () => {
  test('does not contradict a figure without him', () => {
    expect(finds(stated('4', '6.25'), roster('走教,编制在中心校'))).toEqual([]);
    expect(finds(stated('3', '6.25'), roster('走教,编制在中心校'))).toEqual([
      '概况!C8 figures-disagree error',
    ]);
    expect(finds(stated('4', '6.25'), roster(''))).toEqual(['概况!C8 figures-disagree error']);
  });

  test('a share worked out from another whole number of people is asked about, any other value is wrong', () => {
    expect(finds(stated('5', '6.25'), roster(''))).toEqual([]);
    expect(finds(stated('5', '3.75'), roster(''))).toEqual(['概况!C9 printed-figure query']);
    expect(finds(stated('5', '3.57'), roster(''))).toEqual(['概况!C9 printed-figure error']);
  });
});
