import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

function reportOn(...drawn: readonly DrawnSheet[]) {
  return checkWorkbook(workbookOf(...drawn), catalogue, { standards: [], today: '2026-11-23' });
}

/** What is stated of pupils, by stage: `480 primary`. */
function pupilsIn(...drawn: readonly DrawnSheet[]): readonly string[] {
  return reportOn(...drawn)
    .statements.filter(({ quantity }) => quantity === 'pupils')
    .map(({ value, scope }) => `${value} ${scope.stage ?? 'all'}`);
}

function rulesOn(drawn: DrawnSheet): readonly string[] {
  return reportOn(drawn).findings.map(({ cell, rule }) => `${cell} ${rule}`);
}

function expectedOn({ expected }: DrawnSheet): readonly string[] {
  return expected.map(({ cell, rule }) => `${cell} ${rule}`);
}

describe('a school of two stages', () => {
  it('has a column for each in a list of items', () => {
    const drawn = sheet`
      样例学校基本情况统计表 | < | < | < | <
      项目 | 单位 | 小学部 | 初中部 | 合计
      班级数 | 个 | 12 | 6 | 18
      在校学生数 | 人 | 480 | 240 | 730 !parts-and-whole
      专任教师 | 人 | 26 | 20 | 46
      图书 | 册 | 12000 | 9000 | 21000
      最大班额 | 人 | 45 | 48 | 48
    `;
    expect(pupilsIn(drawn)).toEqual(['730 all', '480 primary', '240 junior']);
    expect(reportOn(drawn).parts.map(({ stage }) => stage)).toEqual([undefined, 'primary', 'junior']);
    expect(rulesOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('needs no word over the labels', () => {
    const drawn = sheet`
      样例学校办学条件 | < | < | <
       | 小学 | 初中 | 全校
      教学班 | 12 | 6 | 18
      学生数 | 480 | 240 | 720
      专任教师 | 26 | 20 | 46
      教学仪器设备值（万元） | 50.5 | 40.5 | 92 !parts-and-whole
    `;
    expect(pupilsIn(drawn)).toEqual(['720 all', '480 primary', '240 junior']);
    expect(rulesOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('has a line for each under the labels', () => {
    const drawn = sheet`
      样例学校基本情况统计表 | < | < | < | <
      学段 | 班级数 | 在校学生数 | 专任教师 | 占地面积
      小学部 | 12 | 480 | 26 | 5000
      初中部 | 6 | 240 | 20 | 4000
      合计 | 18 | 720 | 47 !parts-and-whole | 9000
    `;
    expect(pupilsIn(drawn)).toEqual(['720 all', '480 primary', '240 junior']);
    expect(rulesOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('is named in the labels of a form', () => {
    const drawn = sheet`
      学校概况 | < | < | <
      学校名称 | 样例学校 | 地址 | 样例镇
      小学部班级数 | 12 | 初中部班级数 | 6
      小学生数 | 480 | 学生数（初中） | 240
      在校学生总数 | 720 | 教学班总数 | 19 !parts-and-whole
      占地面积 | 9000 | 建筑面积 | 2500
    `;
    expect(pupilsIn(drawn)).toEqual(['720 all', '480 primary', '240 junior']);
    expect(rulesOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('has a form for the pupils of each, divided by type', () => {
    const form = (title: string, all: string, girls: string) =>
      dressed(
        sheet`
          ${title} | < | < | <
          指标名称 | 代码 | 毕业生数 | 招生数 | 在校生数
          甲 | 乙 | 1 | 2 | 3
          总计 | 01 | ${all}
          #女 | 02 | ${girls}
        `,
        { name: title },
      );
    const [primary, junior] = [
      form('小学分类型学生数', '90 | 85 | 505', '43 | 40 | 230'),
      form('初中分类型学生数', '92 | 138 | 323', '44 | 67 | 155'),
    ];
    expect(pupilsIn(primary, junior)).toEqual(['505 primary', '323 junior']);
  });
});
