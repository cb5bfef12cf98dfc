import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];

interface Case {
  /** Demand, with its stage where it has one for each. */
  readonly demand: string;
  readonly pack: string;
  readonly rows: (value: number) => Rows;
  /** At the bound, and just beyond it. */
  readonly at: number;
  readonly beyond: number;
  /** The rule that speaks beyond the bound. */
  readonly rule: string;
}

/** A ledger under its title, the line of school and day. */
function ledger(title: string, ...rows: Rows): Rows {
  return [[title], ['学校:样例小学', null, null, '填表日期:2026年3月20日'], ...rows];
}

const profile = (...rows: Rows): Rows => [['学校基本情况表'], ['学校名称', '样例学校'], ...rows];
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const classes = (name: string, count: number) =>
  ledger('班级情况统计表', ['序号', '班级', '学生数'], [1, name, count], [2, name.replace('1', '2'), 40]);
const lesson = (school: string, minutes: number): Rows => [
  ['作息时间表'],
  [`学校:${school}`, null, '填表日期:2026年3月20日'],
  ['序号', '项目', '时间'],
  [1, '早读', '7:40'],
  [2, '第一节', `${clock(minutes)}—${clock(minutes + 40)}`],
  [3, '第二节', `${clock(minutes + 60)}—${clock(minutes + 100)}`],
];
const artRooms = (room: string, area: number, year: number) =>
  ledger(
    '音乐、美术专用教室面积统计表',
    ['序号', '教室名称', '面积(㎡)', '建成年份'],
    [1, `${room}教室(1)`, area, year],
    [2, `${room}教室(2)`, 120, 2019],
  );
const principal = (...cells: readonly [string, CellValue][]) =>
  ledger(
    '学校干部台账',
    ['序号', '姓名', '性别', '职务', '任职学校', ...cells.map(([head]) => head)],
    [1, '张样一', '男', '校长', '样例小学', ...cells.map(([, value]) => value)],
  );

const service = (days: number, hours: number) =>
  ledger(
    '课后服务台账',
    ['班级', '服务内容', '每周服务天数', '每天服务时长'],
    ['三(1)班', '作业辅导', days, hours],
    ['四(1)班', '作业辅导', 5, 2],
  );

