import { describe, expect, it } from '@jest/globals';
import { cellAddress } from '../../../src/model/address';
import type { Sheet } from '../../../src/model/workbook';
import { recognised } from '../../support/read-ledgers';
import { workbookOf } from '../../support/sheet';
import { findings } from './draw';
import * as school from './school';

const week = school.week();
const layouts: Readonly<Record<string, (periods: typeof week) => readonly Sheet[]>> = {
  'a row per class': (periods) => [school.wholeSchool(periods)],
  'a row per class, teachers below the subjects': (periods) => [
    school.wholeSchool(periods, (one) => `${one.subject}\n${one.teacher}`),
  ],
  'a column per class, merged days': (periods) => [school.wholeSchoolAcross(periods, true)],
  'a column per class, days written again': (periods) => [school.wholeSchoolAcross(periods, false)],
  'a sheet per class': (periods) => school.CLASSES.map((name) => school.ofClass(periods, name)),
  'a sheet per class with teachers': (periods) =>
    school.CLASSES.map((name) => school.ofClass(periods, name, true)),
  'a sheet per class, days as rows': (periods) =>
    school.CLASSES.map((name) => school.ofClassAcross(periods, name)),
  'classes under every day': (periods) => [school.daysOverClasses(periods)],
  'classes over their periods, with hours': (periods) => [school.classesOverPeriods(periods)],
  'all classes on one sheet': (periods) => [school.stacked(periods)],
  'a row per teacher and subject, grades in the cells': (periods) => [school.ofTeachersBySubject(periods)],
  'a special room': (periods) => [school.ofRoom(periods, '美术', '美术教室')],
  'a row per teacher': (periods) => [school.ofTeachers(periods)],
  'a sheet per teacher': (periods) => school.TEACHERS.map((name) => school.ofTeacher(periods, name)),
  'a list': (periods) => [school.asList(periods)],
  'a list of teachers': (periods) => [school.assignments(periods)],
  'teachers by class and subject': (periods) => [school.assignmentMatrix(periods)],
  'two halves, one below the other': (periods) => [school.wholeSchoolInHalves(periods)],
};
/** Every sheet is recognised once, however many workbooks it is in. */
const known = new Map<Sheet, ReturnType<typeof recognised>>();
function recognisedOnce(sheet: Sheet): ReturnType<typeof recognised> {
  const found = known.get(sheet) ?? recognised(workbookOf(sheet));
  known.set(sheet, found);
  return found;
}
const read = (sheets: readonly Sheet[]) => findings(sheets.flatMap(recognisedOnce));

describe('a school without a mistake has no finding', () => {
  it.each(Object.entries(layouts))('%s alone', (_, draw) => {
    expect(read(draw(week))).toEqual([]);
  });

  it.each(Object.entries(layouts))('%s beside the table of the whole school', (_, draw) => {
    expect(read([school.wholeSchool(week), ...draw(week)])).toEqual([]);
  });

  it('all layouts together', () => {
    const all = Object.entries(layouts)
      .slice(2)
      .flatMap(([, draw]) => draw(week));
    expect(read([school.wholeSchool(week), ...all])).toEqual([]);
  });
});

/** Cells in which two drawings of the same layout differ: `总课表!C4`. */
function differences(before: readonly Sheet[], after: readonly Sheet[]): readonly string[] {
  return before.flatMap((sheet, index) =>
    sheet.values.flatMap((row, r) =>
      (row ?? []).flatMap((value, c) =>
        (after[index]?.values[r]?.[c] ?? null) === value ? [] : [`${sheet.name}!${cellAddress(r, c)}`],
      ),
    ),
  );
}

const samples = [3, 40, 77, 95, 130, 160].filter((index) => week[index]?.subject !== '班队');
const drawnByClass = Object.entries(layouts).slice(0, 10);
const agreeing = [
  school.ofTeachers(week),
  ...school.CLASSES.map((name) => ({ ...school.ofClass(week, name), name: `${name}核对` })),
];

