import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const drawn = dressed(
  sheet`
    学校办学条件登记表 | < | < | < | < | <
    学校名称 | 样例小学 | 学校类别 | 小学 | 城乡类型 | 镇区
    校长 | 王样一 | 教学班数 | 6 | 在校学生数 | 240
    占地面积(㎡) | 9000 | 教职工数 | 16 | 专任教师数 | 14
    自查情况 | < | < | < | < | <
    指标 | 单位 | 标准 | 本校实际 | 是否达标 | 说明
    每百名学生拥有体育、艺术专任教师数 | 人 | ≥0.9 | 0.86 | 达标 !claim-false |
    生均教学及辅助用房面积 | ㎡ | ≥4.5 | 4.9 | 达标 |
    生均体育运动场馆面积 | ㎡ | ≥7.5 | 7.8 | 达标 |
    每百名学生拥有网络多媒体教室数 | 间 | ≥2.3 | 2.9 | 达标 |
  `,
  { name: '登记表' },
);

test('lines with a column of units under a form are a table of their own, and are checked as one', () => {
  const { ledgers } = recogniseSheet(drawn, catalogue.ledgers);
  expect(ledgers.map(({ kind, table: { area } }) => [kind, area.top + 1, area.bottom + 1])).toEqual([
    ['school-profile', 2, 4],
    ['indicator-checklist', 6, 10],
  ]);
  expect(engineFinds(drawn)).toEqual(drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`));
});
