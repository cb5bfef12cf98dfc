import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const classes = (third: string, stage: string, { second = '乙镇中心小学', fifth = '戊镇中心小学' } = {}) =>
  dressed(
    sheet`
      某县义务教育学校班额情况统计表 | < | < | < | <
      学校 | 学段 | 班数 | 学生数 | 平均班额
      甲镇中心小学 | 小学 | 6 | 180 | 30
      ${second} | 小学 | 6 | 186 | 31
      ${third} | ${stage} | 6 | 192 | 32
      丁镇中心小学 | 小学 | 6 | 198 | 33
      ${fifth} | 小学 | 6 | 204 | 34
      己镇初级中学 | 初中 | 6 | 210 | 35
    `,
    { name: '班额' },
  );

test('a name left out among names that stand once each is missing', () => {
  expect(engineFinds(classes('丙镇中心小学', '小学'))).toEqual([]);
  expect(engineFinds(classes('', '小学'))).toEqual(['A5 missing-value']);
  expect(engineFinds(classes('', '初中'))).toEqual(['A5 missing-value']);
});

test('a school of two stages goes on in the next line', () => {
  expect(engineFinds(classes('', '初中', { second: '乙镇九年一贯制学校' }))).toEqual([]);
  expect(engineFinds(classes('', '小学', { second: '乙镇九年一贯制学校' }))).toEqual(['A5 missing-value']);
});

test('names that go on elsewhere too are left blank on purpose', () => {
  expect(engineFinds(classes('', '小学', { fifth: '' }))).toEqual([]);
});
