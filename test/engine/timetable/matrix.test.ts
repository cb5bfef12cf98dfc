import { describe, expect, it } from '@jest/globals';
import type { Seen } from '../../../src/engine/timetable/check';
import { readMatrix } from '../../../src/engine/timetable/matrix';
import { recognised } from '../../support/read-ledgers';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';
import { findings, grid } from './draw';

/** `一(1)班 星期1.1 语文 张三`, in order of day and period. */
function lessons(drawn: DrawnSheet, name = '课表'): readonly string[] {
  return shown(recognised(workbookOf(dressed(drawn, { name }))));
}

function shown(tables: readonly Seen[]): readonly string[] {
  return tables.flatMap(({ ledger, view }) =>
    [...(readMatrix(ledger, view)?.lessons ?? [])]
      .sort((one, other) => one.weekday - other.weekday || one.period - other.period)
      .map(({ className, weekday, period, subject, teacher }) =>
        [className, `${weekday}.${period}`, subject, teacher].filter(Boolean).join(' '),
      ),
  );
}

describe('grids as schools draw them', () => {
  it('whole school: head teachers, morning reading and a total beside the lessons', () => {
    const drawn = sheet`
      样例小学总课表 | < | < | < | < | < | < | < | < | <
      班级 | 班主任 | 星期一 | < | < | 星期二 | < | < | 星期三 | 合计
      ^ | ^ | 早读 | 1 | 2 | 早读 | 1 | 2 | 1 | ^
      101 | 褚样五 | 语 | 语 | 数 | 英 | 体 | 音 | 美 | 5
      102 | 卫样六 | 语 | 数 | 语 | 英 | 音 | 体 | 语 | 5
    `;
    expect(lessons(drawn)).toEqual([
      '一(1)班 1.1 语文',
      '一(2)班 1.1 数学',
      '一(1)班 1.2 数学',
      '一(2)班 1.2 语文',
      '一(1)班 2.1 体育',
      '一(2)班 2.1 音乐',
      '一(1)班 2.2 音乐',
      '一(2)班 2.2 体育',
      '一(1)班 3.1 美术',
      '一(2)班 3.1 语文',
    ]);
  });

  it('grade and class in two columns', () => {
    const drawn = sheet`
      课程总表 | < | < | < | < | < | <
      年级 | 班级 | 星期一 | < | 星期二 | < | 星期三
      ^ | ^ | 1 | 2 | 1 | 2 | 1
      三年级 | 1班 | 语 | 数 | 语 | 数 | 英
      ^ | 2班 | 数 | 语 | 数 | 语 | 体
    `;
    expect(lessons(drawn).slice(0, 4)).toEqual([
      '三(1)班 1.1 语文',
      '三(2)班 1.1 数学',
      '三(1)班 1.2 数学',
      '三(2)班 1.2 语文',
    ]);
  });

  it('one class: afternoon counted anew, breaks across, two periods merged, notes', () => {
    const drawn = sheet`
      三（2）班课程表（2023—2024学年第一学期） | < | < | < | < | < | <
      时间 | 节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      上午 | 第一节 | 语文 | 数学 | 语文 | 数学 | 英语
      ^ | 第二节 | 数学 | 语文 | 数学 | 语文 | 体育
      大课间 | < | < | < | < | < | <
      下午 | 第一节 | 音乐 | 美术 | 作文 | 体育 | 班会
      ^ | 第二节 | 科学 | 体育 | ^ | 劳动 | 科学
      备注:每周一升旗 | < | < | < | < | < | <
    `;
    const read = lessons(drawn);
    expect(read).toHaveLength(20);
    expect(read.slice(0, 4)).toEqual([
      '三(2)班 1.1 语文',
      '三(2)班 1.2 数学',
      '三(2)班 1.3 音乐',
      '三(2)班 1.4 科学',
    ]);
    expect(read).toContain('三(2)班 3.3 语文');
    expect(read).toContain('三(2)班 3.4 语文');
  });

  it('the class stands only in the name of the sheet', () => {
    const drawn = sheet`
      节次 | 周一 | 周二 | 周三 | 周四 | 周五
      1 | 语文 | 数学 | 语文 | 数学 | 英语
      2 | 数学 | 语文 | 数学 | 语文 | 体育
    `;
    expect(lessons(drawn, '四年级2班')[0]).toBe('四(2)班 1.1 语文');
  });

  it('one teacher, named in a line of the head', () => {
    const drawn = sheet`
      教师个人课表 | < | < | < | < | <
      教师：褚样五 | < | < | 学科：数学 | < | <
      节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      1 | 四(1) | | 四(2) | |
      2 | | 四(2) | | 四(1) |
      3 | 四(2) | | | |
    `;
    expect(lessons(drawn).map((line) => line.split(' ')[0])).toEqual([
      '四(1)班',
      '四(2)班',
      '四(2)班',
      '四(2)班',
      '四(1)班',
    ]);
    expect(lessons(drawn)[0]).toMatch(/褚样五$/);
  });

  it('classes named by the year of entry: no plan, but the tables are compared', () => {
    const whole = sheet`
      总课表 | < | < | < | <
      班级 | 星期一 | < | 星期二 | 星期三
      ^ | 1 | 2 | 1 | 1
      2022级1班 | 语 | 数 | 英 | 体
      2022级2班 | 数 | 语 | 体 | 英
    `;
    const teachers = sheet`
      教师课表 | < | < | < | <
      教师 | 星期一 | < | 星期二 | 星期三
      ^ | 1 | 2 | 1 | 1
      褚样五 | 2022级1班语 | 2022级2班语 | |
      卫样六 | 2022级2班数 | 2022级1班数 | |
      蒋样七 | | | 2022级1班英 | 2022级2班英
      沈样八 | | | 2022级2班体 | 2022级2班体
    `;
    const tables = recognised(
      workbookOf(dressed(whole, { name: '总课表' }), dressed(teachers, { name: '教师课表' })),
    );
    expect(lessons(whole)[0]).toBe('2022级(1)班 1.1 语文');
    expect(findings(tables)).toEqual([
      '总课表!A4 timetable-grade-unknown advice',
      '总课表!A5 timetable-grade-unknown advice',
      '教师课表!E7 timetable-mismatch error',
    ]);
  });

  it('weekdays written as single figures under a common head', () => {
    const drawn = sheet`
      五(1)班课表 | < | < | < | < | <
      节次 | 星期 | < | < | < | <
      ^ | 一 | 二 | 三 | 四 | 五
      1 | 语文 | 数学 | 语文 | 数学 | 英语
      2 | 数学 | 语文 | 数学 | 语文 | 体育
      3 | 英语 | 音乐 | 科学 | 美术 | 体育
    `;
    expect(shown([grid('timetable', drawn, { titles: [1], header: [2, 3] })]).slice(0, 3)).toEqual([
      '五(1)班 1.1 语文',
      '五(1)班 1.2 数学',
      '五(1)班 1.3 英语',
    ]);
  });
});

describe('several grades in one room', () => {
  const week = (cells: readonly string[]) => [
    grid(
      'timetable',
      dressed(
        sheet`
          王样一课程表 | < | < | < | < | <
          节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
          第一节 | ${cells[0] ?? ''} | ${cells[1] ?? ''} | ${cells[2] ?? ''} | ${cells[3] ?? ''} | 二数
          第二节 | 一数 | 二语 | 一语 | 二数 | 一数
        `,
        { name: '课表' },
      ),
      { titles: [1], header: [2] },
    ),
  ];
  const clashes = (cells: readonly string[]) =>
    findings(week(cells)).filter((finding) => finding.includes('teacher-clash'));

  it('a teacher who has two grades in a third of the week is in one place', () => {
    expect(clashes(['一语/二数', '二语/一语', '一数/二语', '一语/二语'])).toEqual([]);
  });

  it('now and then it is a mistake', () => {
    expect(clashes(['一语/二数', '二语/一语', '一数', '一语'])).toHaveLength(2);
  });
});