const cases: readonly Case[] = [
  {
    demand: 'class-size primary',
    pack: 'national-quality-2017',
    rows: (value) => classes('三(1)班', value),
    at: 45,
    beyond: 46,
    rule: 'standard-class-size',
  },
  {
    demand: 'class-size junior',
    pack: 'national-quality-2017',
    rows: (value) => classes('八(1)班', value),
    at: 50,
    beyond: 51,
    rule: 'standard-class-size',
  },
  {
    demand: 'class-size',
    pack: 'anhui-wuhe-2015',
    rows: (value) => classes('三(1)班', value),
    at: 46,
    beyond: 47,
    rule: 'standard-class-size',
  },
  {
    demand: 'big-class',
    pack: 'henan-2012',
    rows: (value) =>
      profile(['办学类型', '小学'], ['在校学生数', 1000], ['教学班数', 23], ['最大班额', value]),
    at: 55,
    beyond: 56,
    rule: 'big-class',
  },
  {
    demand: 'first-lesson primary',
    pack: 'national-2026',
    rows: (value) => lesson('样例小学', value),
    at: 500,
    beyond: 499,
    rule: 'first-lesson',
  },
  {
    demand: 'first-lesson junior',
    pack: 'national-2026',
    rows: (value) => lesson('样例初级中学', value),
    at: 480,
    beyond: 479,
    rule: 'first-lesson',
  },
  {
    demand: 'food-sample',
    pack: 'national-2026',
    rows: (value) =>
      ledger(
        '食品留样记录',
        ['日期', '餐次', '菜品名称', '留样量', '保存时长', '留样人'],
        ['2026-03-10', '午餐', '红烧肉', value, 48, '张样一'],
      ),
    at: 125,
    beyond: 124,
    rule: 'food-sample',
  },
  {
    demand: 'food-sample-hours',
    pack: 'national-2026',
    rows: (value) =>
      ledger(
        '食品留样记录',
        ['日期', '餐次', '菜品名称', '留样量', '保存时长', '留样人'],
        ['2026-03-10', '午餐', '红烧肉', 125, value, '张样一'],
      ),
    at: 48,
    beyond: 47,
    rule: 'food-sample',
  },
  {
    demand: 'exercise-minutes',
    pack: 'guizhou-songtao-2018',
    rows: (value) =>
      ledger(
        '体育活动时间表',
        ['年级', '体育锻炼时间(分钟)', '大课间'],
        ['三年级', value, '√'],
        ['四年级', 65, '√'],
      ),
    at: 60,
    beyond: 59,
    rule: 'exercise-time',
  },
  {
    demand: 'homework-minutes primary',
    pack: 'national-quality-2017',
    rows: (value) =>
      ledger(
        '作业与体育活动时间表',
        ['年级', '书面作业(分钟)', '体育活动时间(小时)'],
        ['三年级', value, 1],
        ['四年级', 40, 1],
      ),
    at: 60,
    beyond: 61,
    rule: 'standard-homework-minutes',
  },
  {
    demand: 'homework-minutes junior',
    pack: 'national-quality-2017',
    rows: (value) => [
      ['作业与体育活动时间表'],
      ['学校:样例初级中学', null, '填表日期:2026年3月20日'],
      ['年级', '书面作业(分钟)', '体育活动时间(小时)'],
      ['七年级', value, 1],
      ['八年级', 40, 1],
    ],
    at: 90,
    beyond: 91,
    rule: 'standard-homework-minutes',
  },
  {
    demand: 'homework-none',
    pack: 'anhui-wuhe-2015',
    rows: (value) =>
      ledger(
        '作业与体育活动时间表',
        ['年级', '书面作业(分钟)', '体育活动时间(小时)'],
        [value === 0 ? '三年级' : '二年级', 20, 1],
        ['四年级', 40, 1],
      ),
    at: 0,
    beyond: 1,
    rule: 'homework-none',
  },
  {
    demand: 'music-room-area',
    pack: 'national-quality-2017',
    rows: (value) => artRooms('音乐', value, 2019),
    at: 96,
    beyond: 95.9,
    rule: 'room-area',
  },
  {
    demand: 'art-room-area',
    pack: 'national-quality-2017',
    rows: (value) => artRooms('美术', value, 2019),
    at: 90,
    beyond: 89.9,
    rule: 'room-area',
  },
  {
    demand: 'music-room-area-old',
    pack: 'national-quality-2017',
    rows: (value) => artRooms('音乐', value, 2016),
    at: 73,
    beyond: 72.9,
    rule: 'room-area',
  },
  {
    demand: 'art-room-area-old',
    pack: 'national-quality-2017',
    rows: (value) => artRooms('美术', value, 2016),
    at: 67,
    beyond: 66.9,
    rule: 'room-area',
  },
  {
    demand: 'wire-height',
    pack: 'anhui-wuhe-2015',
    rows: (value) =>
      profile(['办学类型', '小学'], ['在校学生数', 300], ['教学班数', 8], ['接线处离地高度(米)', value]),
    at: 1.5,
    beyond: 1.49,
    rule: 'standard-wire-height',
  },
  {
    demand: 'principal-terms',
    pack: 'guizhou-xishui-2014',
    rows: (value) => principal(['届数', value], ['学历', '本科']),
    at: 2,
    beyond: 3,
    rule: 'headmaster-terms',
  },
  {
    demand: 'principal-degree',
    pack: 'guizhou-xishui-2014',
    rows: (value) => principal(['届数', 1], ['学历', value === 1 ? '专科' : '中师']),
    at: 1,
    beyond: 0,
    rule: 'headmaster-terms',
  },
  {
    demand: 'supervision-often',
    pack: 'guizhou-xishui-2014',
    rows: (value) =>
      ledger(
        '督导评估台账',
        ['督导日期', '学校名称', '督导内容', '督导人'],
        ...['2024-03-05', '2024-10-08'].slice(0, value).map((day) => [day, '样例小学', '教学常规', '张样一']),
      ),
    at: 2,
    beyond: 1,
    rule: 'supervision-often',
  },
  {
    demand: 'principal-exchange',
    pack: 'guizhou-xishui-2014',
    rows: (value) => principal(['任现职时间', `${2026 - value}-03`], ['学历', '本科']),
    at: 6,
    beyond: 7,
    rule: 'principal-exchange',
  },
  {
    demand: 'board-holes',
    pack: 'anhui-wuhe-2015',
    rows: (value) =>
      ledger('教室设施台账', ['班级', '窗帘', '黑板打孔数'], ['三(1)班', '有', value], ['三(2)班', '有', 3]),
    at: 3,
    beyond: 2,
    rule: 'classroom-figures',
  },
  {
    demand: 'after-school',
    pack: 'national-2026',
    rows: (value) => service(value, 2),
    at: 5,
    beyond: 4,
    rule: 'after-school',
  },
  {
    demand: 'after-school-hours',
    pack: 'national-2026',
    rows: (value) => service(5, value),
    at: 2,
    beyond: 1.9,
    rule: 'after-school',
  },
  {
    demand: 'written-tests',
    pack: 'national-2026',
    rows: (value) =>
      ledger(
        '期末考试成绩表',
        ['序号', '姓名', '班级', '语文', '数学'],
        [1, '学生甲', `${'一二三'[value - 1]}(1)班`, 90, 91],
        [2, '学生乙', `${'一二三'[value - 1]}(1)班`, 85, 88],
      ),
    at: 3,
    beyond: 2,
    rule: 'written-tests',
  },
  {
    demand: 'schools-kept',
    pack: 'guizhou-xishui-2014',
    rows: (value) =>
      ledger(
        '保留学校名录',
        ['序号', '学校名称', '地址'],
        ...'甲乙丙丁戊己庚辛壬'
          .split('')
          .slice(0, value)
          .map((name, index) => [index + 1, `样例${name}小学`, `${name}村`]),
      ),
    at: 9,
    beyond: 8,
    rule: 'schools-kept',
  },
];

