import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { dressed, sheet } from '../support/sheet';

describe('lists of dormitory rooms', () => {
  it('have every room once, no more boarders than beds, and are right in their totals', () => {
    const drawn = dressed(
      sheet`
        住校生宿舍安排(2019年春) | < | < | < | <
        寝室 | 床位 | 实住 | 入住班级 | 室长
        男101 | 8 | 8 | 七.1班 | 韦试禾
        男102 | 8 | 12 !part-exceeds-whole | 七.2班 | 石试禾
        男103 | 8 | 8 | 七.3班 | 罗试禾
        男103 !room-twice | 8 | 7 | 七.3班 | 覃试禾
        男105 | 8 | 8人 | 七.3班 | 龙试禾
        男106 | 8 | 8 | 七.3班 | 潘试禾
        男107 | 8 | 8 | 七.3班 | 蒙试禾
        男108 | 8 | 8 | 七.3班 | 岑试禾
        男109 | 8 | 6 | 七.3班 | 欧试禾
        男110 | 8 | 8 | 七.3班 | 田试禾
        小计 | 70 !total-mismatch | 77 |  |
      `,
      { name: '宿舍' },
    );
    expect(drawnLedger(drawn).kind.id).toBe('dormitories');
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('a house that comes again with every class is no room', () => {
    const drawn = sheet`
      住校生宿舍安排 | < | < | <
      宿舍楼 | 入住班级 | 床位 | 实住
      1号楼 | 七.1班 | 30 | 28
      1号楼 | 七.2班 | 30 | 28
      2号楼 | 八.1班 | 30 | 28
      2号楼 | 八.2班 | 30 | 28
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });
});

describe('who teaches what, with the subjects down the side', () => {
  const week = dressed(
    sheet`
      七年级总课程表 | < | < | < | < | < | < | < | < | < | <
      班级 | 星期一 | < | 星期二 | < | 星期三 | < | 星期四 | < | 星期五 | <
      ^ | 1 | 2 | 1 | 2 | 1 | 2 | 1 | 2 | 1 | 2
      七.1班 | 语 | 数 | 语 | 英 | 数 | 体 | 语 | 英 | 数 | 语
      七.2班 | 数 | 语 | 英 | 语 | 语 | 体 | 英 | 语 | 语 | 数
    `,
    { name: '总课表' },
  );
  const staff = dressed(
    sheet`
      教师花名册 | < | <
      姓名 | 性别 | 任教学科
      韦编桐 | 男 | 语文
      石编林 | 女 | 语文
      蒙编兰 | 女 | 数学
      游编松 | 男 | 英语
      安设桐 | 男 | 体育
    `,
    { name: '教师' },
  );

  it('is held against the timetables, cell by cell and by its column of periods', () => {
    const drawn = dressed(
      sheet`
        七年级任课安排 | < | < | <
        学科 | 七.1班 | 七.2班 | 每班周节数
        语文 | 韦编桐 | 石编林 | 4
        数学 | 蒙编兰 | 蒙编兰 | 10 !assignment-periods
        英语 | 游编松 | 钱代课 !unknown-person | 2
        体育 | 安设桐 | 安设桐 | 1
        合计 |  |  | 10
        班主任 | 韦编桐 | 石编林 |
      `,
      { name: '任课' },
    );
    expect(drawnLedger(drawn).kind.id).toBe('teacher-assignment');
    expect(engineFinds([drawn, week, staff])).toEqual(expectedOn(drawn));
  });

  it('tells the teacher whom the timetable sends into two classes at once', () => {
    const drawn = dressed(
      sheet`
        七年级任课安排 | < | <
        学科 | 七.1班 | 七.2班
        语文 | 韦编桐 | 石编林
        数学 | 蒙编兰 | 蒙编兰
        英语 | 游编松 | 游编松
        体育 | 安设桐 | 安设桐
      `,
      { name: '任课' },
    );
    expect(engineFinds([week, drawn])).toEqual([
      'A4 timetable-unfilled',
      'A5 timetable-unfilled',
      'G5 teacher-clash',
    ]);
  });
});

describe('the timetable of one teacher', () => {
  it('says how many lessons stand in it', () => {
    const drawn = (said: number) => sheet`
      石设兰老师课表(历史) | < | < | < | < | <
       | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      1 |  |  |  |  |
      2 | 七.2班 |  | 七.1班 |  |
      3 |  | 七.1班 |  |  | 七.2班
      4 |  |  |  | 158班 |
      周课时:${said}节 |  |  |  |  |
    `;
    expect(engineFinds(drawn(5))).toEqual([]);
    expect(engineFinds(drawn(15))).toEqual(['A7 timetable-count']);
  });
});
