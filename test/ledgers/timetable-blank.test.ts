import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

describe('holes in a timetable', () => {
  it('reads the timetable of a grade that has one class, its words spread over their cells, and sees its hole', () => {
    const drawn = sheet`
      五年级课程表 | < | < | < | < | <
      节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      第一节 | 语 文 | 数 学 | 语 文 | 数 学 | 语 文
      第二节 | 数 学 | 语 文 | 数 学 | 语 文 | 数 学
      第三节 | 英 语 | 品 德 | 科 学 | 英 语 | 科 学
      第四节 | 体 育 | 音 乐 | 美 术 | 体 育 | 品 德
      第五节 | 语 文 | 综 合 | 体 育 | 综 合 | 综 合
      第六节 | 地 方 | 美 术 | 语 文 |  !timetable-blank !curriculum-weekly-total | 音 乐
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