/** Rules that speak of a sheet of these rows, and what is said. */
function speaking(pack: string, rows: Rows): readonly string[] {
  const workbook = workbookOf(sheetOf(rows, { name: String(rows[0]?.[0]) }));
  const report = checkWorkbook(workbook, catalogue, { standards: [pack], today: '2026-11-23' });
  return report.findings.map(({ rule }) => rule);
}

/** Their bounds are tried where their kinds of ledger are. */
const ELSEWHERE = [
  'art-room-area-small junior',
  'art-room-area-small primary',
  'art-rooms-per-12',
  'books-new',
  'class-average-junior',
  'class-average-primary',
  'homework-minutes',
  'left-behind-age',
  'music-room-area-small junior',
  'music-room-area-small primary',
  'music-rooms-per-12',
  'principal-term-years',
  'required-degree junior',
  'required-degree primary',
  'school-age',
  'school-scale',
  'training-hours',
];

describe('demands with a number', () => {
  test.each(cases)(
    '$pack $demand: kept at the bound, missed just beyond',
    ({ pack, rows, at, beyond, rule }) => {
      expect(speaking(pack, rows(at))).not.toContain(rule);
      expect(speaking(pack, rows(beyond))).toContain(rule);
    },
  );

  test('every one of them has its case here or with its ledger', () => {
    const all = new Set(
      catalogue.standards.flatMap(({ demands }) =>
        demands
          .filter(({ id, bound }) => bound !== undefined && !id.startsWith('room-'))
          .map(({ id, stage }) => (stage === undefined ? id : `${id} ${stage}`)),
      ),
    );
    expect([...all].sort()).toEqual(
      [...new Set([...cases.map(({ demand }) => demand), ...ELSEWHERE])].sort(),
    );
  });
});
