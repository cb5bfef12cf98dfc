import { describe, expect, it } from '@jest/globals';
import { recognised, sampleWorkbook } from '../../support/read-ledgers';
import { findings } from './draw';

describe('the timetables of the sample workbooks', () => {
  it('08: every planted mistake, at its cell, and nothing else', () => {
    expect(findings(recognised(sampleWorkbook('08_town_primary_timetables')))).toEqual(
      [
        '教师任课一览表!D33 assignment-classes error',
        '教师任课一览表!E30 assignment-periods error',
        '总课表!A4 curriculum-weekly-total error',
        '总课表!A5 curriculum-usual-periods query',
        '总课表!A5 curriculum-weekly-total error',
        '总课表!A6 curriculum-usual-periods query',
        '总课表!A7 curriculum-periods error',
        '总课表!A8 curriculum-usual-periods query',
        '总课表!A9 curriculum-subject-missing error',
        '总课表!V5 timetable-missing error',
        '总课表!J6 timetable-mismatch error',
        '总课表!AB8 teacher-clash error',
        '总课表!M7 teacher-clash error',
        '三(1)班课表!C4 timetable-mismatch error',
        '三(1)班课表!E7 timetable-mismatch error',
        '六(1)班课表!C4 timetable-mismatch error',
        '六(1)班课表!B6 timetable-mismatch error',
        '六(1)班课表!E6 timetable-missing error',
        '教师课表!D13 timetable-missing error',
        '教师课表!C17 timetable-mismatch error',
        '教师课表!P14 timetable-mismatch error',
        '教师课表!AB18 teacher-clash error',
        '教师课表!M17 teacher-clash error',
      ].sort(),
    );
  });

  it('03: one timetable alone is held against the minima of its year', () => {
    expect(findings(recognised(sampleWorkbook('03_central_primary_ledgers')))).toEqual([
      '总课表!A10 curriculum-subject-missing error',
      '总课表!A4 curriculum-usual-periods query',
      '总课表!A8 curriculum-periods error',
      '总课表!A9 curriculum-usual-periods query',
    ]);
  });
});
