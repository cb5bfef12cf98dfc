import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { type DrawnSheet, sheet, workbookOf } from '../../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('counts of fitness levels', () => {
  it('are all who were tested, and give the rates', () => {
    const drawn = sheet`
      体质健康测试合格率统计
      年级 | 应测人数 | 实测人数 | 优秀 | 良好 | 及格 | 不及格 | 优良率 | 合格率
      七年级 | 285 | 280 | 40 | 90 | 135 | 15 | 46.4% | 94.6%
      八年级 | 285 | 286 !part-exceeds-whole | 50 | 100 | 121 | 15 | 52.4% | 94.8%
      九年级 | 282 | 282 !fitness-levels-sum | 60 | 110 | 90 | 12 | 60.3% | 98.7% !fitness-rate
      合计 | 852 | 848 | 150 | 300 | 346 | 42 | 53.1% | 95.0%
    `;
    expect(short(drawn)[0]?.kind).toBe('fitness-stats');
    expect(engineFinds(drawn).filter((one) => !one.startsWith('C6'))).toEqual(
      expected(drawn).filter((one) => !one.startsWith('C6')),
    );
  });

  it('may have the rates beside the counts, and everybody who passed under 及格', () => {
    const drawn = sheet`
      各班体测统计表 | < | < | < | < | < | <
      班级 | 实测人数 | 优秀 | < | 及格 | < | 不及格人数
      ^ | ^ | 人数 | 百分比 | 人数 | 比例 | ^
      一(1)班 | 40 | 10 | 25% | 38 | 95% | 2
      一(2)班 | 40 | 8 | 25% !fitness-rate | 40 | 100% | 0
    `;
    expect(short(drawn)[0]?.kind).toBe('fitness-stats');
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});

describe('assets with their pieces beside their value', () => {
  it('move in money', () => {
    const drawn = sheet`
      固定资产统计表 | < | < | < | < | < | < | < | <
      类别 | 年初数 | < | 本年增加 | < | 本年减少 | < | 年末数 | <
      ^ | 数量 | 金额 | 数量 | 金额 | 数量 | 金额 | 数量 | 金额
      通用设备 | 100 | 500000 | 10 | 60000 | 5 | 20000 | 105 | 540000
      专用设备 | 80 | 300000 | 5 | 20000 | 0 | 0 | 85 | 330000 !movement-mismatch
      合计 | 180 | 800000 | 15 | 80000 | 5 | 20000 | 190 | 870000
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});

describe('rooms listed by their area', () => {
  it('are no number of rooms', () => {
    const drawn = sheet`
      学校基本情况表
      项目 | 计量单位 | 合计 | 其中:危房
      占地面积 | 平方米 | 25000 | 0
      校舍建筑面积 | 平方米 | 9500 | 0
      教学及辅助用房 | 平方米 | 5300 | 0
      教室 | 平方米 | 2600 | 0
      室内体育用房 | 平方米 | 320 | 0
    `;
    const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    expect(report.facts.find(({ quantity }) => quantity === 'teaching-area')?.value).toBe(5300);
    expect(report.facts.find(({ quantity }) => quantity === 'classrooms')).toBeUndefined();
  });
});
