import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dictionaryOf } from '../../../src/engine/recognise/dictionary';
import { inlineOf } from '../../../src/engine/recognise/inline';
import { ledgers as kinds } from '../../../src/ledgers/index';
import { short, viewsOf } from '../../support/recognised';
import { sheetOf, workbookOf } from '../../support/sheet';

const profile = dictionaryOf(kinds).kinds.find(({ kind }) => kind.id === 'school-profile');

describe('labels and values in one cell', () => {
  it.each([
    '学校名称:样例小学    班级数:12个   学生数:486人',
    '学校名称:样例小学;班级数:12个;学生数:486人',
    '学校名称:样例小学、班级数:12个、学生数:486人',
    '学校名称:样例小学,班级数:12个,学生数:486人',
    '学校名称:样例小学\n班级数:__12__个\n学生数: 486人',
  ])('are told apart: %j', (cell) => {
    const found = profile ? inlineOf(cell, profile).found : [];
    expect(found.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'school_name 样例小学',
      'class_count 12个',
      'student_count 486人',
    ]);
  });

  it('keep the commas of a figure and the breaks of a label', () => {
    const cell = '体育、音乐、美术教师:3人  图书:12,600册  师生比:1:21';
    const found = profile ? inlineOf(cell, profile).found : [];
    expect(found.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'pe_art_teachers 3人',
      'books_total 12,600册',
      'ratio 1:21',
    ]);
  });

  it('give the facts of a form, the cell as their place', () => {
    const drawn = sheetOf(
      [
        ['样例小学基本情况表'],
        ['学校名称:样例小学(盖章)    班级数:12个   学生数:486人   填报时间:2023年9月10日'],
        ['占地面积:9000平方米;建筑面积:2500平方米'],
        ['填表人:张样    审核人:李样'],
      ],
      { merges: ['A1:F1', 'A2:F2', 'A3:F3'] },
    );
    expect(short(drawn)).toEqual([
      {
        kind: 'school-profile',
        range: 'A2:A3',
        orientation: 'key-value',
        header: '',
        fields: 'A2 school_name, A2 class_count, A2 student_count, A3 site_area, A3 building_area',
      },
    ]);
    const [view] = viewsOf(drawn);
    expect(view?.context).toMatchObject({ school: '样例小学', filledOn: '2023-09-10' });
    expect(view?.records[0]?.number('student_count')).toBe(486);
    expect(view?.records[0]?.place('student_count')).toMatchObject({ row: 1, column: 0 });
  });

  it('stand beside pairs of cells in one form', () => {
    const drawn = sheetOf([
      ['学校基本情况表'],
      ['学校名称:样例小学'],
      ['在校学生数', 486, '班级数', 12],
      ['占地面积', 9000, '建筑面积', 2500],
      ['体音美教师:3人', null, '专任教师', 28],
    ]);
    expect(short(drawn)[0]?.fields).toBe(
      'A2 school_name, B3 student_count, D3 class_count, B4 site_area, D4 building_area, A5 pe_art_teachers, D5 full_time_teachers',
    );
  });

  it('over a table are a form of their own and leave the table its title', () => {
    const drawn = sheetOf([
      ['样例小学班额统计表'],
      ['学校名称:样例小学    班级数:2个   学生数:91人'],
      ['班级', '学生数', '男', '女'],
      ['一(1)班', 45, 20, 25],
      ['一(2)班', 45, 20, 25],
      ['合计', 90, 40, 50],
    ]);
    expect(short(drawn).map(({ kind, range }) => [kind, range])).toEqual([
      ['school-profile', 'A2'],
      ['class-size', 'A3:D6'],
    ]);
    const { findings } = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    expect(findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(['A2 figures-disagree']);
  });

  it('are checked like cells of their own', () => {
    const drawn = sheetOf([
      ['留守儿童登记表'],
      ['姓名:张样一  性别:男  班级:三(1)班'],
      ['出生年月:2012.13  父亲姓名:张样二  父亲务工地点:广东'],
      ['监护人姓名:张样三  监护人电话:1300000000'],
    ]);
    const { findings } = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
    expect(findings.map(({ cell }) => cell).sort()).toEqual(['A3', 'A4']);
  });

  it('are no form where only the head of a table is filled in', () => {
    const drawn = sheetOf([
      ['学生花名册'],
      ['填报单位:样例小学    填报时间:2023年9月    单位:人'],
      ['序号', '姓名', '性别', '班级'],
      [1, '张样', '男', '三(1)班'],
    ]);
    expect(short(drawn).map(({ kind }) => kind)).toEqual(['student-roster']);
  });
});
