import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { short, viewsOf } from '../support/recognised';
import { type DrawnSheet, sheet } from '../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('money of two years side by side', () => {
  it('changes by what the two years say', () => {
    const drawn = sheet`
      学校经费预算对照表
      支出项目 | 2022年决算数 | 2023年预算数 | 增减额 | 增减幅度
      办公费 | 20.5 | 21 | 0.5 | 2.44%
      水电费 | 10 | 12 | 3 !change-mismatch | 20.00%
      维修费 | 8 | 7 | -1 | 12.5% !change-mismatch
      培训费 | 5 | 60000 !change-mismatch | 1 | 20%
      取暖费 | 4 | 4 | 0 | 0
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('may be called this year and last', () => {
    const drawn = sheet`
      公用经费收支情况
      单位:元
      项目 | 本年预算 | 上年决算 | 比上年增减
      公用经费合计 | 510000 | 500000 | 10000
      培训费 | 25500 | 25000 | 5000 !change-mismatch
      培训费占公用经费比例 | 4.5% !ratio-mismatch | 5.0% |
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('is no more than two years: of three nobody says which is meant', () => {
    const drawn = sheet`
      教师培训学时统计
      姓名 | 2021年 | 2022年 | 2023年 | 合计
      王样一 | 70 | 72 | 74 | 216
      李样二 | 70 | 72 | 74 | 216
    `;
    expect(
      short(drawn)
        .map(({ fields }) => fields)
        .join(),
    ).not.toContain('previous');
  });
});

describe('a numbered total over its lines', () => {
  it('ends before the next number of its own kind', () => {
    const [view] = viewsOf(sheet`
      公用经费支出情况
      项目 | 金额(万元)
      一、公用经费合计 | 72
      (一)办公费 | 40
      (二)培训费 | 32
      二、培训费占公用经费(%) | 44.4%
      三、教育经费总额(元) | 13240000
    `);
    expect(view?.totals.map(({ covers }) => covers.map((one) => one.number('value')))).toEqual([[40, 32]]);
  });
});
