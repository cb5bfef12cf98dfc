import { describe, expect, test } from '@jest/globals';
import { readNumber } from '../../src/reading/numbers';
import { convertUnit, UNIT_PATTERN, yuanOf } from '../../src/reading/units';

/** What stands behind figures in the ledgers of schools. */
const WRITTEN = `
万元 千元 百元 元/生 元/人 册/生 ㎡/生 m2/生 ㎡/间 m2/间 平方米/间 平方米/生 人/班 台/百人 元 角 平方千米 平方公里 平方米 平米 平方 ㎡ m² m2
公顷 亩 千米 公里 厘米 毫米 米 km cm mm 千克 公斤 毫克 毫升 kg ml 吨 升 斤 克 Mbps Gbps Mb/s Gb/s MB GB TB Mb Gb 兆 M G T m g L 课时 学时
小时 分钟 min mins ′ 个月 个百分点 项 % ‰ 人次 册次 节 时 分 秒 次 天 日 周 月 年 岁 人 名 位 个 间 册 本 台 套 件 只 支 条 块 根 张 把 副 付
户 家 对 组 种 期 份 株 棵 盘 盒 瓶 箱 袋 包 卷 枚 幅 架 辆 座 栋 幢 层 排 口 处 所 轨 班 场 片 杯 桶 具 顶 床 面 孔 席 双 扇 部 盏 樘 枝
`
  .trim()
  .split(/\s+/);

test('every unit is known whole: none is cut short to a shorter one', () => {
  const whole = new RegExp(`^(?:${UNIT_PATTERN})`);
  for (const unit of WRITTEN) {
    expect([unit, whole.exec(unit)?.[0]]).toEqual([unit, unit]);
  }
  expect(['甲', ''].map((text) => whole.exec(text))).toEqual([null, null]);
});

test('a figure is read with its unit', () => {
  expect(readNumber('12元/生')).toMatchObject({ value: 12, unit: '元/生' });
  expect(readNumber('3台')).toMatchObject({ value: 3, unit: '台' });
});

describe('units of one measure convert into each other', () => {
  /** Every line one measure; behind each unit how many of the first it is. */
  const measures = `
元 1 角 0.1 百元 100 千元 1000 万元 10000
㎡ 1 平方米 1 平米 1 平方 1 m2 1 m² 1 公顷 10000
米 1 m 1 mm 0.001 毫米 0.001 cm 0.01 厘米 0.01 km 1000 千米 1000 公里 1000
kg 1 千克 1 公斤 1 斤 0.5 g 0.001 克 0.001
分 1 分钟 1 时 60 小时 60
Mbps 1 Mb/s 1 Mb 1 MB 1 M 1 兆 1 Gbps 1024 Gb/s 1024 Gb 1024 GB 1024 G 1024 TB 1048576 T 1048576
`
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(\S+) ([\d.]+)/g)].map(([, unit = '', times]) => [unit, Number(times)] as const),
    );

  test.each(measures.map((units) => [units[0]?.[0] ?? '', units] as const))('%s', (first, units) => {
    for (const [unit, times] of units) {
      expect([unit, convertUnit(2, unit, first)]).toEqual([unit, expect.closeTo(2 * times, 9)]);
      expect([unit, convertUnit(2 * times, first, unit)]).toEqual([unit, expect.closeTo(2, 9)]);
    }
  });

  test('三亩 are two thousand ㎡, thirty seconds half a minute', () => {
    expect(convertUnit(3, '亩', '㎡')).toBeCloseTo(2000, 9);
    expect(convertUnit(2000, '㎡', '亩')).toBeCloseTo(3, 9);
    expect(convertUnit(30, '秒', '分钟')).toBeCloseTo(0.5, 9);
  });

  test('others do not, but what is the same stays what it is', () => {
    const firsts = measures.map(([first]) => first?.[0] ?? '');
    for (const one of firsts) {
      for (const other of firsts.filter((unit) => unit !== one)) {
        expect([one, other, convertUnit(1, one, other)]).toEqual([one, other, undefined]);
      }
    }
    expect([convertUnit(5, '套', '套'), convertUnit(5, '套', '台'), convertUnit(5, '元', '台')]).toEqual([
      5,
      undefined,
      undefined,
    ]);
    expect(convertUnit(5, '套', '元')).toBeUndefined();
  });
});

test('a header tells how many 元 its figures are', () => {
  expect(['金额(万元)', '金额(千元)', '单价(元)', '金额'].map(yuanOf)).toEqual([10_000, 1_000, 1, undefined]);
});
