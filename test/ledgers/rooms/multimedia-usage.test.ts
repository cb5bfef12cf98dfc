import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('multimedia usage', () => {
  const log = drawnLedger(
    sheet`
      多媒体(班班通)使用记录 | < | < | < | < | <
      日期 | 节次 | 班级 | 学科 | 课题 | 使用教师 | 设备情况
      2015.9.2 | 第1节 | 一(1)班 | 语文 | 课题1 | 王样一 | 正常
      2015.9.3 | 第1节 | 一(1)班 | 语文 | 课题2 | 王样一 | 正常
      2015.9.4 | 第1节 | 三(1)班 | 语文 | 课题3 | 王样一 | 正常
    `,
    '记录',
  ).view;

  it('counts the log behind the summary, and holds the mark against the header', () => {
    const drawn = sheet`
      使用次数统计 | < | <
      班级 | 使用次数 | 达标(≥2次)
      一(1)班 | 2 | √
      三(1)班 | 3 !usage-count | √
      四(1)班 | 0 | √ !usage-claim
    `;
    expect(drawnLedger(drawn).kind.id).toBe('multimedia-usage');
    expect(foundOn(drawn, { others: [log] })).toEqual(expectedOn(drawn));
    expect(foundOn(drawn)).toEqual(['C5 usage-claim']);
  });
});
