import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('a survey adds up its sheets, and never its rates', () => {
  const drawn = sheet`
    群众满意度问卷调查汇总表
    调查对象 | 发放问卷 | 有效问卷 | 满意 | 满意度
    学生 | 120 | 117 | 112 | 95.7%
    家长 | 110 | 109 | 107 | 98.2%
    教师 | 33 | 33 | 30 | 90.9%
    合计 | 263 | 259 | 249 | 96.1%
  `;
  expect(short(drawn)[0]?.kind).toBe('satisfaction-survey');
  expect(engineFinds(drawn)).toEqual([]);
});

it('more cannot be valid than were sent', () => {
  const drawn = sheet`
    满意度调查表
    调查对象 | 发放问卷 | 有效问卷 | 满意
    学生 | 120 | 120 | 112
    家长 | 110 | 111 !part-exceeds-whole | 107
  `;
  expect(engineFinds(drawn)).toEqual(['C4 part-exceeds-whole']);
});
