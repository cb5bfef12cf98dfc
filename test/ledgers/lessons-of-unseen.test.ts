import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { expectedOn } from '../support/drawn-ledger';
import { type DrawnSheet, dressed, sheet, sheetOf, workbookOf } from '../support/sheet';

/** Cells on which the whole engine finds something by one of these rules: `D3 missing-value`. */
function finds(drawn: DrawnSheet, ...rules: readonly string[]): readonly string[] {
  const report = checkWorkbook(workbookOf(dressed(drawn, { name: '样例' })), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  return report.findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();
}

describe('lessons of workbooks that nobody had looked at', () => {
  it('takes the blank label of a filled-in form for a hole, and asks about an estimate', () => {
    const drawn = sheetOf([
      ['学校简况'],
      ['学校名称:样例小学', '办学类型:完全小学', '校长:'],
      ['教学班:6个', '在校学生:54人', '教职工:10人'],
      ['占地面积:3000平方米', '运动场地:约1200平方米', '图书:1350册'],
    ]);
    expect(finds(drawn, 'missing-value', 'approximate-figure')).toEqual([
      'B4 approximate-figure',
      'C2 missing-value',
    ]);
  });

  it('knows who in a list of staff is no teacher by the remark, where no column names the post', () => {
    const drawn = sheet`
      教职工名册 | < | < | < | < | <
      姓名 | 性别 | 最高学历 | 职称 | 任教 | 备注
      韦试禾 | 男 | 本科 | 一级教师 | 语文 |
      石试麦 | 女 | 本科 | 一级教师 | 数学 |
      龙拟麦 | 男 | 高中 | — | | 工勤(炊事)
    `;
    const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    const count = (id: string) => report.statements.find(({ quantity }) => quantity === id)?.value;
    expect([count('staff'), count('full-time-teachers')]).toEqual([3, 2]);
  });

  it('adds up what a school of two stages spends, column by column and line by line', () => {
    const drawn = sheet`
      2023年公用经费预算执行表 | < | < | <
      项目 | 小学部 | 初中部 | 合计(元)
      在校生(人) | 309 | 327 | 636
      生均标准(元) | 650 | 850 | —
      公用经费收入 | 200850 | 287950 !product-mismatch | 488800
      办公费 | 60000 | 80000 | 140000
      水电费 | 70000 | 90000 | 61000 !sum-mismatch
      图书购置费 | -20000 !negative-figure | 20000 | 0
    `;
    expect(finds(drawn, 'product-mismatch', 'sum-mismatch', 'negative-figure')).toEqual(expectedOn(drawn));
  });

  it('holds a line per stage against the standards of its stage', () => {
    const drawn = sheet`
      资源配置七项指标 | < | < | < | < | < | < | < | < | <
      学段 | 在校生 | 高于规定学历教师(人/百生) | 骨干教师(人/百生) | 体艺教师(人/百生) | 教辅用房(㎡/生) | 体育场馆(㎡/生) | 仪器设备(元/生) | 多媒体教室(间/百生) | 达标项 | 是否达标
      小学部 | 309 | 5.83 | 1.29 | 0.97 | 4.69 | 8.25 | 2006 | 2.91 | 7 | 是
      初中部 | 327 | 7.34 | 1.22 | 0.61 | 6.24 | 9.36 | 2599 | 2.75 | 6 !claim-false | 是 !claim-false
    `;
    expect(finds(drawn, 'claim-false')).toEqual(expectedOn(drawn));
  });

  it('blames the one figure that is unlike all others for a total that fits them', () => {
    const drawn = sheet`
      图书借阅统计 | < | <
      班级 | 借阅册数 | 借阅人数
      三(1)班 | 40 | 20
      三(2)班 | 40 | 20
      四(1)班 | 52 !figure-unlike-others | 26
      四(2)班 | 40 | 20
      五(1)班 | 40 | 20
      合计 | 200 | 106
    `;
    expect(finds(drawn, 'figure-unlike-others', 'total-mismatch')).toEqual(expectedOn(drawn));
  });

  it('lets the last total of two halves stand for both', () => {
    const drawn = sheet`
      功能室情况一览 | < | < | < | < | < | < | < | <
      功能室名称 | 间数 | 面积 | 负责人 | | 功能室名称 | 间数 | 面积 | 负责人
      音乐教室 | 1 | 96 | 韦试禾 | | 图书室 | 1 | 140 | 石试麦
      美术教室 | 1 | 90 | 罗试谷 | | 卫生室 | 1 | 30 | 覃试豆
      小计 | 2 | 186 | | | 小计 | 2 | 170 |
       | | | | | 合计 | 4 | 356 |
    `;
    expect(finds(drawn, 'total-mismatch')).toEqual([]);
  });

  it('counts the two halves of a class together', () => {
    const roster = sheet`
      一(1)班学生名单 | < | < | < | < | < | <
      学号 | 姓名 | 性别 | | 学号 | 姓名 | 性别
      01 | 韦试禾 | 男 | | 03 | 罗试谷 | 女
      02 | 石试麦 | 女 | | 04 | 覃试豆 | 男
    `;
    const report = checkWorkbook(workbookOf(roster), catalogue, { standards: [], today: '2026-11-23' });
    const pupils = report.statements.filter(
      ({ quantity, scope }) => quantity === 'pupils' && scope.className !== undefined,
    );
    expect(pupils.map(({ value, scope }) => `${scope.className} ${value}`)).toEqual(['一(1)班 4']);
  });

  it('sees a register number that is cut off or somebody else’s, and a grade that is not the class’s', () => {
    const ids = ['2015012812', '2015020315', '2015030411', '2015040518', '2015050611'].map(
      (digits, index) => `0000002010010${index + 1}${digits.slice(-4)}`,
    );
    const rows = ids.map((id, index) => [`韦试${'禾麦谷豆菊'[index]}`, '八年级', '八(1)班', `G${id}`]);
    const drawn = sheetOf([
      ['姓名', '年级', '班级', '学籍号', '性别'],
      ...rows.map((row) => [...row, '男']),
      ['石试柏', '五年级', '八(1)班', '000000201007', '男'],
    ]);
    expect(finds(drawn, 'student-code', 'grade-of-class')).toEqual(
      expect.arrayContaining(['B7 grade-of-class', 'D7 student-code']),
    );
  });

  it('asks for a room of each art per twelve classes also in a list of all special rooms', () => {
    const rooms = sheet`
      专用教室登记 | < | < | <
      名称 | 间数 | 面积 | 负责人
      音乐教室 | 2 | 192 | 韦试禾
      美术教室 | 1 !rooms-per-classes | 96 | 石试麦
      卫生室 | 1 | 24 | 罗试谷
    `;
    const profile = sheetOf([
      ['学校基本情况表'],
      ['学校名称', '样例小学', '教学班数', 15],
      ['在校学生数', 600, '专任教师', 30],
      ['占地面积', 9000, '建筑面积', 4000],
    ]);
    const report = checkWorkbook(
      workbookOf(dressed(rooms, { name: '专用教室' }), dressed(profile, { name: '概况' })),
      catalogue,
      { standards: ['national-quality-2017'], today: '2026-11-23' },
    );
    expect(
      report.findings
        .filter(({ rule }) => rule === 'rooms-per-classes')
        .map(({ cell, rule }) => `${cell} ${rule}`),
    ).toEqual(expectedOn(rooms));
  });

  it('reads the timetable of a grade that has one class, its words spread over their cells, and sees its hole', () => {
    const drawn = sheet`
      五年级课程表 | < | < | < | < | <
      节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      第一节 | 语 文 | 数 学 | 语 文 | 数 学 | 语 文
      第二节 | 数 学 | 语 文 | 数 学 | 语 文 | 数 学
      第三节 | 英 语 | 品 德 | 科 学 | 英 语 | 科 学
      第四节 | 体 育 | 音 乐 | 美 术 | 体 育 | 品 德
      第五节 | 语 文 | 综 合 | 体 育 | 综 合 | 综 合
      第六节 | 地 方 | 美 术 | 语 文 |  !timetable-blank | 音 乐
    `;
    expect(finds(drawn, 'timetable-blank', 'timetable-grade-unknown', 'curriculum-periods')).toEqual(
      expectedOn(drawn),
    );
  });

  it('holds every part of a two-part value against its part of the standard', () => {
    const drawn = sheet`
      教育质量指标自评 | < | < | <
      评估指标 | 评估要求 | 实际情况 | 自评
      班额 | 小学≤45人,初中≤50人 | 小学最大46人,初中最大50人 | 达标 !claim-false
      学校规模 | 小学≤2000人,初中≤2000人 | 小学309人,初中327人 | 达标
      图书 | 编码上架 | 已完成 | 达标
    `;
    expect(finds(drawn, 'claim-false')).toEqual(expectedOn(drawn));
  });
});
