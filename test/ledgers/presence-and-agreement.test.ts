import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { type DrawnSheet, sheetOf, workbookOf } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];

/** A ledger of the school, under its title and the line of school and day. */
function ledger(name: string, day: string, ...rows: Rows): DrawnSheet {
  return sheetOf([[name], ['学校:样例小学', null, null, `填表日期:${day}`], ...rows], { name });
}

/** What is said of a row of a document: cells, and how the row stands. */
function said(pack: string, row: string, ...sheets: readonly DrawnSheet[]) {
  const report = checkWorkbook(workbookOf(...sheets), catalogue, { standards: [pack], today: '2026-11-23' });
  return {
    cells: report.findings.map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`),
    status: report.provisions.find(({ provision }) => provision.rows.includes(row))?.status,
  };
}

const staff = ledger(
  '教师花名册',
  '2018年3月1日',
  ['序号', '姓名', '性别', '出生年月', '学历', '职称', '任教学科', '教师资格证种类'],
  [1, '张样一', '女', '1985-02', '本科', '一级教师', '语文', '小学教师资格'],
  [2, '张样二', '女', '1985-03', '本科', '一级教师', '数学', '小学教师资格'],
  [3, '张样三', '男', '1985-04', '本科', '一级教师', '体育', '小学教师资格'],
);

interface Case {
  readonly pack: string;
  readonly row: string;
  readonly name: string;
  readonly day: string;
  readonly head: readonly string[];
  readonly missed: Rows;
  readonly cells: readonly string[];
  readonly met: Rows;
  readonly beside?: readonly DrawnSheet[];
}

const cases: readonly Case[] = [
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-1-3a',
    name: '课桌椅台账',
    day: '2015年3月1日',
    head: ['序号', '班级', '学生数', '课桌椅套数', '损坏'],
    missed: [
      [1, '一(1)班', 40, 40, 1],
      [2, '二(1)班', 41, 40, 0],
    ],
    cells: [
      '课桌椅台账!A1 standard-student-desks-surplus',
      '课桌椅台账!E4 desks-sound',
      '课桌椅台账!D5 desks-sound',
    ],
    met: [
      [1, '一(1)班', 40, 40, 0],
      [2, '二(1)班', 40, 41, 0],
    ],
    beside: [
      ledger(
        '学校基本情况表',
        '2015年3月1日',
        ['学校名称', '样例小学', '办学类型', '小学'],
        ['在校学生数', 80, '教学班数', 2],
      ),
    ],
  },
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-1-6a',
    name: '厕所台账',
    day: '2015年3月1日',
    head: ['序号', '厕所名称', '类型', '面积', '保洁责任人', '是否供水'],
    missed: [[1, '东厕', '水冲式', 40, null, '是']],
    cells: ['厕所台账!E4 toilet-cleaner'],
    met: [[1, '东厕', '水冲式', 40, '张样一', '是']],
  },
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-4-1c',
    name: '教室设施台账',
    day: '2015年3月1日',
    head: ['序号', '教室', '窗帘', '黑板下槽孔数', '接线高度(米)'],
    missed: [[1, '一(1)班', '有', 2, 1.5]],
    cells: ['教室设施台账!D4 classroom-figures'],
    met: [[1, '一(1)班', '有', 3, 1.5]],
  },
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-4-1b',
    name: '教室设施台账',
    day: '2015年3月1日',
    head: ['序号', '教室', '窗帘', '黑板下槽孔数', '接线高度(米)'],
    missed: [[1, '一(1)班', '无', 3, 1.5]],
    cells: ['教室设施台账!C4 requirement-denied'],
    met: [[1, '一(1)班', '有', 3, 1.5]],
  },
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-4-2d',
    name: '功能室配套设施检查表',
    day: '2015年3月1日',
    head: ['序号', '功能室名称', '窗帘', '灭火器', '温度计', '湿度计'],
    missed: [[1, '图书室', '有', '无', '有', '有']],
    cells: ['功能室配套设施检查表!D4 requirement-denied'],
    met: [[1, '图书室', '有', '有', '有', '有']],
  },
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-3-1b',
    name: '规范办学行为台账',
    day: '2015年3月1日',
    head: ['序号', '日期', '违规类型', '事件', '涉及教师', '处理情况'],
    missed: [[1, '2015-01-10', '违规补课', '周末集体补课', '张样一', '通报']],
    cells: ['规范办学行为台账!C4 no-incidents'],
    met: [[1, '2015-01-10', '无', '无', null, null]],
  },
  {
    pack: 'anhui-wuhe-2015',
    row: 'A-4-3b',
    name: '实验仪器台账',
    day: '2015年3月1日',
    head: ['序号', '仪器名称', '单位', '账面数', '实物数', '单价', '金额'],
    missed: [[1, '显微镜', '台', 10, 9, 200, 1800]],
    cells: ['实验仪器台账!E4 stock-agrees'],
    met: [[1, '显微镜', '台', 10, 10, 200, 2000]],
  },
  {
    pack: 'gansu-lixian-2018',
    row: 'B-6b',
    name: '档案目录',
    day: '2018年12月1日',
    head: ['序号', '材料名称', '形成日期', '页数'],
    missed: [
      [1, '自查报告', '2018-10-01', 10],
      [2, '自评报告', '2018-09-01', 10],
      [3, '整改方案', '2018-11-01', 5],
    ],
    cells: ['档案目录!C5 documents-in-order'],
    met: [
      [1, '自查报告', '2018-09-01', 10],
      [2, '自评报告', '2018-10-01', 10],
      [3, '整改方案', '2018-11-01', 5],
    ],
  },
  {
    pack: 'gansu-lixian-2018',
    row: 'B-5',
    name: '领导小组名单',
    day: '2018年3月1日',
    head: ['职务', '姓名', '分工'],
    missed: [
      ['组长', '张样一', '全面负责'],
      ['成员', '张样二、李不在', '档案'],
    ],
    cells: ['领导小组名单!B5 lead-group-known'],
    met: [
      ['组长', '张样一', '全面负责'],
      ['成员', '张样二、张样三', '档案'],
    ],
    beside: [staff],
  },
  {
    pack: 'gansu-lixian-2018',
    row: 'B-4-4-4b',
    name: '安全教育活动记录',
    day: '2018年12月1日',
    head: ['序号', '日期', '教育主题', '参加人数'],
    missed: [
      [1, '2018-09-10', '交通安全', 300],
      [2, '2018-10-10', '消防安全', 300],
    ],
    cells: ['安全教育活动记录!A1 education-themes'],
    met: [
      [1, '2018-09-10', '交通安全、消防安全', 300],
      [2, '2018-10-10', '食品卫生、防溺水', 300],
      [3, '2018-11-10', '心理健康、法制教育', 300],
    ],
  },
  {
    pack: 'guizhou-songtao-2018',
    row: 'C-4-4',
    name: '教师体检台账',
    day: '2018年3月1日',
    head: ['序号', '姓名', '体检日期', '结果'],
    missed: [
      [1, '张样一', '2017-05-01', '正常'],
      [2, '张样二', '2017-05-01', '正常'],
    ],
    cells: ['教师体检台账!A1 teacher-checkup'],
    met: [
      [1, '张样一', '2017-05-01', '正常'],
      [2, '张样二', '2017-05-01', '正常'],
      [3, '张样三', '2017-05-01', '正常'],
    ],
    beside: [staff],
  },
  {
    pack: 'guizhou-songtao-2018',
    row: 'C-2-4c',
    name: '应知应会知晓测试台账',
    day: '2018年3月1日',
    head: ['序号', '姓名', '是否知晓九项指标', '得分'],
    missed: [
      [1, '张样一', '是', 90],
      [2, '张样二', '否', 60],
      [3, '张样三', '是', 90],
    ],
    cells: ['应知应会知晓测试台账!C5 requirement-denied'],
    met: [
      [1, '张样一', '是', 90],
      [2, '张样二', '是', 90],
      [3, '张样三', '是', 90],
    ],
    beside: [staff],
  },
  {
    pack: 'guizhou-songtao-2018',
    row: 'C-4-3',
    name: '教师支教交流台账',
    day: '2018年3月1日',
    head: ['序号', '姓名', '派出学校', '接收学校', '开始时间', '结束时间'],
    missed: [[1, '张样一', '样例小学', '李村小学', '2016-09-01', '2017-01-20']],
    cells: ['教师支教交流台账!A1 exchange-each-term'],
    met: [[1, '张样一', '样例小学', '李村小学', '2017-09-01', '2018-01-20']],
  },
  {
    pack: 'henan-2012',
    row: 'D-1-4c',
    name: '教师工资发放表',
    day: '2012年12月1日',
    head: ['序号', '姓名', '应发工资', '实发工资', '欠发'],
    missed: [[1, '张样一', 4000, 3999, 1]],
    cells: ['教师工资发放表!E4 salary-paid'],
    met: [[1, '张样一', 4000, 4000, 0]],
  },
  {
    pack: 'henan-2012',
    row: 'D-1-3c',
    name: '晨午检记录',
    day: '2012年12月1日',
    head: ['日期', '班级', '应到人数', '实到人数', '缺勤人数', '原因', '检查人'],
    missed: [
      ['2012-11-01', '一(1)班', 50, 50, 0, null, '张样一'],
      ['2012-11-05', '一(1)班', 50, 50, 0, null, '张样一'],
    ],
    cells: ['晨午检记录!A5 daily-check'],
    met: [
      ['2012-11-01', '一(1)班', 50, 50, 0, null, '张样一'],
      ['2012-11-02', '一(1)班', 50, 50, 0, null, '张样一'],
      ['2012-11-05', '一(1)班', 50, 50, 0, null, '张样一'],
    ],
  },
  {
    pack: 'guizhou-xishui-2014',
    row: 'E-5-3',
    name: '督导评估台账',
    day: '2015年3月1日',
    head: ['序号', '日期', '被督导学校', '督导内容', '督导人'],
    missed: [[1, '2014-03-10', '天桥小学', '全面督导', '张样一']],
    cells: ['督导评估台账!B4 supervision-often'],
    met: [
      [1, '2014-03-10', '天桥小学', '全面督导', '张样一'],
      [2, '2014-09-10', '天桥小学', '全面督导', '张样一'],
    ],
  },
  {
    pack: 'guizhou-xishui-2014',
    row: 'E-5-2a',
    name: '教育经费三个增长情况表',
    day: '2015年3月1日',
    head: ['序号', '项目', '2013年', '2014年', '增长比例'],
    missed: [
      [1, '财政经常性收入(万元)', 1000, 1100, '10%'],
      [2, '义务教育财政拨款(万元)', 500, 550, '10%'],
      [3, '生均公用经费(元)', 600, 600, '0%'],
    ],
    cells: ['教育经费三个增长情况表!D5 three-growths', '教育经费三个增长情况表!D6 three-growths'],
    met: [
      [1, '财政经常性收入(万元)', 1000, 1100, '10%'],
      [2, '义务教育财政拨款(万元)', 500, 551, '10.2%'],
      [3, '生均公用经费(元)', 600, 601, '0.17%'],
    ],
  },
  {
    pack: 'guizhou-xishui-2014',
    row: 'E-4-1-2e',
    name: '建设项目台账',
    day: '2015年3月1日',
    head: [
      '序号',
      '学校名称',
      '项目名称',
      '规划年度',
      '规划面积',
      '建成面积',
      '计划投资',
      '完成投资',
      '竣工时间',
    ],
    missed: [[1, '天桥小学', '教学用房', 2014, 695, 694, 80, 80, '2014-12-30']],
    cells: ['建设项目台账!F4 built-area'],
    met: [[1, '天桥小学', '教学用房', 2014, 695, 695, 80, 80, '2014-12-30']],
  },
  {
    pack: 'guizhou-xishui-2014',
    row: 'E-3',
    name: '建设项目台账',
    day: '2015年3月1日',
    head: [
      '序号',
      '学校名称',
      '项目名称',
      '规划年度',
      '规划面积',
      '建成面积',
      '计划投资',
      '完成投资',
      '竣工时间',
    ],
    missed: [[1, '天桥小学', '教学用房', 2013, 695, 695, 80, 80, '2014-12-30']],
    cells: ['建设项目台账!D4 plan-years'],
    met: [[1, '天桥小学', '教学用房', 2014, 695, 695, 80, 80, '2014-12-30']],
  },
  {
    pack: 'guizhou-xishui-2014',
    row: 'E-4-1-3a',
    name: '校校通情况表',
    day: '2015年3月1日',
    head: ['序号', '学校名称', '是否联网', '带宽'],
    missed: [
      [1, '天桥小学', '是', 10],
      [2, '阳光小学', '否', null],
    ],
    cells: ['校校通情况表!C4 standard-school-network-rate'],
    met: [
      [1, '天桥小学', '是', 10],
      [2, '阳光小学', '是', 10],
    ],
  },
];

describe('ledgers that show rows of the documents', () => {
  test.each(cases.map((one): [string, Case] => [`${one.row} ${one.name}`, one]))(
    '%s: missed at its cell, met beside it without a word',
    (_title, { pack, row, name, day, head, missed, cells, met, beside = [] }) => {
      const bad = said(pack, row, ledger(name, day, head, ...missed), ...beside);
      expect(bad.cells).toEqual(cells);
      expect(['short', 'denied']).toContain(bad.status);
      const good = said(pack, row, ledger(name, day, head, ...met), ...beside);
      expect(good).toEqual({ cells: [], status: 'met' });
    },
  );
});

describe('halves of a group', () => {
  const profile = (girls: number) =>
    ledger(
      '学校基本情况表',
      '2012年12月1日',
      ['学校名称', '样例小学', '办学类型', '小学'],
      ['在校学生数', 300, '教学班数', 8],
      ['留守儿童', 50, '其中:男', 26],
      ['其中:女', girls, '教职工数', 20],
    );
  test('其中:男 behind 留守儿童 are boys left behind, and no pupils of the school', () => {
    expect(said('henan-2012', 'D-3-1a', profile(24)).cells).toEqual([]);
    expect(said('henan-2012', 'D-3-1a', profile(25)).cells).toEqual(['学校基本情况表!B5 parts-and-whole']);
  });

  test('halves belong to the whole before them or above them, and only that one is held against their sum', () => {
    const form = (girls: number, staff: readonly CellValue[], below: readonly CellValue[]) =>
      ledger(
        '学校基本情况表',
        '2012年12月1日',
        ['学校名称', '样例小学', '办学类型', '小学'],
        ['在校学生数', 300, '教学班数', 8],
        ['其中:男', 156, '其中:女', girls],
        staff,
        below,
      );
    const cells = (...parts: Parameters<typeof form>) => said('henan-2012', 'D-1-1b', form(...parts)).cells;
    expect(cells(144, ['教师数', 20, '图书', 6000], ['占地面积', 9000, '校舍面积', 2000])).toEqual([]);
    expect(cells(145, ['教师数', 20, '图书', 6000], ['占地面积', 9000, '校舍面积', 2000])).toEqual([
      '学校基本情况表!B4 parts-and-whole',
    ]);
  });
});

describe('A-4-5c: a room kept free for computers', () => {
  const rooms = (remark: string | null) =>
    ledger(
      '功能室一览表',
      '2015年3月1日',
      ['序号', '功能室名称', '间数', '责任人', '备注'],
      [1, '计算机教室', 0, '张样一', remark],
      [2, '图书室', 1, '张样一', null],
    );
  test('is what the letter accepts; none without a room is not', () => {
    const at = (remark: string | null) => said('anhui-wuhe-2015', 'A-1-2a', rooms(remark)).cells;
    // The other rooms of the letter are not in the list either.
    expect(at('未配备计算机,已腾出教室预留')).toEqual(['功能室一览表!A1 room-missing']);
    expect(at(null)).toEqual(['功能室一览表!A1 room-missing', '功能室一览表!C4 room-missing']);
  });
});
