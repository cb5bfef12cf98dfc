import { expect, test } from '@jest/globals';
import { foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const compliance = (met: number) =>
  dressed(
    sheet`
      学校七项指标达标情况 | < | < | < | < | < | < | < | < | < | <
      学校名称 | 学段 | 每百名学生拥有教师数(人) | < | < | 生均(平方米、元) | < | < | 每百名学生拥有网络多媒体教室数(间) | 达标项数 | 是否达标
       |  | 高于规定学历 | 县级以上骨干 | 体育、艺术专任 | 教学及辅助用房面积 | 体育运动场馆面积 | 教学仪器设备值 |  |  |
      样例一小 | 小学 | 4.5 | 1.3 | 1 | 4.6 | 7.6 | 2093 | 2.4 | 7 | 是
      样例二小 | 小学 | 4.3 | 1.1 | 0.8 | 4.9 | 7.9 | 2361 | 2.5 | ${met} | 是
    `,
    { name: '达标', merges: ['C2:E2', 'F2:H2', 'A2:A3', 'B2:B3', 'I2:I3', 'J2:J3', 'K2:K3'] },
  );

test('a figure per hundred pupils whose name is shared between two header lines is counted among the met ones', () => {
  expect(engineFinds(compliance(6))).toEqual([]);
  expect(engineFinds(compliance(7))).toEqual(['J5 claim-false']);
});

test('a table that holds nothing but statistics lists them, with verdicts between', () => {
  const drawn = sheet`
    校际差异系数计算表 | < | < | < | <
    学段 | 项目 | 教学及辅助用房 | 体育运动场馆 | 教学仪器设备值
    小学 | 加权平均值 | 4.8 | 8.12 | 2241
     | 标准差 | 0.425 | 0.805 | 125.6
     | 差异系数 | 0.089 | 0.089 | 0.056
     | 是否符合 | 符合 | 符合 | 符合
    初中 | 加权平均值 | 6.59 | 11.75 | 2851
     | 标准差 | 0.512 | 0.293 | 185.7
     | 差异系数 | 0.078 | 0.025 | 0.065
     | 是否符合 | 符合 | 符合 | 符合
  `;
  expect(foundOn(dressed(drawn, { merges: ['A3:A6', 'A7:A10'] }))).toEqual(['D5 coefficient-mismatch']);
});

test('coefficients of last year and the change since are no results of this year', () => {
  const drawn = sheet`
    校际差异系数汇总表 | < | < | < | <
    学段 | 类型 | 教学及辅助用房 | 体育运动场馆 | 教学仪器设备值
    小学 | 加权平均值 | 4.8 | 8.12 | 2241
     | 标准差 | 0.425 | 0.805 | 125.6
     | 差异系数 | 0.089 | 0.099 | 0.056
    初中 | 加权平均值 | 6.59 | 11.75 | 2851
     | 标准差 | 0.512 | 0.293 | 185.7
     | 差异系数 | 0.078 | 0.035 | 0.065
     | 上年度差异系数 | 0.081 | 0.033 | 0.06
     | 比上年± | -0.003 | 0.002 | 0.005
  `;
  const merged = dressed(drawn, { merges: ['A3:A5', 'A6:A10'] });
  expect(foundOn(merged)).toEqual(['D8 coefficient-mismatch']);
  expect(engineFinds(merged)).toEqual(['D8 coefficient-mismatch']);
});
