import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { short } from '../support/recognised';
import { type DrawnSheet, sheet } from '../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('marks', () => {
  it('stay within the full mark that a line under the header names, subject by subject', () => {
    const drawn = sheet`
      期末成绩表
      学号 | 姓名 | 语文 | 数学 | 历史
      分值 |  | 120 | 120 | 80
      1 | 王样一 | 101 | 118 | 78
      2 | 李样二 | 99 | 90 | 88 !score-above-full
      3 | 张样三 | 71 | 68 | 42
      及格率 |  | 66.7% | 66.7% | 66.7%
      平均分 |  | 90.33 | 92 | 60
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('give ranks that follow from the totals or from what the subjects add up to', () => {
    const drawn = sheet`
      期末成绩表
      学号 | 姓名 | 语文 | 数学 | 总分 | 名次
      1 | 王样一 | 90 | 90 | 180 | 1
      2 | 李样二 | 80 | 82 | 190 !score-sum | 3
      3 | 张样三 | 85 | 85 | 170 | 2
      4 | 赵样四 | 80 | 80 | 160 | 4
      5 | 孙样五 | 70 | 72 | 142 | 9 !rank-mismatch
      6 | 周样六 | 70 | 70 | 140 | 6
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});

describe('years and figures that nobody can have meant', () => {
  it('a year of print in which two figures changed places', () => {
    const drawn = sheet`
      图书明细账
      登记号 | 书名 | 作者 | 出版日期 | 登记日期
      1 | 海的那边 | 王样一 | 2012.5 | 2020-03-01
      2 | 山里来信 | 李样二 | 2102.5 !published-later | 2020-03-01
      3 | 数学小史 | 张样三 | 2021年 !published-later | 2020-03-01
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('a figure in words is asked about where a total adds the column up', () => {
    const drawn = sheet`
      体育器材台账
      器材名称 | 单位 | 应配数 | 实有数 | 存放地点
      篮球 | 个 | 20 | 三十个 !figure-in-words | 器材室
      跳绳 | 根 | 40 | 40根 | 器材室
      合计 |  | 60 | 70 |
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
    const alone = { ...drawn, values: drawn.values.slice(0, 4) };
    expect(engineFinds(alone)).toEqual([]);
  });
});

it('the long run of boys and girls in one column goes by many names', () => {
  for (const header of ['1000米跑/800米跑', '男1000米/女800米', '1000m/800m', '800米跑(女)/1000米跑(男)']) {
    const drawn = sheet`
      体质健康测试成绩
      年级 | 班级 | 学籍号 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 50米跑 | ${header}
      七年级 | 七(1)班 | G1 | 王样一 | 男 | 150 | 40 | 2500 | 8.5 | 4.30
      七年级 | 七(1)班 | G2 | 李样二 | 女 | 150 | 40 | 2300 | 9.5 | 4.20
    `;
    expect(short(drawn)[0]?.fields).toContain('run_long');
  }
});
