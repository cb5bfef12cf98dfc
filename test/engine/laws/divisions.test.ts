import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { lawsIn, suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

const ages = (older: number) => sheet`
  专任教师年龄、职称结构 | < | < | < | < | < | < | <
  职称 | 合计 | 35岁及以下 | < | 36-50岁 | < | 51岁及以上 | 女教师
  ^ | ^ | 小计 | #30岁及以下 | 小计 | #46岁及以上 | ^ | ^
  高级教师 | 5 | 0 | 0 | 3 | 2 | ${older} | 4
  一级教师 | 9 | 5 | 0 | 4 | 0 | 0 | 5
  二级教师 | 6 | 6 | 5 | 0 | 0 | 0 | 4
  合计 | 20 | 11 | 5 | 7 | 2 | 2 | 13
`;

test('a 合计 is the 小计 of the groups and the band that has none, not what divides it otherwise', () => {
  expect(suspected(ages(2))).toEqual([]);
  expect(engineFinds(ages(2))).toEqual([]);
  expect(engineFinds(ages(4))).toEqual(['G4 division-sum']);
});

const survey = sheet`
  办学满意度测评汇总 | < | < | < | <
  测评对象 | 问卷 | < | 满意 | <
  ^ | 发放 | 有效 | 人次 | 满意率(%)
  学生 | 120 | 117 | 117 | 100
  家长 | 110 | 110 | 109 | 99.1
  教师 | 25 | 25 | 25 | 100
  合计 | 255 | 252 | 251 | 99.6
`;

test('of two denominators the one that fits every line is meant, though two lines come to 100', () => {
  const rates = lawsIn(survey).filter((law) => law.includes('满意率'));
  expect(rates.map((law) => law.replace(/^.*满意率/, '满意率'))).toEqual([
    '满意率(%)=满意>人次÷问卷>有效×100 (header 3/3)',
  ]);
  expect(suspected(survey)).toEqual([]);
});
