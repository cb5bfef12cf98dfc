import { describe, expect, test } from '@jest/globals';
import { inferMerges } from '../../src/excel/inferred-merges';
import { areaAddress } from '../../src/model/address';
import { readOne, samplesFolder } from '../measure/answer-key';
import { measureWorkbook } from '../measure/keyed';
import { faultsOf } from '../measure/tables';
import { type DrawnSheet, sheet } from '../support/sheet';

const inferred = ({ values }: DrawnSheet) => inferMerges(values).map(areaAddress).toSorted();

describe('merged areas that Excel does not tell', () => {
  test('a title and a section reach over the width of their table', () => {
    expect(
      inferred(sheet`
        样例小学各班学生数
        班级 | 班主任 | 学生数
        低年级
        一(1)班 | 张样 | 38
      `),
    ).toEqual(['A1:C1', 'A3:C3']);
  });

  test('a section that is counted reaches over the width, however short its name', () => {
    expect(
      inferred(sheet`
        学校基本情况表
        一、规模
        班数 | 6 | 学生数 | 263
        二、教师
        教职工 | 17 | 专任 | 15
        （三）条件
        占地 | 6800 | 校舍 | 2104
      `),
    ).toEqual(['A1:D1', 'A2:D2', 'A4:D4', 'A6:D6']);
  });

  test('a name alone in its row is a record with nothing else, and a remark alone is a remark', () => {
    expect(
      inferred(sheet`
        姓名 | 性别 | 班级    | 备注
        张一 | 男   | 一(1)班 |
        李二 |      |         |
             |      |         | 以上为五年级转入的学生
        王三 | 女   | 一(1)班 |
      `),
    ).toEqual([]);
  });

  test('headings reach over the headings below them, and down where there are none, in three levels', () => {
    expect(
      inferred(sheet`
        序号 | 学生 |      | 父母外出 |        |        |      | 教师
             | 姓名 | 班级 | 父亲     |        | 类型   |      |
             |      |      | 姓名     | 务工地 | 双方   | 一方 |
        1    | 甲   | 一1  | 乙       | 广东   | √      |      | 丙
      `),
    ).toEqual(['A1:A3', 'B1:C1', 'B2:B3', 'C2:C3', 'D1:G1', 'D2:E2', 'F2:G2', 'H1:H3']);
  });

  test('lesson numbers are headings; bounds and codes below a header are not', () => {
    expect(
      inferred(sheet`
        班级    | 星期一 |    | 星期二 |
                | 1      | 2  | 1      | 2
        一(1)班 | 语     | 数 | 音     | 语
      `),
    ).toEqual(['A1:A2', 'B1:C1', 'D1:E1']);
    expect(
      inferred(sheet`
        序号 | 学校 | 学生数 | 教师
        标准 |      | ≥4.2   | ≥1
        1    | 甲校 | 5      | 2
      `),
    ).toEqual([]);
    expect(
      inferred(sheet`
        学校 |      | 学生数
        L    | L1   | L2
        甲校 | 小学 | 300
      `),
    ).toEqual([]);
  });

  test('a line of labels above a header is no heading', () => {
    expect(
      inferred(sheet`
        单位:人 |        | 2018年3月
        班级    | 班主任 | 学生数
        一(1)班 | 张样   | 38
      `),
    ).toEqual([]);
  });

  test('words written once stand for the rows after them, in the leading columns only', () => {
    expect(
      inferred(sheet`
        教师 | 班级 | 学科 | 课时 | 备注
        甲   | 一1  | 语文 | 8    | 班主任
             |      | 书法 | 1    |
        乙   | 一1  | 数学 | 5    |
             | 一2  | 数学 | 5    | 支教
      `),
    ).toEqual(['A2:A3', 'A4:A5']);
  });

  test('a few blanks in a column are blanks', () => {
    expect(
      inferred(sheet`
        班级 | 姓名 | 电话
        一1  | 甲   | 13000000001
             | 乙   | 13000000002
        一1  | 丙   |
        一1  | 丁   | 13000000004
      `),
    ).toEqual([]);
  });
});

/** The same file with the merges that it has, and with those that its values suggest. */
describe('what is found in the sample workbooks does not depend on being told the merges', () => {
  const files = [
    '02_county_balance_data',
    '08_town_primary_timetables',
    '22_guizhou_nine_year',
    '23_village_primary',
  ];

  test.each(files)('%s', (file) => {
    const told = readOne(samplesFolder, file);
    const sheets = told.workbook.sheets.map((one) => ({ ...one, merges: inferMerges(one.values) }));
    const guessed = { ...told, workbook: { ...told.workbook, sheets } };
    expect(faultsOf(measureWorkbook(guessed))).toEqual(faultsOf(measureWorkbook(told)));
  });
});
