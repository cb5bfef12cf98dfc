import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../../src/model/workbook';
import { recognised } from '../../support/read-ledgers';
import { sheet, workbookOf } from '../../support/sheet';
import { findings, grid, scene } from './draw';
import * as school from './school';

const week = school.week();
const read = (...sheets: readonly Sheet[]) => findings(recognised(workbookOf(...sheets)));
const edited = (sheet: Sheet, from: string | number, to: string | number, row: number): Sheet => ({
  ...sheet,
  values: sheet.values.map((line, r) =>
    r === row ? line?.map((value) => (value === from ? to : value)) : line,
  ),
});
const listed = school.assignments(week);
const rowOf = (teacher: string, subject: string) =>
  listed.values.findIndex((row) => row?.[1] === teacher && row[2] === subject);

describe('the list of teachers against the timetables', () => {
  it('a wrong number of periods', () => {
    const row = rowOf('吴样六', '体育');
    expect(listed.values[row]).toEqual([expect.anything(), '吴样六', '体育', '四(1)、五(1)、六(1)', 9]);
    const wrong = edited(listed, 9, 10, row);
    expect(read(wrong, school.wholeSchool(week))).toEqual([
      `教师任课一览表!E${row + 1} assignment-periods error`,
    ]);
    expect(read(wrong, school.ofTeachers(week))).toEqual([
      `教师任课一览表!E${row + 1} assignment-periods error`,
    ]);
  });

  it('a class that is left out', () => {
    const row = rowOf('吴样六', '体育');
    const wrong = edited(listed, '四(1)、五(1)、六(1)', '四(1)、五(1)', row);
    expect(read(wrong, school.ofTeachers(week))).toEqual([
      `教师任课一览表!D${row + 1} assignment-classes error`,
    ]);
  });

  it('a figure in the place of a teacher is nobody, whatever stands beside it', () => {
    const withLine = (teacher: string | number): Sheet => ({
      ...listed,
      values: [...listed.values, [99, teacher, '体育', '四(1)', 3]],
    });
    expect(read(withLine(12), school.ofTeachers(week))).toEqual([]);
    expect(read(withLine('钱样十'), school.ofTeachers(week))).toEqual([
      `教师任课一览表!D${listed.values.length + 1} assignment-classes error`,
    ]);
  });

  it('periods of one class where several are named', () => {
    const values = listed.values.map((row, r) =>
      r < 2 || !row ? row : [...row.slice(0, 4), Number(row[4]) / String(row[3]).split('、').length],
    );
    const perClass = { ...listed, values };
    const even = read(perClass, school.wholeSchool(week));
    expect(even.filter((line) => !line.includes('assignment'))).toEqual([]);
  });

  it('a line for every class, each against its own class only', () => {
    const lines = listed.values.flatMap((row, r) => {
      const classes = String(row?.[3]).split('、');
      const each = Number(row?.[4]) / classes.length;
      return r < 2 || !row || !Number.isInteger(each)
        ? [row ?? []]
        : classes.map((name) => [row[0] ?? null, row[1] ?? null, row[2] ?? null, name, each]);
    });
    const row = lines.findIndex((one) => one[1] === '吴样六' && one[2] === '体育' && one[3] === '五(1)');
    const split = { ...listed, values: lines };
    const before = read(split, school.ofTeachers(week));
    expect(before.filter((line) => line.includes(`E${row + 1} `))).toEqual([]);
    expect(
      read(edited(split, 3, 4, row), school.ofTeachers(week)).filter((line) => !before.includes(line)),
    ).toEqual([`教师任课一览表!E${row + 1} assignment-periods error`]);
  });

  it('says nothing of classes that have no timetable', () => {
    expect(read(listed, school.ofClass(week, '三(1)班', true))).toEqual([]);
  });

  it('another teacher in the matrix of classes and subjects, at that cell', () => {
    const matrix = school.assignmentMatrix(week);
    const wrong = edited(matrix, '吴样六', '陶样五', 7);
    const teachers = recognised(workbookOf(school.ofTeachers(week)));
    const layout = { titles: [1], header: [2] };
    expect(findings([...teachers, grid('teacher-assignment', matrix, layout)])).toEqual([]);
    expect(findings([...teachers, grid('teacher-assignment', wrong, layout)])).toEqual([
      '任课表!G8 assignment-classes error',
    ]);
  });
});

describe('clashes', () => {
  const first = week.find((one) => one.subject === '音乐' && one.className === '三(1)班');
  const index = week.findIndex((one) => one.className === '五(1)班' && one.subject === '音乐');
  const moved = school.changed(week, index, { weekday: first?.weekday ?? 1, period: first?.period ?? 1 });
  const crowded = moved.filter(
    (one, position) =>
      position === index ||
      one.className !== '五(1)班' ||
      one.weekday !== first?.weekday ||
      one.period !== first?.period,
  );

  it('one teacher in two classes, in the table of the whole school with the list of teachers', () => {
    const found = read(school.wholeSchool(crowded), listed).filter((line) => line.includes('clash'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^总课表!\w+8 teacher-clash error$/);
  });

  it('two classes in one cell of the teacher', () => {
    const found = read(school.ofTeachers(crowded)).filter((line) => line.includes('clash'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^教师课表!/);
  });

  it('nothing where it is not known who teaches', () => {
    expect(read(school.wholeSchool(crowded)).filter((line) => line.includes('clash'))).toEqual([]);
  });
});

describe('figures that a table or the register states', () => {
  const withSums = (wrongRow: number): Sheet => {
    const drawn = school.wholeSchool(week);
    const values = drawn.values.map((row, r) => {
      const count = (row ?? []).slice(1, 31).filter((value) => value !== null).length;
      return r === 1
        ? [...padded(row), '合计']
        : r >= 3 && r <= 8
          ? [...padded(row), count + (r === wrongRow ? 1 : 0)]
          : row;
    });
    return { ...drawn, values };
  };
  const padded = (row: Sheet['values'][number]) =>
    Array.from({ length: 31 }, (_, index) => row?.[index] ?? null);

  it('the number of periods of a row', () => {
    expect(read(withSums(-1))).toEqual([]);
    expect(read(withSums(5))).toEqual(['总课表!AF6 timetable-count error']);
  });

  it('the weekly periods of the staff register are asked about', () => {
    const register = sheet`
      序号 | 姓名 | 性别 | 任教学科 | 周课时
      1 | 吴样六 | 男 | 体育 | 9
      2 | 陶样五 | 男 | 体育 | 12
      3 | 蒋样三 | 女 | 音乐 | 12
    `;
    const tables = recognised(workbookOf(listed, { ...register, name: '教师花名册' }));
    const views = tables.map(({ view }) => view);
    const found = findings(tables, [], {
      ...scene,
      ledgers: (kind) => views.filter((view) => view.kind === kind),
    });
    expect(found).toEqual(['教师花名册!E3 staff-periods query']);
  });

  it('a special room with two classes at once, in one cell', () => {
    const room = sheet`
      多功能教室使用课表 | < | < | < | < | <
      节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五
      第1节 | 三(1)班 | | 四(1)班/五(1)班 !room-clash | | 六(1)班
      第2节 | | 三(1)班 | | |
    `;
    expect(read({ ...room, name: '多功能教室' })).toEqual(['多功能教室!D3 room-clash error']);
  });
});
