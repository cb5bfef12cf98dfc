import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { expectedOn } from '../support/drawn-ledger';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../support/sheet';

function reportOn(...drawn: readonly DrawnSheet[]) {
  return checkWorkbook(workbookOf(...drawn), catalogue, { standards: [], today: '2026-11-23' });
}

/** Everything that must be corrected. */
function errorsOn(...drawn: readonly DrawnSheet[]): readonly string[] {
  return reportOn(...drawn)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();
}

function kindsOn(drawn: DrawnSheet): readonly string[] {
  return reportOn(drawn).ledgers.map(({ kind }) => kind);
}

function valueOn(drawn: DrawnSheet, quantity: string): number | undefined {
  return reportOn(drawn).statements.find((one) => one.quantity === quantity)?.value;
}

describe('forms of another shape', () => {
  it('takes this year for the value of a form that shows last year beside it', () => {
    const drawn = sheet`
      学校基本情况 | < | < | < | <
      项目 | 上年 | 本年 | 增减 | 说明
      在校学生（人） | 190 | 183 | -7 |
      其中：男生 | 111 | 108 | -3 |
      其中：女生 | 79 | 75 | -4 |
      教学班（个） | 6 | 6 | 0 |
      图书（册） | 4790 | 4836 | 46 |
    `;
    expect([kindsOn(drawn), valueOn(drawn, 'pupils'), valueOn(drawn, 'books')]).toEqual([
      ['school-profile'],
      183,
      4836,
    ]);
    expect(errorsOn(drawn)).toEqual([]);
  });

  it('takes the latest of several years', () => {
    const drawn = sheet`
      办学条件统计表 | < | < | <
      指标 | 2021年 | 2022年 | 2023年
      在校学生数 | 190 | 183 | 176
      班级数 | 6 | 6 | 6
      校舍建筑面积 | 1400 | 1464 | 1500
      图书册数 | 4700 | 4790 | 4836
    `;
    expect([valueOn(drawn, 'pupils'), valueOn(drawn, 'books')]).toEqual([176, 4836]);
  });

  it('reads a form that goes on to the right of itself as one', () => {
    const drawn = sheet`
      学校办学条件 | < | < | < | < | <
      指标 | 单位 | 数据 | 指标 | 单位 | 数据
      班级数 | 个 | 8 | 占地面积 | 平方米 | 15000
      在校学生数 | 人 | 375 | 校舍建筑面积 | 平方米 | 4200
      其中：男生 | 人 | 225 | 教学仪器设备值 | 万元 | 98.6
      其中：女生 | 人 | 150 | 图书 | 册 | 13400
    `;
    expect(kindsOn(drawn)).toEqual(['school-profile']);
    expect([valueOn(drawn, 'pupils'), valueOn(drawn, 'equipment-value')]).toEqual([375, 986000]);
  });

  it('knows the heading of a group of labels from a label', () => {
    const drawn = dressed(
      sheet`
        学校基本情况统计表 | < | < | < | <
        学生 | 班级数 | 12 | 在校学生 | 502
         | 男生 | 310 !sum-mismatch | 女生 | 201
        教师 | 教职工 | 30 | 专任教师 | 28
        图书 | 图书册数 | 13052 | 生均图书 | 26
      `,
      { merges: ['A2:A3'] },
    );
    // 301, mistyped, would settle it: asked, since one line of a form is all that says so.
    expect(reportOn(drawn).findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(expectedOn(drawn));
  });

  it('takes nothing for money that does not speak of it', () => {
    const lines = (item: string) => sheet`
      与上年对比 | < | < | <
      项目 | 本年 | 上年 | 增减
      ${item} | 51 | 59 | -8
      其中：男生 | 60 | 59 | 1
      转入 | 5 | 4 | 1
    `;
    expect([kindsOn(lines('毕业生')), kindsOn(lines('公用经费'))]).toEqual([[], ['fund-budget']]);
  });

  it('holds receipts and expenses side by side apart', () => {
    const drawn = sheet`
      2023年公用经费收支表（元） | < | < | <
      收入项目 | 金额 | 支出项目 | 金额
      生均公用经费 | 352500 | 办公费 | 42000
      寄宿生补助 | 25800 | 水电费 | -51000 !negative-figure
      上年结转 | 8300 | 培训费 | 22000
      收入合计 | 386600 | |
    `;
    expect(errorsOn(drawn)).toEqual(expectedOn(drawn));
  });
});

describe('lines and boxes', () => {
  it('knows a total by its sums where its words could be a name', () => {
    const drawn = sheet`
      图书借阅统计表 | < | < | <
      班级 | 借阅册数 | 借阅人数 | 备注
      三（1）班 | 120 | 40 |
      三（2）班 | 110 | 38 |
      四（1）班 | 90 | 41 |
      全校 | 320 | 119 |
    `;
    expect(reportOn(drawn).findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual([]);
  });

  it('passes over the sums that an account carries on', () => {
    const drawn = sheet`
      图书登记总账 | < | < | < | <
      日期 | 摘要 | 增加册数 | 减少册数 | 结存册数
      2021-8-31 | 上学年结转 | | | 4790
      2021-10-14 | 购入 | 120 | | 4910
       | 10月累计 | 120 | | 4910
      2021-12-20 | 剔旧 | | 160 | 4750
       | 本学年累计 | 120 | 160 | 4750
       | 1—12月累计 | 120 | 160 | 4750
    `;
    expect(errorsOn(drawn)).toEqual([]);
  });

  it('holds the ticked band against the size of the class', () => {
    const drawn = sheet`
      各班班额情况统计表 | < | < | < | < | < | <
      年级 | 班级 | 人数 | 男 | 女 | 45人及以下 | 46-50人
      七年级 | (1)班 | 46 | 20 | 26 | | √
       | (2)班 | 44 | 20 | 24 | √ |
       | (3)班 | 45 | 20 | 25 | | √ !class-size-band
       | (4)班 | 48 | 20 | 28 | | √
    `;
    expect(kindsOn(drawn)).toEqual(['class-size']);
    expect(errorsOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('holds shares against the stock at the end of the year, and its movements against each other', () => {
    const drawn = sheet`
      图书分类统计表 | < | < | < | < | <
      类别 | 年初册数 | 本年增加 | 本年注销 | 年末册数 | 所占比例
      社会科学 | 3120 | 160 | 60 | 3220 | 25.9%
      文学 | 5010 | 260 | 130 | 5240 !movement-mismatch | 42.1%
      自然科学 | 1980 | 90 | 42 | 2028 | 16.3%
      综合 | 1940 | 44 | 30 | 1954 | 17.9% !share-mismatch
    `;
    expect(errorsOn(drawn)).toEqual(expectedOn(drawn));
  });
});
