import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import type { Sheet } from '../../../src/model/workbook';
import { sheet } from '../../support/sheet';

/** Kind and lines of all ledgers, counted from 1. */
const weeksOn = (drawn: Sheet) =>
  recogniseSheet(drawn, catalogue.ledgers).ledgers.map(({ kind, table }) => [
    kind,
    table.area.top + 1,
    table.area.bottom + 1,
  ]);

describe('a week', () => {
  test('may be a table for every day, one under another with the same labels', () => {
    const days = ['一', '二', '三'].map(
      (day) => `班次 | 星期${day} | < | <
      ^ | 第1节 | 第2节 | 第3节
      七(1)班 | 语文 | 数学 | 英语
      七(2)班 | 数学 | 语文 | 体育`,
    );
    const drawn = sheet`
      样例初级中学课程表(每日)
      ${days.join('\n')}
    `;
    expect(weeksOn(drawn)).toEqual([
      ['timetable', 2, 5],
      ['timetable', 6, 9],
      ['timetable', 10, 13],
    ]);
  });

  test('whose lessons name their teachers is one table, though every subject heads columns elsewhere', () => {
    const drawn = sheet`
      课程表 | < | < | < | <
      班级:一(1)班
      节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      第一节 | 美术(甲样一) | 道法(乙样二) | 语文(乙样二) | 科学(丙样三) | 语文(乙样二)
      第二节 | 数学(丁样四) | 劳动(丙样三) | 体育(戊样五) | 数学(丁样四) | 数学(丁样四)
      第三节 | 音乐(己样六) | 体育(戊样五) | 体育(戊样五) | 语文(乙样二) | 语文(乙样二)
    `;
    expect(weeksOn(drawn)).toEqual([['timetable', 3, 6]]);
  });
});
