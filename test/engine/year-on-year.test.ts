import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

/** Cells that the rules of the official statistics ask about. */
function asked(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const sheet = sheetOf(rows, { name: String(rows[0]?.[0]) });
  return checkWorkbook(workbookOf(sheet), catalogue, { standards: [], today: '2026-03-20' }).findings.map(
    ({ cell, rule, severity }) => `${cell} ${rule} ${severity}`,
  );
}

const years = (head: readonly CellValue[], ...lines: readonly (readonly CellValue[])[]) => [
  ['学校主要指标变化情况表'],
  ['学校:样例小学', null, null, '填表日期:2026年3月20日'],
  head,
  ...lines,
];

describe('last year beside this year', () => {
  test('three tenths more or less is within bounds, beyond it is asked about', () => {
    const at = (now: number) =>
      asked(
        years(['指标', '单位', '上年', '本年'], ['在校学生数', '人', 1000, now], ['教职工数', '人', 50, 51]),
      );
    expect([at(1300), at(700)]).toEqual([[], []]);
    expect([at(1301), at(699)]).toEqual([['D4 official-check query'], ['D4 official-check query']]);
  });
  test('the last two of the years over the columns are compared', () => {
    expect(
      asked(
        years(
          ['指标', '2023年', '2024年', '2025年'],
          ['图书册数', 100, 5000, 5100],
          ['占地面积', 900, 900, 1800],
        ),
      ),
    ).toEqual(['D5 official-check query']);
  });
  test('what is explained beside it and what is a rate is let be', () => {
    expect(
      asked(
        years(
          ['指标', '上年', '本年', '原因说明'],
          ['在校学生数', 300, 600, '与邻校合并'],
          ['生均图书', 10, 30, null],
          ['教职工数', 20, 21, null],
        ),
      ),
    ).toEqual([]);
  });
});

describe('answers of a form that demand another', () => {
  const form = (net: string, bandwidth: CellValue, lab: string, value: CellValue) =>
    asked([
      ['学校基本情况表'],
      ['学校名称', '样例小学', '办学类型', '小学'],
      ['在校学生数', 300, '教学班数', 8],
      ['教职工数', 20, '专任教师数', 18],
      ['校园网', net, '互联网接入带宽', bandwidth],
      ['实验仪器达标', lab, '教学仪器设备值', value],
    ]);
  test('a campus network has a bandwidth, instruments that suffice a value', () => {
    expect(form('有', '100M', '是', 600000)).toEqual([]);
    expect(form('无', 0, '否', 0)).toEqual([]);
    expect(form('有', 0, '否', 0)).toEqual(['D5 official-check query']);
    expect(form('无', 0, '是', 0)).toEqual(['D6 official-check query']);
  });
});
