import { describe, expect, it } from '@jest/globals';
import { fundQuantity } from '../../src/ledgers/money/fund';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('fund items by their words', () => {
  it.each([
    ['生均公用经费基准定额', 'public-fund-quota'],
    ['国拨经费生均', 'public-fund-quota'],
    ['公用经费预算总额', 'public-fund'],
    ['国拨经费共计', 'public-fund'],
    ['教师培训费', 'training-fund'],
    ['其中:教师培训经费(元)', 'training-fund'],
    ['教师工资', 'payroll'],
    ['教师绩效工资', undefined],
    ['教育经费', 'education-fund'],
    ['水电费', undefined],
  ])('%s', (item, quantity) => {
    expect(fundQuantity(item)).toBe(quantity);
  });
});

describe('fund budget', () => {
  it('adds up the parts that 其他 closes, and works out what remarks say', () => {
    const drawn = sheet`
      公用经费情况表 | < | < | < | <
      序号 | 项目 | 金额 | 单位 | 说明
      1 | 生均公用经费 | 720 | 元 |
      2 | 公用经费预算总额 | 388800 !sum-mismatch | 元 | 720×540
      3 | 其中:办公费 | 300000 | 元 |
      4 | 教师培训费 | 19440 | 元 | 占公用经费5%
      5 | 其他 | 69361 | 元 |
      6 | 上级专项 | 223000 | 万元 !unit-mismatch |
      7 | 教育经费 | 3万余元 !approximate-figure | |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('fund-budget');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('takes a run of parts together, each of them marked or only the first', () => {
    const drawn = sheet`
      公用经费情况表 | < | < | <
      序号 | 项目 | 金额 | 单位
      1 | 公用经费总额 | 1001 !sum-mismatch | 元
      2 | 其中:办公费 | 300 | 元
      3 | 其中:水电费 | 300 | 元
      4 | 其中:其他 | 400 | 元
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('finds a product and a share that are wrong', () => {
    const drawn = sheet`
      公用经费情况表 | < | < | < | <
      序号 | 项目 | 金额 | 单位 | 说明
      1 | 公用经费预算总额 | 387360 | 元 | 720×540 !ratio-mismatch
      2 | 教师培训费 | 15000 | 元 | 占公用经费5.1% !ratio-mismatch
      3 | 教师培训费 | 1.5 | 万元 | 占公用经费3.87%
      4 | 教师培训费 | 20000 | 元 | 占公用经费5%以上
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('lets parts be fewer than the whole where nothing closes the list', () => {
    const drawn = sheet`
      公用经费情况表 | < | < | <
      序号 | 项目 | 金额 | 单位
      1 | 公用经费总额 | 1000 | 元
      2 | 其中:办公费 | 300 | 元
      3 | 水电费 | 300 | 元
    `;
    expect(foundOn(drawn)).toEqual([]);
  });

  it('states each line in its own unit', () => {
    const { kind, view } = drawnLedger(sheet`
      经费情况表 | < | < | <
      序号 | 项目 | 金额 | 单位
      1 | 教育经费 | 161 | 万元
      2 | 教师培训经费 | 30000 | 元
    `);
    const stated = kind.states.flatMap((rule) =>
      view.records
        .filter((record) => rule.where?.(record, undefined))
        .map(() => `${rule.quantity} ${rule.unit}`),
    );
    expect(stated.sort()).toEqual(['education-fund 万元', 'training-fund 元']);
  });
});

describe('assets', () => {
  it('never depreciate below nothing', () => {
    const drawn = sheet`
      资产编号 | 资产名称 | 数量 | 原值 | 累计折旧 | 净值
      TY01 | 投影机 | 3 | 15000 | 15000 | 0
      TY02 | 投影机 | 3 | 15000 | 15001 | -1 !over-depreciated
    `;
    expect(drawnLedger(drawn).kind.id).toBe('fixed-assets');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('move from opening to closing', () => {
    const drawn = sheet`
      固定资产汇总表 | < | < | < | <
      资产类别 | 年初数 | 本年增加 | 本年减少 | 年末数
      通用设备 | 100 | 50 | 30 | 120
      专用设备 | 100 | 50 | 30 | 121 !movement-mismatch
    `;
    expect(drawnLedger(drawn).kind.id).toBe('asset-summary');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('knows a payroll that the school cannot have', () => {
    const profile = drawnLedger(sheet`
      学校基本情况表 | < | < | <
      学校名称 | 样例小学 | 创办时间 | 1950年
      教学班数 | 23个 | 在校学生人数 | 1288人
      占地面积 | 7196㎡ | 建筑面积 | 4214㎡
      教师培训经费(每年) | 3万元 | 占教师工资总额 | 1.5%
    `).view;
    const fund = (amount: string) => sheet`
      教育经费情况 | < | < | <
      序号 | 项目 | 金额 | 单位
      1 | 教育经费 | ${amount} | 万元
      2 | 水电费 | 3 | 万元
    `;
    expect(foundOn(fund('199'), { others: [profile] })).toEqual(['C3 implied-payroll']);
    expect(foundOn(fund('200'), { others: [profile] })).toEqual([]);
    expect(complaintsOn(fund('199'), { others: [profile] })[0]?.complaint.related).toHaveLength(2);
  });
});
