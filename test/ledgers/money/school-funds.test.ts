import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { drawnLedger, expectedOn } from '../../support/drawn-ledger';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

function found(drawn: DrawnSheet): readonly string[] {
  return checkWorkbook(workbookOf(dressed(drawn, { name: '表1' })), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  })
    .findings.map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();
}

describe('money by school', () => {
  it('is the pupils that are paid for by the rate; what is owed is what was not paid', () => {
    const drawn = sheet`
      2022年公用经费分配表(单位:元) | < | < | < | < | < | < | <
      学校 | 在校生数 | 核定人数 | 生均标准 | 应拨金额 | 已拨金额 | 未拨金额 | 备注
      东村小学 | 200 | 200 | 650 | 130000 | 130000 | 0 |
      西村小学 | 180 | 180 | 65 !product-mismatch | 117000 | 117000 | 0 |
      南村小学 | 190 | 190 | 650 | 132500 !product-mismatch | 123500 | 0 |
      北村教学点 | 32 | 100 | 650 | 65000 | 60000 | 500 !difference-mismatch |
      中村小学 | 150 | 160 !counted-pupils | 650 | 104000 | 104000 | 0 |
      山村小学 | 150 | 160 | 650 | 104000 | 104000 | 0 | 含随班就读折算
      合计 | 902 | 990 | | 643500 | 638500 | 5000 |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('school-funds');
    expect(found(drawn)).toEqual(expectedOn(drawn));
  });

  it('needs no column of those who are counted', () => {
    const drawn = sheet`
      各校取暖费补助资金拨付明细 | < | < | < | <
      学校名称 | 学生数 | 补助标准(元/生) | 补助金额(万元) | 备注
      东村小学 | 200 | 150 | 3 |
      西村小学 | 180 | 150 | 2.7 |
      南村小学 | 190 | 150 | 2.58 !product-mismatch |
      北村教学点 | 32 | 150 | 1.5 |
      中村小学 | 160 | 150 | 2.4 |
      镇初级中学 | 400 | 200 | 8 |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('school-funds');
    expect(found(drawn)).toEqual(expectedOn(drawn));
  });

  it('asks about the one rate that differs where the amount follows from it', () => {
    const drawn = sheet`
      营养改善计划资金分配表 | < | < | <
      学校 | 受助人数 | 标准 | 应拨资金
      东村小学 | 200 | 1000 | 200000
      西村小学 | 180 | 800 !quota-differs | 144000
      南村小学 | 190 | 1000 | 190000
      北村小学 | 132 | 1000 | 132000
      镇初级中学 | 132 | 1250 | 165000
    `;
    expect(drawnLedger(drawn).kind.id).toBe('school-funds');
    expect(found(drawn)).toEqual(expectedOn(drawn));
  });

  it('the 合计 of a group is what the group is called, and not the part before it', () => {
    const drawn = sheet`
      2024年公用经费拨付情况表 | < | < | < | < | < | <
      学校 | 在籍学生 | 拨款标准 | 应拨金额 | < | < | 已拨金额 | 未拨金额
      ^ | ^ | ^ | 基本 | 寄宿生补助 | 合计 | ^ | ^
      东村小学 | 200 | 720 | 144000 |  | 144000 | 144000 |
      西村小学 | 180 | 720 | 129600 | 6000 | 135600 | 101700 | 33900
      南村小学 | 190 | 720 | 136800 | 9000 | 145800 | 145800 |
      北村小学 | 132 | 720 | 95040 | 3000 | 98040 | 73530 | 24500 !difference-mismatch
      中村小学 | 160 | 720 | 115200 |  | 115200 | 115200 |
    `;
    expect(found(drawn)).toEqual(expectedOn(drawn));
  });
});
