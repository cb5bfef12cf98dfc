import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../src/catalogue';
import { checkWorkbook } from '../src/engine/check';
import { cellAddress } from '../src/model/address';
import type { CellValue, Workbook } from '../src/model/workbook';
import { classColumns, rosterColumns, type SchoolPlan, schoolOf } from './support/school';
import { sheetOf } from './support/sheet';

const options = { standards: catalogue.standards.map(({ id }) => id), today: '2023-10-08' };
const national = { standards: ['national-quality-2017'], today: '2023-10-08' };

/** Words that set the recogniser and the checks going, beside anything at all. */
const words = [
  '班级',
  '姓名',
  '学生数',
  '男',
  '女',
  '合计',
  '身份证号',
  '一(1)班',
  '星期一',
  '语文',
  '生均图书',
  '达标',
  '√',
  '〃',
  '2023.13.40',
  '3万余元',
  '填报单位:',
  '一、',
  '序号',
];

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...words),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ error: '#DIV/0!' }),
);

const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .array(fc.array(fc.array(anyValue, { maxLength: 9 }), { maxLength: 14 }), { maxLength: 4 })
  .map((sheets) => ({
    name: '任意.xlsx',
    date1904: false,
    sheets: sheets.map((values, index) => sheetOf(values, { name: `Sheet${index + 1}` })),
  }));

const plan: fc.Arbitrary<SchoolPlan> = fc.record({
  grades: fc.array(fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1, maxLength: 2 }), {
    minLength: 2,
    maxLength: 6,
  }),
  dateStyle: fc.constantFrom('dots', 'dashes', 'chinese'),
  withUnits: fc.boolean(),
  above: fc.integer({ min: 0, max: 2 }),
});

/** Cells of the errors of a workbook, `班额统计表!C9`. */
function errorCells(workbook: Workbook): readonly string[] {
  return checkWorkbook(workbook, catalogue, national)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ sheet, cell }) => `${sheet}!${cell}`);
}

describe('any workbook', () => {
  test('is checked against all standards without an exception', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const report = checkWorkbook(workbook, catalogue, options);
        expect(report.summary.errors).toBe(
          report.findings.filter(({ severity }) => severity === 'error').length,
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('a generated school', () => {
  test('with nothing wrong gets no error', () => {
    fc.assert(
      fc.property(plan, (school) => {
        expect(errorCells(schoolOf(school).workbook)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /** Each plants one mistake in a pupil's or a class's row and says in which cell it is to be found. */
  const mistakes: Readonly<
    Record<string, (plan: SchoolPlan, pick: number) => { readonly workbook: Workbook; readonly cell: string }>
  > = {
    'a wrong check digit': (school, pick) =>
      planted(
        school,
        pick,
        rosterColumns.identity,
        (code) =>
          `${String(code).slice(0, 17)}${code === null ? '' : String(code).endsWith('5') ? '6' : '5'}`,
      ),
    'a missing name': (school, pick) => planted(school, pick, rosterColumns.name, () => null),
    'a day that does not exist': (school, pick) =>
      planted(school, pick, rosterColumns.birth, () => '2015.2.30'),
    'an identity number with a digit missing': (school, pick) =>
      planted(school, pick, rosterColumns.identity, (code) => String(code).slice(0, 17)),
    'a total that is off': (school) => {
      let cell = '';
      const { workbook } = schoolOf(school, (_, classes, { totalRow }) => {
        const row = classes[totalRow] as CellValue[];
        row[classColumns.girls] = Number(row[classColumns.girls]) + 7;
        cell = `班额统计表!${cellAddress(totalRow, classColumns.girls)}`;
      });
      return { workbook, cell };
    },
  };

  function planted(
    school: SchoolPlan,
    pick: number,
    column: number,
    change: (value: CellValue) => CellValue,
  ) {
    let cell = '';
    const { workbook } = schoolOf(school, (roster, _, { rosterRow, pupils }) => {
      const row = rosterRow(pick % pupils);
      const cells = roster[row] as CellValue[];
      cells[column] = change(cells[column] ?? null);
      cell = `学生花名册!${cellAddress(row, column)}`;
    });
    return { workbook, cell };
  }

  test.each(Object.keys(mistakes))('%s is found in its cell, and nothing else is', (name) => {
    fc.assert(
      fc.property(plan, fc.nat({ max: 200 }), (school, pick) => {
        const { workbook, cell } = (mistakes[name] as (typeof mistakes)[string])(school, pick);
        expect([...new Set(errorCells(workbook))]).toEqual([cell]);
      }),
      { numRuns: 25 },
    );
  });
});
