import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

const drawn = sheet`
  义务教育学校基本情况一览表 | < | < | < | < | < | < | < | <
  序号 | 学校名称 | 在校学生数 | < | 教学班数 | < | 教学及辅助用房面积(㎡) | < | 教学仪器设备值(万元) | 图书
  ^ | ^ | 小学 | 初中 | 小学 | 初中 | 计 | #室内体育用房 | ^ | ^
  1 | 第一小学 | 450 | | 10 | | 2000 | 100 | 90 | 9000
  2 | 第二小学 | 451 | | 10 !class-average | | 2000 | 100 | 90 | 9000
  3 | 第一中学 | | 500 | | 10 | 2000 | 100 | 100 | 9000
  4 | 第二中学 | | 501 | | 10 !class-average | 2000 | 100 | 1000000 !unit-mismatch | 9000
  5 | 第一小学 !duplicate | 450 | | 10 | | 2000 | 100 | 90 | 9000
  6 | 第三小学 | 2000 | | 50 | | 2000 | 100 | 90 | 9000
  7 | 第四小学 | 2001 !school-scale | | 50 | | 2000 | 100 | 90 | 9000
  8 | 九年制学校 | 1500 | 1000 | 50 | 50 | 2000 | 100 | 90 | 9000
`;

describe('county school data', () => {
  it('checks classes, units, size and doubled schools', () => {
    const { kind, view } = drawnLedger(drawn);
    expect(kind.id).toBe('county-school-data');
    expect(
      ['students_primary', 'students_junior', 'classes_junior', 'teaching_area', 'indoor_sports_area'].filter(
        (field) => !view.has(field),
      ),
    ).toEqual([]);
    const demands = { 'class-average-primary': 45, 'class-average-junior': 50, 'school-scale': 2000 };
    expect(foundOn(drawn, { demands })).toEqual(expectedOn(drawn));
  });

  it('is silent about sizes that no chosen standard limits', () => {
    expect(foundOn(drawn)).toEqual(
      ['B7 duplicate', 'I6 unit-mismatch'].map((text) => text.replace('B7', 'B8').replace('I6', 'I7')),
    );
  });

  it('takes the stage from the name where the columns name none', () => {
    const flat = sheet`
      全乡学校基本情况一览表 | < | < | < | <
      序号 | 学校名称 | 学生数 | 班级数 | 专任教师 | 图书册数
      1 | 第一小学 | 450 | 10 | 25 | 9000
      2 | 第二小学 | 451 | 10 !class-average | 20 | 6000
      3 | 第一初级中学 | 500 | 10 | 40 | 9000
      4 | 第二初级中学 | 501 | 10 !class-average | 40 | 9000
      5 | 实验学校 | 600 | 10 | 40 | 9000
    `;
    const demands = { 'class-average-primary': 45, 'class-average-junior': 50 };
    expect(foundOn(flat, { demands })).toEqual(expectedOn(flat));
  });

  it('reads a table of one stage without a second header row', () => {
    const { kind, view } = drawnLedger(sheet`
      全乡学校基本情况一览表 | < | < | < | <
      序号 | 学校名称 | 学生数 | 班级数 | 专任教师 | 图书册数
      1 | 第一小学 | 450 | 10 | 25 | 9000
      2 | 第二小学 | 300 | 8 | 20 | 6000
    `);
    expect(kind.id).toBe('county-school-data');
    expect(['students', 'classes', 'teachers', 'books'].filter((field) => !view.has(field))).toEqual([]);
  });
});

describe('county coefficients', () => {
  it('composes the mean of the eight single ones', () => {
    const cv = sheet`
      校际差异系数表 | < | < | < | < | < | < | < | < | <
      学段 | 项目 | 生均教学及辅助用房面积 | 生均体育运动场馆面积 | 生均教学仪器设备值 | 每百名学生拥有计算机台数 | 生均图书册数 | 师生比 | 生均高于规定学历教师数 | 生均中级及以上专业技术职务教师数 | 综合
      小学 | 全县平均值 | 5 | 8 | 1500 | 11 | 22 | 0.06 | 0.05 | 0.04 | —
      小学 | 差异系数 | 0.4 | 0.5 | 0.3 | 0.2 | 0.2 | 0.2 | 0.2 | 0.2 | 0.275
      初中 | 全县平均值 | 5 | 8 | 1500 | 11 | 22 | 0.06 | 0.05 | 0.04 | —
      初中 | 差异系数 | 0.4 | 0.5 | 0.3 | 0.2 | 0.2 | 0.2 | 0.2 | 0.2 | 0.277 !composite-mean
    `;
    expect(drawnLedger(cv).kind.id).toBe('county-cv');
    expect(foundOn(cv)).toEqual(expectedOn(cv));
  });
});

describe('county standard table', () => {
  it('holds every value against the standard printed beside it', () => {
    const table = sheet`
      表Ⅱ-1 小学办学基本标准达标情况 | < | < | < | < | < | <
      学校名称 | 生均校舍面积 | < | 生均图书 | < | 班额 | < | 该校综合评估是否达标
      ^ | 指标值 | 省级评估标准 | 指标值 | 省级评估标准 | 指标值 | 省级评估标准 | ^
      中心小学 | 5.1 | 5.1 | 22 | 20 | 45 | 45 | 1
      东村小学 | 5 !standard-short | 5.1 | 19.9 !standard-short | 20 | 46 !standard-short | 45 |
    `;
    expect(drawnLedger(table).kind.id).toBe('county-standard-table');
    expect(foundOn(table)).toEqual(expectedOn(table));
  });
});
