import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { drawnLedger } from '../support/drawn-ledger';
import { type DrawnSheet, dressed, sheet, sheetOf, workbookOf } from '../support/sheet';

function reportOn(...drawn: readonly DrawnSheet[]) {
  const named = drawn.map((one, index) => dressed(one, { name: `表${index + 1}` }));
  return checkWorkbook(workbookOf(...named), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
}

/** `表1!D3 figures-disagree`, of all that is found. */
function found(...drawn: readonly DrawnSheet[]): readonly string[] {
  return reportOn(...drawn)
    .findings.map(({ sheet: name, cell, rule }) => `${name}!${cell} ${rule}`)
    .sort();
}

function expected(drawn: readonly DrawnSheet[]): readonly string[] {
  return drawn
    .flatMap((one, index) => one.expected.map(({ cell, rule }) => `表${index + 1}!${cell} ${rule}`))
    .sort();
}

describe('what a township office gathers of its schools', () => {
  it('names pupils, staff and their parts by bare nouns over 计 and #', () => {
    const drawn = sheet`
      全镇学校(教学点)办学条件一览 | < | < | < | < | < | < | <
      序 | 学校(教学点) | 类型 | 班数 | 学生 | < | 教职工 | < | < | 体育运动场地 | 图书
      ^ | ^ | ^ | ^ | 计 | #男 | 计 | #专任教师 | ##县级以上骨干 | ^ | ^
      甲 | 乙 | 丙 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      1 | 东村小学 | 小学 | 6 | 200 | 102 | 14 | 13 | 2 | 1700 | 5000
      2 | 西村小学 | 小学 | 6 | 180 | 190 !part-exceeds-whole | 14 | 13 | 2 | 1600 | 4600
      3 | 南村小学 | 小学 | 6 | 190 | 95 | 14 | 15 !part-exceeds-whole | 2 | 1600 | 4800
      4 | 镇初级中学 | 初中 | 9 | 400 | 203 | 36 | 34 | 40 !part-exceeds-whole | 4200 | 14000
    `;
    const { kind, view } = drawnLedger(drawn);
    expect(kind.id).toBe('county-school-data');
    const fields = ['students', 'students_male', 'staff_total', 'teachers', 'backbone', 'sports_ground_area'];
    expect(fields.filter((field) => !view.has(field))).toEqual([]);
    expect(found(drawn)).toEqual(['表1!A1 schools-short', ...expected([drawn])]);
  });

  it('holds what every kind of table says of a school against what the others say of it', () => {
    const data = sheet`
      全镇学校基本情况一览表 | < | < | < | <
      序号 | 学校名称 | 学生数 | 班级数 | 专任教师 | 留守儿童
      1 | 东村小学 | 200 | 7 !figures-disagree | 13 | 20
      2 | 西村小学 | 180 | 6 | 13 | 21
      3 | 南村小学 | 190 | 6 | 13 | 22
    `;
    const classes = sheet`
      各校分年级班级数和学生数 | < | < | <
      学校 | 年级 | 班级数 | 学生数
      东村小学 | 一至三年级 | 3 | 98
      东村小学 | 四至六年级 | 3 | 102
      西村小学 | 一至三年级 | 3 | 90
      西村小学 | 四至六年级 | 3 | 90
      南村小学 | 一至三年级 | 3 | 95
      南村小学 | 四至六年级 | 3 | 95
      合计 | | 18 | 570
    `;
    const left = sheet`
      各校留守儿童统计 | < | < | <
      学校 | 在校学生 | 留守儿童 | 男 | 女
      东村小学 | 200 | 20 | 10 | 10
      西村小学 | 108 !figures-disagree | 21 | 11 | 10
      南村小学 | 190 | 22 | 11 | 11
    `;
    const bands = sheet`
      班额分布表 | < | < | <
      学校名称 | 班级数 | 45人及以下 | 46-50人 | 51-55人
      东村小学 | 6 | 6 | 0 | 0
      西村小学 | 6 | 6 | 0 | 0
      南村小学 | 6 | 6 | 0 | 0
    `;
    const all = [data, classes, left, bands];
    expect(found(...all)).toEqual(expected(all));
  });

  it('knows the parts of a nine-year school that stand in lines of their own', () => {
    const drawn = sheet`
      全镇学校基本情况一览表 | < | < | < | <
      序号 | 学校名称 | 学生数 | 班级数 | 专任教师
      1 | 北山九年一贯制学校(小学部) | 200 | 6 | 13
      2 | 北山九年一贯制学校(初中部) | 150 | 3 | 13
      3 | 南村小学 | 190 | 6 | 13
      4 | 大桥学校（初中） | 190 | 6 | 13
    `;
    expect(reportOn(drawn).parts.map(({ stage }) => stage)).toEqual([
      'primary',
      'junior',
      'primary',
      'junior',
    ]);
  });

  it.each([
    sheet`
      全镇疑似辍学学生劝返台账 | < | < | < | <
      学校 | 姓名 | 年级 | 离校时间 | 现状
      东村小学 | 王样一 | 八年级 !grade-not-in-school | 2022.9.5 | 已返校
      镇初级中学 | 李样二 | 八年级 | 2022.9.5 | 已返校
      北山九年一贯制学校 | 张样三 | 七年级 | 2022.9.5 | 已返校
      北山九年一贯制学校(小学部) | 赵样四 | 七年级 !grade-not-in-school | 2022.9.5 | 已返校
    `,
    sheet`
      农村留守儿童花名册 | < | < | < | < | <
      就读学校 | 姓名 | 性别 | 年级班级 | 监护人 | 与学生关系
      东村小学 | 王样一 | 男 | 三(1)班 | 王样二 | 祖父
      西村完小 | 李样二 | 女 | 九(1)班 !grade-not-in-school | 李样三 | 祖父
      镇初级中学 | 张样三 | 男 | 九(1)班 | 张样四 | 祖父
      镇初级中学 | 赵样四 | 女 | 六(2)班 !grade-not-in-school | 赵样五 | 祖父
    `,
    sheet`
      各校分年级人数统计表 | < | < | < | <
      学校 | 年级 | 班数 | 学生数 | 备注
      东村小学 | 一年级 | 1 | 30 |
      | 七年级 !grade-not-in-school | 1 | 31 |
      西村小学 | 一年级 | 1 | 30 |
      南村小学 | 二年级 | 1 | 30 |
    `,
  ])('knows which grades the school beside each line has', (drawn) => {
    expect(found(drawn)).toEqual(expected([drawn]));
  });

  it.each([
    [
      'teacher-roster',
      '姓名 | 性别 | 任教学科 | 职称 | 教师资格证号',
      '王样一 | 男 | 语文 | 一级教师 | 2010620001',
    ],
    ['lab-equipment', '仪器名称 | 规格型号 | 应配数 | 实有数 | 短缺数', '天平 | 500g | 6 | 6 | 0'],
    ['function-rooms', '功能室名称 | 间数 | 面积 | 责任人 | 位置', '音乐室 | 1 | 96 | 王样一 | 一楼'],
    ['teacher-training', '姓名 | 培训内容 | 培训时间 | 学时 | 级别', '王样一 | 课标 | 2022.7.1 | 8 | 县级'],
  ])('reads the lists of all its schools in one: %s', (kind, header, line) => {
    const cells = (text: string) => text.split('|').map((cell) => cell.trim());
    const schools = ['东村小学', '东村小学', '西村小学', '南村小学'];
    const values = [
      ['全镇台账', null, null, null, null, null],
      ['所属学校', ...cells(header)],
      ...schools.map((school) => [school, ...cells(line)]),
    ];
    const [ledger] = reportOn(sheetOf(values, { merges: ['A1:F1'] })).ledgers;
    const fields = ledger?.fields.map(({ field }) => field) ?? [];
    expect([ledger?.kind, fields.includes('school_name')]).toEqual([kind, true]);
  });

  it('takes no sentence under the 合计 for a school', () => {
    const drawn = sheet`
      各校班额统计 | < | < | < | < | <
      学校名称 | 班级数 | 45人及以下 | 46—50人 | 51—55人 | 备注
      东村小学 | 6 | 6 | 0 | 0 |
      西村小学 | 6 | 5 | 1 | 0 |
      南村小学 | 12 | 12 | 0 | 0 |
      合计 | 24 | 23 | 1 | 0 |
      大班额0个;超45人的班1个,占 | | 4.2% | | |
      说明:以上含村小 | | | | |
    `;
    const { view } = drawnLedger(drawn);
    expect(view.records.map((record) => record.text('school_name'))).toEqual([
      '东村小学',
      '西村小学',
      '南村小学',
    ]);
    expect(view.footers.map(({ text }) => text)).toEqual([
      '大班额0个;超45人的班1个,占',
      '4.2%',
      '说明:以上含村小',
    ]);
  });

  it('asks about the one blank of a column that sorts the lines, and of figures over a 合计', () => {
    const name = (index: number) => `${'东西南北中前后山'[index]}村小学`;
    const values = [
      ['各校留守儿童统计', null, null, null, null, null],
      ['学校', '学校类型', '在校生', '留守儿童', '结对教师', '备注'],
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => [
        name(index),
        index === 2 ? null : index % 2 === 0 ? '完小' : '教学点',
        100 + index,
        20 + index,
        index === 5 ? null : 5,
        index === 1 ? '含走读' : null,
      ]),
      ['合计', null, 828, 188, 35, null],
    ];
    const drawn = sheetOf(values, { merges: ['A1:F1'] });
    expect(found(drawn)).toEqual(['表1!E8 missing-value']);
    const types = [
      ...values.slice(0, 1),
      ['学校名称', '类型', '学生数', '班级数', '专任教师', '备注'],
      ...values.slice(2, 10),
    ];
    const data = sheetOf(types, { merges: ['A1:F1'] });
    expect(found(data)).toEqual(['表1!B5 missing-value']);
  });

  it('reads schools that stand side by side, the labels going down', () => {
    const drawn = sheet`
      全镇各校基本情况统计 | < | < | < | <
      项目 | 东村小学 | 西村小学 | 南村小学 | 镇初级中学
      班级数 | 6 | 6 | 6 | 12
      在校生数 | 200 | 180 | 190 | 500
      其中:女生 | 98 | 90 | 300 !part-exceeds-whole | 240
      教职工数 | 14 | 13 | 14 | 50
      专任教师 | 13 | 12 | 15 !part-exceeds-whole | 46
      图书(册) | 5000 | 4500 | 4800 | 17000
    `;
    const { kind, view } = drawnLedger(drawn);
    expect([kind.id, view.has('school_name')]).toEqual(['county-school-data', true]);
    expect(found(drawn)).toEqual(expected([drawn]));
  });

  it('tells the stages of coefficients by their cells where indicators go down', () => {
    const drawn = sheet`
      全县校际差异系数测算表 | < | < | < | < | < | <
      指标 | 小学 | < | < | 初中 | < | <
      ^ | 平均值 | 标准差 | 差异系数 | 平均值 | 标准差 | 差异系数
      生均教学及辅助用房面积 | 5.0 | 1.0 | 0.2 | 6.0 | 1.2 | 0.2
      生均体育运动场馆面积 | 8.0 | 2.0 | 0.35 !coefficient-mismatch | 11 | 2.2 | 0.2
      生均教学仪器设备值 | 2200 | 440 | 0.2 | 2700 | 540 | 0.2
      每百名学生拥有网络多媒体教室数 | 2.5 | 1.0 | 0.4 | 2.6 | 0.52 | 0.2
    `;
    expect(found(drawn)).toEqual(expected([drawn]));
  });

  it('takes 大班额(56人以上) for a band, not for the pupils', () => {
    const drawn = sheet`
      各校班额情况统计表 | < | < | < | < | < | <
      学校 | 班级总数 | 45人及以下班数 | 46-50人班数 | 51-55人班数 | 大班额(56人以上) | 超大班额(66人以上)
      东村小学 | 12 | 10 | 1 !class-size-bands | 1 | 0 | 0
      西村小学 | 13 !class-bands-sum | 12 | 0 | 0 | 0 | 0
      镇初级中学 | 24 | 20 | 2 | 1 !class-size-bands | 1 !class-size-bands | 1
    `;
    expect(drawnLedger(drawn).kind.id).toBe('class-size-bands');
    expect(found(drawn)).toEqual(expected([drawn]));
  });

  it('counts teachers by degree and title in other words', () => {
    const drawn = sheet`
      各校专任教师学历职称情况 | < | < | < | < | < | < | < | <
      学校 | 专任教师数 | 学历结构 | < | < | 高一层次学历人数 | 职称结构 | < | <
      ^ | ^ | 本科及以上 | 专科 | 高中(中师) | ^ | 高级 | 中级 | 初级及以下
      东村小学 | 13 | 8 | 4 | 1 | 12 | 1 | 5 | 7
      西村小学 | 13 | 8 | 5 !division-sum | 1 | 12 | 1 | 5 | 7
      南村小学 | 14 | 9 | 4 | 1 | 15 !part-exceeds-whole | 1 | 6 | 7
      合计 | 40 | 25 | 12 | 3 | 39 | 3 | 16 | 21
    `;
    expect(drawnLedger(drawn).kind.id).toBe('teacher-stats');
    expect(found(drawn)).toEqual(expected([drawn]));
  });

  it.each([
    [
      'pupil-movement',
      sheet`
        各校控辍保学情况统计表 | < | < | < | <
        学校 | 学年初在校生数 | 转出 | 辍学人数 | 辍学率
        东村小学 | 200 | 2 | 0 | 0%
        西村小学 | 180 | 2 | 1 | 0.56%
        南村小学 | 190 | 2 | 2 | 0.5% !dropout-rate
      `,
    ],
    [
      'pupil-statistics',
      sheet`
        各校入学率巩固率统计表 | < | < | < | < | <
        学校 | 适龄儿童数 | 已入学人数 | 入学率 | 三年前招生数 | 毕业人数 | 巩固率
        东村小学 | 200 | 200 | 100% | 35 | 34 | 97.1%
        西村小学 | 180 | 179 | 99.4% | 30 | 30 | 100%
        南村小学 | 190 | 190 | 99% !quotient-mismatch | 33 | 32 | 99.7% !quotient-mismatch
      `,
    ],
    [
      'pupil-statistics',
      sheet`
        各班特殊群体学生统计表 | < | < | < | <
        班级 | 在校生 | 留守儿童 | 随迁子女 | 残疾学生 | 孤儿
        一(1)班 | 40 | 20 | 5 | 1 | 0
        一(2)班 | 41 | 21 | 50 !part-exceeds-whole | 1 | 0
        二(1)班 | 42 | 22 | 5 | -1 !negative-figure | 0
      `,
    ],
    [
      'hazard-statistics',
      sheet`
        各校安全隐患排查整改情况统计 | < | < | < | <
        学校名称 | 排查隐患数 | 其中:重大 | 已整改 | 未整改 | 整改率
        东村小学 | 12 | 0 | 12 | 0 | 100%
        西村小学 | 10 | 0 | 9 | 1 | 90%
        南村小学 | 8 | 1 | 7 | 2 !sum-mismatch | 87.5%
        北村小学 | 15 | 16 !part-exceeds-whole | 12 | 3 | 70% !quotient-mismatch
      `,
    ],
  ])('knows the statistics that are gathered by school: %s', (kind, drawn) => {
    expect(drawnLedger(drawn).kind.id).toBe(kind);
    expect(found(drawn)).toEqual(expected([drawn]));
  });

  it('takes a list that has far fewer than is stated of most schools for an excerpt', () => {
    const data = sheet`
      全镇学校基本情况一览表 | < | < | < | <
      序号 | 学校名称 | 学生数 | 班级数 | 专任教师 | 留守儿童
      1 | 东村小学 | 200 | 6 | 13 | 20
      2 | 西村小学 | 180 | 6 | 13 | 21
      3 | 南村小学 | 190 | 6 | 13 | 22
    `;
    const chosen = sheet`
      2022年秋季受助学生名单 | < | < | < | <
      学校 | 姓名 | 性别 | 年级班级 | 资助金额
      东村小学 | 李样一 | 男 | 一(1)班 | 500
      西村小学 | 李样三 | 男 | 一(1)班 | 500
      南村小学 | 李样五 | 女 | 一(1)班 | 500
    `;
    const someLeft = sheet`
      留守儿童花名册(部分) | < | < | < | <
      学校 | 姓名 | 性别 | 年级 | 监护人 | 与学生关系
      东村小学 | 李样一 | 男 | 一年级 | 李样二 | 祖父
      西村小学 | 李样三 | 男 | 二年级 | 李样四 | 祖父
      南村小学 | 李样五 | 女 | 三年级 | 李样六 | 祖父
    `;
    expect(found(data, chosen, someLeft)).toEqual([]);
  });
});
