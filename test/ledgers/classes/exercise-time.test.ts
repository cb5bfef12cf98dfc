import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('homework and exercise by bands of grades', () => {
  it('wants no homework in the lowest band and an hour of exercise in all', () => {
    const drawn = sheet`
      作业与体育活动时间统计表 | < | < | <
      年级段 | 书面作业(分钟) | 体育活动时间(小时) | 大课间 | 检查人
      一、二年级 | 10 !homework-none | 1 | 有 | 王样一
      三至六年级 | 50 | 0.9 !exercise-time | 有 | 王样一
      七—九年级 | 90 | 59分钟 !exercise-time | 有 | 王样一
      中高年级 | 60 | 60分钟 | 有 | 王样一
      低年级 | 0 | 1.5 | 有 | 王样一
    `;
    expect(drawnLedger(drawn).kind.id).toBe('exercise-time');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('judges the whole of a day that is broken down, not its parts', () => {
    const drawn = sheet`
      每天体育锻炼时间 | < | < | < | < | <
      年级 | 体育课(日均) | 大课间 | 眼保健操 | 课外体育活动 | 锻炼合计(不含眼操)
      一年级 | 30 | 30 | 10 | 20 | 80
      二年级 | 30 | 30分 | 10 | 20 | 90
      三年级 | 24 | 30 | 10 | 0 | 54 !exercise-time
      四年级 | 24 | 30 | 10 | 20 | 94 !exercise-sum
    `;
    expect(drawnLedger(drawn).kind.id).toBe('exercise-time');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
