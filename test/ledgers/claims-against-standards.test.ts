import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

describe('claims held against the standards of their stage', () => {
  it('holds a line per stage against the standards of its stage', () => {
    const drawn = sheet`
      资源配置七项指标 | < | < | < | < | < | < | < | < | <
      学段 | 在校生 | 高于规定学历教师(人/百生) | 骨干教师(人/百生) | 体艺教师(人/百生) | 教辅用房(㎡/生) | 体育场馆(㎡/生) | 仪器设备(元/生) | 多媒体教室(间/百生) | 达标项 | 是否达标
      小学部 | 309 | 5.83 | 1.29 | 0.97 | 4.69 | 8.25 | 2006 | 2.91 | 7 | 是
      初中部 | 327 | 7.34 | 1.22 | 0.61 !printed-value-short | 6.24 | 9.36 !printed-value-short | 2599 | 2.75 | 6 !claim-false | 是 !claim-false
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('holds every part of a two-part value against its part of the standard', () => {
    const drawn = sheet`
      教育质量指标自评 | < | < | <
      评估指标 | 评估要求 | 实际情况 | 自评
      班额 | 小学≤45人,初中≤50人 | 小学最大46人,初中最大50人 | 达标 !claim-false
      学校规模 | 小学≤2000人,初中≤2000人 | 小学309人,初中327人 | 达标
      图书 | 编码上架 | 已完成 | 达标
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
