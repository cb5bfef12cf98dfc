import { describe, expect, it } from '@jest/globals';
import type { Lesson, TimetableView } from '../../../src/engine/timetable/cell';
import { joinHalves } from '../../../src/engine/timetable/label';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

const place = { sheet: '总课表', row: 0, column: 0 };

function viewOf(weekdays: readonly number[], owners: readonly string[], sheetName = '总课表'): TimetableView {
  const lessons = weekdays.map(
    (weekday): Lesson => ({
      className: owners[0] ?? '',
      grade: 1,
      weekday,
      period: 1,
      subject: '语文',
      text: '语文',
      teacher: undefined,
      room: undefined,
      share: 1,
      place,
    }),
  );
  return {
    sheet: sheetName,
    owner: 'class',
    anchor: place,
    context: {},
    words: '',
    owners: new Map(owners.map((name) => [name, place])),
    lessons,
    sums: [],
    cells: new Map(),
  };
}

describe('a wide timetable cut in halves', () => {
  it('is one table of the same classes on different days', () => {
    const [whole, ...rest] = joinHalves([viewOf([1, 2, 3], ['一(1)班']), viewOf([4, 5], ['一(1)班'])]);
    expect(rest).toEqual([]);
    expect(whole?.lessons.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['a day that both have', viewOf([3, 4], ['一(1)班'])],
    ['another class', viewOf([4, 5], ['二(1)班'])],
    ['another sheet', viewOf([4, 5], ['一(1)班'], '分课表')],
  ])('is not joined with %s', (_, other) => {
    expect(joinHalves([viewOf([1, 2, 3], ['一(1)班']), other])).toHaveLength(2);
  });

  it('has its second half from the line of its days on, and no class of the first above them', () => {
    const drawn = sheet`
      总课程表
      班级 | 星期一 | 星期二 | 星期三
      一(1)班 | 语文 | 数学 | 语文
      二(1)班 | 数学 | 语文 | 音乐
      班级 | 星期四 | 星期五
      一(1)班 | 数学 | 体育
      二(1)班 | 语文 | 美术
    `;
    expect(short(drawn).map(({ kind }) => kind)).toEqual(['timetable', 'timetable']);
    expect(short(drawn).map(({ range }) => range)).toEqual(['A2:D4', 'A5:C7']);
  });
});