describe('one wrong subject is found in its cell', () => {
  it.each(drawnByClass)('%s', (_, draw) => {
    for (const index of samples) {
      const wrong = week[index]?.subject === '语文' ? '数学' : '语文';
      const after = draw(school.changed(week, index, { subject: wrong }));
      const [cell = ''] = differences(draw(week), after);
      const found = read([...after, ...agreeing]).filter((line) => !line.includes('curriculum'));
      expect(found).toEqual([`${cell} timetable-mismatch error`]);
    }
  });

  it('a row per teacher', () => {
    for (const index of samples) {
      const wrong = week[index]?.subject === '语文' ? '数学' : '语文';
      const after = [school.ofTeachers(school.changed(week, index, { subject: wrong }))];
      const [cell = ''] = differences([school.ofTeachers(week)], after);
      const found = read([school.wholeSchool(week), ...after, ...agreeing.slice(1)]).filter(
        (line) => !line.includes('curriculum'),
      );
      expect(found).toEqual([`${cell} timetable-mismatch error`]);
    }
  });
});

describe('one lesson left out is found in its cell', () => {
  it.each(drawnByClass)('%s', (_, draw) => {
    for (const index of samples) {
      const after = draw(school.changed(week, index, undefined));
      const [cell = ''] = differences(draw(week), after);
      const found = read([...after, ...agreeing]).filter((line) => !line.includes('curriculum'));
      expect(found).toEqual([`${cell} timetable-missing error`]);
    }
  });

  it.each(Object.entries(layouts).filter(([name]) => /^a (?:row|sheet) per teacher/.test(name)))(
    '%s',
    (_, draw) => {
      for (const index of samples) {
        const after = draw(school.changed(week, index, undefined));
        const [cell = ''] = differences(draw(week), after);
        expect(read([school.wholeSchool(week), ...after])).toEqual([`${cell} timetable-missing error`]);
      }
    },
  );
});

it('a special room that is given to a class in another lesson', () => {
  const room = school.ofRoom(week, '美术', '美术教室');
  const values = room.values.map((row) => [...(row ?? [])]);
  const r = values.findIndex((row, index) => index > 1 && row.slice(1).includes('三(1)班'));
  const c = values[r]?.indexOf('三(1)班') ?? 0;
  const line = values[r] ?? [];
  line[c] = '四(1)班';
  expect(read([school.wholeSchool(week), { ...room, values }])).toEqual([
    `美术教室课表!${cellAddress(r, c)} timetable-mismatch error`,
  ]);
});

describe('with two tables only, what makes the class unlike its peers is wrong', () => {
  const ofClasses = (periods: typeof week) => school.CLASSES.map((name) => school.ofClass(periods, name));
  const wrongAt = (index: number) =>
    school.changed(week, index, { subject: week[index]?.subject === '语文' ? '数学' : '语文' });

  it('the table of the class', () => {
    for (const index of samples) {
      const after = ofClasses(wrongAt(index));
      const [cell] = differences(ofClasses(week), after);
      const found = read([school.wholeSchool(week), ...after]).filter((line) => !line.includes('curriculum'));
      expect(found).toEqual([`${cell} timetable-mismatch error`]);
    }
  });

  it('the table of the whole school', () => {
    for (const index of samples) {
      const after = [school.wholeSchool(wrongAt(index))];
      const [cell] = differences([school.wholeSchool(week)], after);
      const found = read([...after, ...ofClasses(week)]).filter((line) => !line.includes('curriculum'));
      expect(found).toEqual([`${cell} timetable-mismatch error`]);
    }
  });

  it('the table of the teachers: one cell that names another class', () => {
    const whole = school.wholeSchool(week);
    const right = school.ofTeachers(week);
    const values = right.values.map((row) =>
      row?.map((value) => (typeof value === 'string' ? value.replace('三(1)数', '四(1)数') : value)),
    );
    const [cell = ''] = differences([right], [{ ...right, values }]);
    const once = right.values.map((row, r) =>
      row?.map((value, c) => (`教师课表!${cellAddress(r, c)}` === cell ? '四(1)数' : value)),
    );
    expect(read([whole, { ...right, values: once }])).toEqual([`${cell} timetable-mismatch error`]);
  });
});

it('a timetable of another term is one question, not a flood', () => {
  const other = week.map((one) => ({ ...one, period: (one.period % 6) + 1 }));
  const found = read([school.wholeSchool(week), school.ofTeachers(week), school.ofClass(other, '三(1)班')]);
  expect(found).toEqual(['三(1)班课表!A1 timetable-mismatch query']);
});
