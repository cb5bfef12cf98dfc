import { describe, expect, it } from '@jest/globals';
import { expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('hazards struck off', () => {
  it('reads from 整改结果 what is unfinished although it has a day', () => {
    const drawn = sheet`
      安全隐患排查台账 | < | < | < | < | <
      排查日期 | 部位 | 隐患内容 | 整改期限 | 完成日期 | 整改结果
      2023.9.5 | 宿舍 | 灯不亮 | 2023.9.8 | 2023.9.7 | 未整改 !hazard-closed
      2023.9.5 | 食堂 | 油污 | 2023.9.8 | 2023.9.7 | 已整改
      2023.9.5 | 走廊 | 灯不亮 | 2023.9.8 | 2023.9.7 | 整改中 !hazard-closed
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
