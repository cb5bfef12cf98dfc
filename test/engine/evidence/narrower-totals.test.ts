import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const roster = (category: string) =>
  dressed(
    sheet`
      教职工名册 | < | < | < | < | < | <
      姓名 | 性别 | 类别 | 最高学历 | 职称 | 任教学科 | 行政职务
      王样一 | 男 | 专任 | 本科 | 一级教师 | 语文 | 校长
      王样二 | 女 | 专任 | 本科 | 一级教师 | 语文 |
      王样三 | 女 | 专任 | 专科 | 一级教师 | 数学 |
      王样四 | 女 | ${category} | 专科 | — |  | 党支部书记
    `,
    { name: '名册' },
  );

const structure = (title: string, total: string) =>
  dressed(
    sheet`
      ${title} | < | < | < | < | < | <
      学科 | 总数 | 学历 | < | < | 职称 | <
      ^ | ^ | 研究生 | 本科 | 专科 | 高级 | 一级
      语文 | 2 | 0 | 2 | 0 | 0 | 2
      数学 | 1 | 0 | 0 | 1 | 0 | 1
      合计 | ${total} | 0 | 2 | 1 | 0 | 3
    `,
    { name: '结构' },
  );

const form = (what: string, value: number) =>
  dressed(
    sheet`
      样例小学基本情况 | < | <
      项目 | 单位 | 数量
      占地面积 | ㎡ | 15000
      校舍建筑面积 | ㎡ | 5200
      教学班数 | 个 | 12
      ${what} | 人 | ${value}
    `,
    { name: '概况' },
  );

test('the 合计 of a table of full-time teachers is not the number of all staff', () => {
  const table = structure('专任教师结构情况统计表', '3');
  expect(engineFinds([table, roster('行政'), form('教职工数', 4)])).toEqual([]);
  expect(engineFinds([form('教职工数', 3), table, roster('行政')])).toEqual(['C6 figures-disagree']);
});

test('who teaches is told by the column of the kinds of staff, beside one of offices', () => {
  expect(engineFinds([form('专任教师数', 3), roster('行政')])).toEqual([]);
  expect(engineFinds([form('专任教师数', 4), roster('行政')])).toEqual(['C6 figures-disagree']);
});
