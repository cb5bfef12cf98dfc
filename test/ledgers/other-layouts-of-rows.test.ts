import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];

/** How a row of a document stands in a workbook of one sheet, and what is said of the sheet. */
function judged(pack: string, row: string, rows: Rows) {
  const report = checkWorkbook(workbookOf(sheetOf(rows, { name: '表' })), catalogue, {
    standards: [pack],
    today: '2026-11-23',
  });
  return {
    kind: report.ledgers.map(({ kind }) => kind),
    status: report.provisions.find(({ provision }) => provision.rows.includes(row))?.status,
    found: report.findings
      .filter(({ severity }) => severity !== 'advice')
      .map(({ cell, rule }) => `${cell} ${rule}`),
  };
}

interface Case {
  readonly what: string;
  readonly pack: string;
  readonly row: string;
  readonly kind: string;
  readonly rows: (value: number) => Rows;
  readonly met: number;
  /** How the row stands where the value is enough; met, if nothing else is open. */
  readonly stands?: 'unchecked';
  readonly missed: number;
  readonly found: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'the day of exercise, part by part',
    pack: 'guizhou-songtao-2018',
    row: 'C-3-2-4',
    kind: 'exercise-schedule',
    rows: (minutes) => [
      ['学生每天体育锻炼时间安排'],
      ['学校:样例小学', null, '2018年3月12日'],
      ['时段', '内容', '时长(分钟)'],
      ['上午', '大课间', 25],
      ['下午', '课外活动', minutes - 25],
      ['合计', null, minutes],
    ],
    met: 60,
    missed: 59,
    found: ['C6 standard-exercise-minutes'],
  },
  {
    what: 'children with a disability by kind',
    pack: 'gansu-lixian-2018',
    row: 'B-4-3-3',
    kind: 'disability-enrolment',
    rows: (enrolled) => [
      ['适龄残疾儿童少年入学情况统计'],
      ['学校:样例小学', null, '2018年10月8日'],
      ['类别', '适龄人数', '已入学', '未入学'],
      ['视力残疾', 3, 3, 0],
      ['听力残疾', 5, 5, 0],
      ['智力残疾', 12, enrolled - 8, 20 - enrolled],
      ['合计', 20, enrolled, 20 - enrolled],
    ],
    met: 18,
    missed: 17,
    found: ['C7 standard-disabled-enrolment-rate'],
  },
  {
    what: 'beginners and leavers of one year',
    pack: 'guizhou-xishui-2014',
    row: 'E-4-3-5d',
    kind: 'consolidation',
    rows: (leavers) => [
      ['六年巩固情况'],
      ['学校:样例小学', null, '2014年9月1日'],
      ['入学年度', '入学人数', '毕业年度', '毕业人数', '巩固率'],
      ['2008', 100, '2014', leavers, `${leavers}%`],
    ],
    met: 100,
    // What the row demands of enrolment and dropout is not known.
    stands: 'unchecked',
    missed: 99,
    found: ['D4 standard-consolidation-rate'],
  },
  {
    what: 'levels of fitness across one line',
    pack: 'gansu-lixian-2018',
    row: 'B-4-4-1b',
    kind: 'fitness-stats',
    rows: (passing) => [
      ['学生体质健康测试结果'],
      ['学校:样例小学', null, '2018年11月20日'],
      ['等级', '优秀', '良好', '及格', '不及格', '合计'],
      ['人数', 20, 30, passing - 50, 100 - passing, 100],
    ],
    met: 95,
    missed: 94,
    found: ['B4 standard-fitness-pass-rate'],
  },
];

describe('rows of the documents in other words and layouts', () => {
  test.each(cases)('$row: $what', ({ pack, row, kind, rows, met, stands = 'met', missed, found }) => {
    expect(judged(pack, row, rows(met))).toEqual({ kind: [kind], status: stands, found: [] });
    expect(judged(pack, row, rows(missed))).toEqual({ kind: [kind], status: 'short', found });
  });

  test('C-4-4: a teacher without a day and a result of the checkup', () => {
    const rows = (day: string | null) => [
      ['教职工健康检查登记'],
      ['学校:样例小学', null, null, '登记时间:2018年6月1日'],
      ['序', '教师', '性别', '检查时间', '结论'],
      [1, '张样一', '女', '2018-05-10', '合格'],
      [2, '李样二', '男', day, day === null ? null : '合格'],
      [3, '王样三', '女', '2018-05-10', '合格'],
    ];
    expect(judged('guizhou-songtao-2018', 'C-4-4', rows('2018-05-11')).found).toEqual([]);
    expect(judged('guizhou-songtao-2018', 'C-4-4', rows(null)).found).toEqual(['D5 checkup-yearly']);
  });

  test('E-5-3: one visit of the inspector in a year that is over', () => {
    const rows = (...days: readonly string[]) => [
      ['责任督学到校督导记录'],
      ['学校:样例小学', null, null, null, '填表日期:2015年1月10日'],
      ['督导时间', '督学', '督导事项', '发现问题', '整改情况'],
      ...days.map((day) => [day, '张样一', '教学常规', '无', '—']),
    ];
    expect(judged('guizhou-xishui-2014', 'E-5-3', rows('2014年3月5日', '2014年10月8日')).found).toEqual([]);
    expect(judged('guizhou-xishui-2014', 'E-5-3', rows('2014年3月5日')).found).toEqual([
      'A4 supervision-often',
    ]);
  });

  test('B-4-4-4a: mended before it was found', () => {
    const rows = (done: string) => [
      ['问题整改清单'],
      ['学校:样例小学', null, null, '更新日期:2018年11月1日'],
      ['编号', '发现的问题', '发现日期', '责任人', '整改要求', '限期', '完成日期', '复查人'],
      [1, '楼梯扶手松动', '2018-10-01', '张样一', '加固', '2018-10-31', done, '李样二'],
    ];
    const status = (done: string) => judged('gansu-lixian-2018', 'B-4-4-4a', rows(done)).status;
    expect(status('2018-10-20')).not.toBe('short');
    expect(status('2018-09-30')).toBe('short');
  });
});
