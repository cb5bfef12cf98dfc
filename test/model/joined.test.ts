import { describe, expect, test } from '@jest/globals';
import { joinWorkbooks } from '../../src/model/joined';
import { joinMemories, schoolNamed, schoolsApart } from '../../src/model/joined-memory';
import type { Workbook } from '../../src/model/workbook';
import { sheetOf } from '../support/sheet';

function book(
  name: string,
  sheets: Readonly<Record<string, string>>,
  otherFiles: readonly string[] = [],
): Workbook {
  return {
    name,
    date1904: false,
    sheets: Object.entries(sheets).map(([title, formula]) => ({
      ...sheetOf([[1]], { name: title }),
      formulas: [[formula]],
    })),
    ...(otherFiles.length > 0 ? { otherFiles } : {}),
  };
}

describe('workbooks of one school as one', () => {
  const first = book(
    '班额.xlsx',
    { Sheet1: "'一 班'!A1+班级!B2", '一 班': 'Sheet1!A1&"Sheet1!A1"', 班级: '[1]Sheet1!C3' },
    ['file:///D:/台账/学生.xlsx'],
  );
  const second = book('学生.xlsx', { sheet1: 'SUM(sheet1!A1:A9)', 学生: '[1]Sheet1!A1' }, ['别处.xlsx']);
  const { workbook, origins } = joinWorkbooks([first, second]);

  test('a name that two files use is told apart by the file; every sheet knows its own', () => {
    expect(workbook.sheets.map(({ name, file }) => [name, file])).toEqual([
      ['Sheet1(班额)', '班额.xlsx'],
      ['一 班', '班额.xlsx'],
      ['班级', '班额.xlsx'],
      ['sheet1(学生)', '学生.xlsx'],
      ['学生', '学生.xlsx'],
    ]);
    expect(origins.get('sheet1(学生)')).toEqual({ file: 1, sheet: 'sheet1' });
  });

  test('formulas follow, those that ask another of the files too; texts and files beyond stay', () => {
    expect(workbook.sheets.map(({ formulas }) => formulas[0]?.[0])).toEqual([
      "'一 班'!A1+班级!B2",
      '\'Sheet1(班额)\'!A1&"Sheet1!A1"',
      "'sheet1(学生)'!C3",
      "SUM('sheet1(学生)'!A1:A9)",
      '[1]Sheet1!A1',
    ]);
  });
});

test('files of one name are told apart, and each keeps what it remembers to itself', () => {
  const same = book('班额.xlsx', { Sheet1: 'A1' });
  const { workbook, files } = joinWorkbooks([same, same, same]);
  expect(files).toEqual(['班额.xlsx', '班额 (2).xlsx', '班额 (3).xlsx']);
  expect(workbook.sheets.map(({ name, file }) => [name, file])).toEqual([
    ['Sheet1(班额)', '班额.xlsx'],
    ['Sheet1(班额 (2))', '班额 (2).xlsx'],
    ['Sheet1(班额 (3))', '班额 (3).xlsx'],
  ]);
  const parts = files.map((file) => ({ file, memory: undefined, sheets: new Map() }));
  const { schools } = joinMemories(parts) as { readonly schools: Readonly<Record<string, object>> };
  expect(Object.keys(schools)).toEqual(files);
  expect(new Set(Object.values(schools).map((school) => JSON.stringify(school))).size).toBe(3);
});

describe('schools told apart', () => {
  const named = (...schools: readonly (string | undefined)[]) =>
    schoolsApart(schools.map((school, file) => ({ file, school })));

  test.each([
    [
      ['甲小学', '甲小学', undefined],
      [0, 1, 2],
    ],
    [
      ['样例县甲小学', '甲小学'],
      [0, 1],
    ],
    [
      ['甲小学', '乙小学', '乙小学'],
      [1, 2],
    ],
    [['甲小学', '乙小学'], [0]],
    [
      [undefined, undefined],
      [0, 1],
    ],
  ])('%j: together %j', (schools, together) => {
    expect(named(...schools).together.map(({ file }) => file)).toEqual(together);
  });

  test('the school of a workbook is the one that most of its ledgers name', () => {
    const ledger = (school?: string) => ({ table: { context: { school } } }) as never;
    expect(schoolNamed([ledger('甲 小学'), ledger('乙小学'), ledger('甲小学'), ledger()])).toBe('甲小学');
    expect(schoolNamed([ledger()])).toBeUndefined();
  });
});
