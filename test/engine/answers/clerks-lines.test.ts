import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf, workbookOf } from '../../support/sheet';
import { clerksLines } from './clerks-lines';

type Rows = readonly (readonly CellValue[])[];

/** The packs by how their rows begin, with a day of their time. */
const packs: Readonly<Record<string, readonly [id: string, day: string]>> = {
  A: ['anhui-wuhe-2015', '2015年3月20日'],
  B: ['gansu-lixian-2018', '2018年10月20日'],
  C: ['guizhou-songtao-2018', '2018年5月20日'],
  D: ['henan-2012', '2012年10月20日'],
  E: ['guizhou-xishui-2014', '2014年10月20日'],
  N17: ['national-quality-2017', '2026年3月20日'],
  LIB: ['national-quality-2017', '2026年3月20日'],
  N26: ['national-2026', '2026年3月20日'],
};

interface AskedLine {
  readonly row: string;
  readonly label: string;
  readonly missed: CellValue;
  readonly met: CellValue;
}

type Answers = readonly (readonly [label: string, answer: CellValue])[];

/** The same lines in a list, a list with groups, a form, a list with units, a list with demands. */
const layouts: Readonly<Record<string, (lines: Answers, day: string) => Rows>> = {
  list: (lines, day) => [
    ['迎检自查表'],
    ['学校:样例小学', null, null, `日期:${day}`],
    ['序号', '检查内容', '检查情况', '备注'],
    [1, '学校名称', '样例小学', null],
    ...lines.map(([label, answer], index) => [index + 2, label, answer, null]),
  ],
  groups: (lines, day) => [
    ['义务教育均衡发展自查情况表'],
    ['填表单位:样例小学', null, null, `填表时间:${day}`],
    ['项目', '检查要点', '完成情况', '责任人'],
    ['一、综合', '校长姓名', '张样一', '张样一'],
    ...lines.map(([label, answer]) => ['二、具体', label, answer, '张样二']),
  ],
  present: (lines, day) => [
    ['样例小学办学条件现状'],
    [`填报日期:${day}`],
    ['指标', '单位', '现状'],
    ...lines.map(([label, answer]) => [label, null, answer]),
  ],
  cells: (lines, day) => [
    ['样例小学迎检准备清单'],
    [day],
    ...lines.map(([label, answer], index) => [`${index + 1}.${label}:${answer}`]),
  ],
  form: (lines, day) => [
    ['学校基本情况登记表'],
    [`填报日期:${day}`],
    ['学校名称', '样例小学', '办学类型', '小学'],
    ['在校学生数', 352, '教学班数', 8],
    ['教职工数', 20, '专任教师数', 18],
    ...lines.flatMap((line, index) => (index % 2 === 0 ? [[...line, ...(lines[index + 1] ?? [])]] : [])),
  ],
  units: (lines, day) => [
    ['办学条件核查表'],
    [`样例小学 ${day}`],
    ['序号', '核查项目', '单位', '现状'],
    [1, '在校学生数', '人', 300],
    ...lines.map(([label, answer], index) => [index + 2, label, null, answer]),
  ],
  demands: (lines, day) => [
    ['样例小学迎接督导评估自查要点'],
    [`填表日期:${day}`],
    ['内容', '要求', '自查结果'],
    ['教职工数', '按编制配齐', 20],
    ...lines.map(([label, answer]) => [label, '按方案落实', answer]),
  ],
};

const lines = clerksLines
  .trim()
  .split('\n')
  .map((line): AskedLine => {
    const [row = '', label = '', missed = '', met = ''] = line.split('|');
    return { row, label, missed: cellOf(missed), met: cellOf(met) };
  });

function cellOf(text: string): CellValue {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** What is said of a sheet of these lines. */
function said(letter: string, layout: string, answers: Answers) {
  const [pack = '', day = ''] = packs[letter] ?? [];
  const rows = layouts[layout]?.(answers, day) ?? [];
  const report = checkWorkbook(workbookOf(sheetOf(rows, { name: '自查' })), catalogue, {
    standards: [pack],
    today: '2026-11-23',
  });
  const grave = report.findings.filter(({ severity }) => severity !== 'advice');
  return {
    /** Rows of the document that are found missed. */
    missed: new Set([
      ...grave.flatMap(({ rows: own = [] }) => own),
      ...report.provisions
        .filter(({ status }) => status === 'short' || status === 'denied')
        .flatMap(({ provision }) => provision.rows),
    ]),
    all: grave.map(({ cell, message }) => `${cell} ${message}`),
  };
}

/** Two workbooks for the two lines of a row: each has to be bound by itself. */
const PARTS = 2;

describe.each(Object.keys(packs))("lists and forms in clerks' words, %s", (letter) => {
  const own = lines.filter(({ row }) => row.startsWith(letter));
  const parts = Array.from({ length: PARTS }, (_, part) => own.filter((_, at) => at % PARTS === part));
  test.each(Object.keys(layouts).flatMap((layout) => parts.map((part) => ({ layout, part }))))(
    '$layout: every line that is not met is bound to its row, and a met one is let be',
    ({ layout, part }) => {
      const { missed } = said(
        letter,
        layout,
        part.map((line) => [line.label, line.missed]),
      );
      expect(part.filter(({ row }) => !missed.has(row))).toEqual([]);
      const { all } = said(
        letter,
        layout,
        part.map((line) => [line.label, line.met]),
      );
      expect(all).toEqual([]);
    },
  );
});
