import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { type DrawnSheet, sheet } from '../../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('groups of columns that are periods', () => {
  it('begin each with what the one before has left', () => {
    const drawn = sheet`
      危险药品季度盘存表 | < | < | < | < | < | < | < | < | <
      药品名称 | 类别 | 年初结存 | 第一季度 | < | < | 第二季度 | < | < | 双人双管 | <
      ^ | ^ | ^ | 入库 | 领用 | 结存 | 入库 | 领用 | 结存 | 保管人 | 协管人
      浓硫酸 | 腐蚀 | 6 | 0 | 1 | 5 | 1 | 2 | 4 | 王样一 | 李样二
      浓硝酸 | 氧化 | 7 | 4 | 2 | 12 !stock-mismatch | 2 | 2 | 12 | 王样一 | 李样二
      红磷 | 易燃 | 8 | 0 | 1 | 7 | 0 | 2 | 3 !stock-mismatch | 王样一 | 王样一 !two-keepers
      金属钠 | 易燃 | 8 | 0 | -1 !negative-figure | 7 | 0 | 2 | 5 | 王样一 | 李样二
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('may be written into every header', () => {
    const drawn = sheet`
      危险药品盘存表
      药品名称 | 类别 | 8月末结存 | 9月入库 | 9月领用 | 9月结存 | 10月入库 | 10月领用 | 10月结存
      浓硫酸 | 腐蚀 | 6 | 0 | 1 | 5 | 1 | 2 | 4
      浓硝酸 | 氧化 | 7 | 4 | 2 | 9 | 2 | 2 | 8 !stock-mismatch
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});

describe('grades that are written into every header', () => {
  it('are groups as good as merged ones', () => {
    const drawn = sheet`
      各班人数
      班次 | 七年级男生 | 七年级女生 | 七年级人数 | 八年级男生 | 八年级女生 | 八年级人数
      1班 | 20 | 20 | 40 | 21 | 20 | 42 !sum-mismatch
      2班 | 22 | 20 | 42 | 21 | 20 | 41
    `;
    expect(short(drawn)[0]?.fields).toContain('七年级/male');
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('are none where only one of them has the word', () => {
    const drawn = sheet`
      学校基本情况
      学校名称 | 一年级新生 | 六年级毕业生 | 学生数
      第一小学 | 40 | 38 | 240
    `;
    expect(
      short(drawn)
        .map(({ fields }) => fields)
        .join(),
    ).not.toContain('/');
  });
});

describe('a table of chemicals with one keeper a line', () => {
  it('is asked once for the other', () => {
    const drawn = sheet`
      危险药品台账
      药品名称 | 类别 | 存放位置 | 结存 | 保管人
      浓硫酸 | 腐蚀 | 危化品柜 | 5 | 王样一 !two-keepers
      浓硝酸 | 氧化 | 危化品柜 | 5 | 王样一
      红磷 | 易燃 | 危化品柜 | 5 | 王样一
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});
