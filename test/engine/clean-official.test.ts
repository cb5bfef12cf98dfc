import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { engineFinds } from '../support/engine-finds';
import { dressed, sheet, workbookOf } from '../support/sheet';

const ages = (women: string) => sheet`
  专任教师专业技术职务、年龄结构情况 | < | < | < | < | < | <
  指标名称 | 编号 | 合计 | 其中:女 | 29岁及以下 | 30-39岁 | 40岁及以上
  甲 | 乙 | 1 | 2 | 3 | 4 | 5
  总计 | 01 | 31 | 20 | 3 | 12 | 16
  其中:女 | 02 | ${women} | - | 2 | 9 | 9
  副高级 | 03 | 16 | 9 | 0 | 0 | 16
  中级 | 04 | 11 | 8 | 0 | 11 | 0
  助理级 | 05 | 4 | 3 | 3 | 1 | 0
`;

describe('tables that have their records in columns', () => {
  test('have no record in the column of codes, and a whole before all others is over them', () => {
    expect(engineFinds(ages('20'))).toEqual([]);
    expect(engineFinds(ages('26'))).toEqual(['C5 total-mismatch']);
  });

  test('that state the same wholes divide the same people twice, and are no parts of one list', () => {
    const subjects = sheet`
      分课程专任教师学历情况 | < | < | < | < | <
      指标名称 | 代码 | 合计 | #女 | 语文 | 数学
      甲 | 乙 | 1 | 2 | 3 | 4
      总计 | 01 | 31 | 20 | 16 | 15
      #女 | 02 | 20 | - | 11 | 9
      本科毕业 | 04 | 22 | 15 | 12 | 10
      专科毕业 | 05 | 9 | 5 | 4 | 5
    `;
    const report = checkWorkbook(
      workbookOf(dressed(ages('20'), { name: '4153' }), dressed(subjects, { name: '4155' })),
      catalogue,
      { standards: ['national-quality-2017'], today: '2026-11-23' },
    );
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.facts.find(({ quantity }) => quantity === 'female-teachers')?.value).toBe(20);
  });
});

describe('a list whose lines are a tree', () => {
  const rooms = (all: number) => sheet`
    中小学校舍情况 | < | < | < | <
    指标名称 | 编号 | 校舍建筑面积 | < | <
    ^ | ^ | 合计 | 框架结构 | 砖混结构
    总计 | 01 | ${all} | 2684 | 645
    一、教学及辅助用房 | 04 | 2507 | 2041 | 466
    教室 | 05 | 1275 | 1147 | 128
    实验室 | 06 | 1232 | 894 | 338
    二、行政办公用房 | 11 | 319 | 242 | 77
    其中:教师办公室 | 12 | 226 | 181 | 45
    三、生活用房 | 13 | 503 | 401 | 102
  `;

  test('is added up by its highest level', () => {
    expect(engineFinds(rooms(3329))).toEqual([]);
    const report = checkWorkbook(workbookOf(dressed(rooms(3329), { name: '512' })), catalogue, {
      standards: ['national-quality-2017'],
      today: '2026-11-23',
    });
    expect(report.facts.find(({ quantity }) => quantity === 'building-area')?.value).toBe(3329);
  });

  test('is wrong where its whole is not', () => {
    expect(engineFinds(rooms(3392))).toEqual(['C4 total-mismatch']);
  });
});

describe('a line of dashes where others write 0', () => {
  const degrees = (last: string) => sheet`
    专任教师年龄、学历分组 | < | < | < | <
     | 研究生 | 本科 | 专科 | 计
    35岁以下 | 3 | 6 | 0 | 9
    36—45岁 | - | - | - | -
    46—54岁 | ${last}
    55岁以上 | 0 | 1 | 0 | 1
    合计 | 5 | 15 | 0 | 20
  `;

  test('does not tell what it adds', () => {
    const errors = (drawn: ReturnType<typeof degrees>) =>
      checkWorkbook(workbookOf(dressed(drawn, { name: '学历' })), catalogue, {
        standards: ['national-quality-2017'],
        today: '2026-11-23',
      })
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ cell }) => cell);
    expect(errors(degrees('- | - | - | -'))).toEqual([]);
  });
});
