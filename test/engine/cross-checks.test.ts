import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { officialChecks } from '../../src/standards/official-checks';
import { type DrawnSheet, sheet, sheetOf, workbookOf } from '../support/sheet';

/** What the official rules say of a workbook: severity, cell, rule broken. */
function said(...sheets: readonly DrawnSheet[]): readonly string[] {
  const report = checkWorkbook(workbookOf(...sheets), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  return report.findings.map(
    ({ severity, cell, rule, basis }) => `${severity} ${cell} ${rule === 'official-check' ? basis : rule}`,
  );
}

/** A school's form with these lines. */
function form(...lines: readonly (readonly [label: string, value: string | number])[]): DrawnSheet {
  return sheetOf([['学校基本情况表'], ['学校名称', '样例小学'], ['教学班数', 12], ...lines]);
}

interface Pair {
  readonly id: string;
  readonly missed: readonly (readonly [string, string | number])[];
  readonly met: readonly (readonly [string, string | number])[];
  readonly severity: 'error' | 'query';
}

const pupils: readonly [string, number] = ['在校生数', 520];
const pairs: readonly Pair[] = [
  {
    id: 'entrants-are-first-graders',
    missed: [pupils, ['招生数', 91], ['一年级在校生数', 90]],
    met: [pupils, ['招生数', 90], ['一年级在校生数', 90]],
    severity: 'error',
  },
  {
    id: 'entrants-are-seventh-graders',
    missed: [pupils, ['招生数', 89], ['七年级在校生数', 90]],
    met: [pupils, ['招生数', 90], ['七年级在校生数', 90]],
    severity: 'error',
  },
  {
    id: 'leavers-are-sixth-graders',
    missed: [pupils, ['预计毕业生数', 83], ['六年级在校生数', 84]],
    met: [pupils, ['预计毕业生数', 84], ['六年级在校生数', 84]],
    severity: 'error',
  },
  {
    id: 'leavers-are-ninth-graders',
    missed: [pupils, ['预计毕业生数', 85], ['九年级在校生数', 84]],
    met: [pupils, ['预计毕业生数', 84], ['九年级在校生数', 84]],
    severity: 'error',
  },
  {
    id: 'preschooled-within-entrants',
    missed: [pupils, ['招生数', 90], ['接受过学前教育人数', 91]],
    met: [pupils, ['招生数', 90], ['接受过学前教育人数', 90]],
    severity: 'error',
  },
  {
    id: 'minority-within-pupils',
    missed: [pupils, ['少数民族学生数', 521]],
    met: [pupils, ['少数民族学生数', 520]],
    severity: 'error',
  },
  {
    id: 'pupils-examined-enrolled',
    missed: [pupils, ['上学年初在校生数', 500], ['上年体检学生数', 501]],
    met: [pupils, ['上学年初在校生数', 500], ['上年体检学生数', 500]],
    severity: 'query',
  },
  {
    id: 'pupils-examined-most',
    missed: [pupils, ['上学年初在校生数', 500], ['上年体检学生数', 399]],
    met: [pupils, ['上学年初在校生数', 500], ['上年体检学生数', 400]],
    severity: 'query',
  },
  {
    id: 'posts-within-staff',
    missed: [pupils, ['教职工数', 55], ['在编人数', 56]],
    met: [pupils, ['教职工数', 55], ['在编人数', 55]],
    severity: 'error',
  },
  {
    id: 'posts-by-presence',
    missed: [pupils, ['在编人数', 50], ['在编在岗', 47], ['在编不在岗', 2]],
    met: [pupils, ['在编人数', 50], ['在编在岗', 48], ['在编不在岗', 2]],
    severity: 'error',
  },
  { id: 'guards-few', missed: [pupils, ['保安人数', 6]], met: [pupils, ['保安人数', 5]], severity: 'query' },
  { id: 'pupils-there', missed: [['在校生数', 0]], met: [['在校生数', 1]], severity: 'query' },
  {
    id: 'teachers-there',
    missed: [pupils, ['专任教师数', 0]],
    met: [pupils, ['专任教师数', 1]],
    severity: 'query',
  },
  {
    id: 'buildings-there',
    missed: [pupils, ['校舍建筑面积', 0]],
    met: [pupils, ['校舍建筑面积', 1]],
    severity: 'query',
  },
  {
    id: 'toilets-there',
    missed: [pupils, ['厕所面积', 0]],
    met: [pupils, ['厕所面积', 1]],
    severity: 'error',
  },
  {
    id: 'answers-within-forms',
    missed: [pupils, ['发放问卷', 200], ['有效问卷', 201]],
    met: [pupils, ['发放问卷', 200], ['有效问卷', 200]],
    severity: 'error',
  },
  {
    id: 'content-within-answers',
    missed: [pupils, ['有效问卷', 190], ['满意问卷', 191]],
    met: [pupils, ['有效问卷', 190], ['满意问卷', 190]],
    severity: 'error',
  },
  {
    id: 'pupils-year-on-year-up',
    missed: [
      ['在校生数', 521],
      ['上学年初在校生数', 400],
    ],
    met: [
      ['在校生数', 520],
      ['上学年初在校生数', 400],
    ],
    severity: 'query',
  },
  {
    id: 'pupils-year-on-year-down',
    missed: [
      ['在校生数', 279],
      ['上学年初在校生数', 400],
    ],
    met: [
      ['在校生数', 280],
      ['上学年初在校生数', 400],
    ],
    severity: 'query',
  },
];

describe('rules of official forms in a school profile', () => {
  test.each(pairs)('$id: missed and met', ({ id, missed, met, severity }) => {
    const { basis } = officialChecks.find((check) => check.id === id) ?? { basis: undefined };
    const cited = `${basis?.document} ${basis?.clause}`;
    expect(said(form(...missed)).map((one) => one.replace(/ [A-Z]+\d+ /, ' '))).toEqual([
      `${severity} ${cited}`,
    ]);
    expect(said(form(...met))).toEqual([]);
  });

  test('every rule has its pair, but those of single lines of the form', () => {
    const known = pairs.map(({ id }) => id);
    expect(officialChecks.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([
      'rural-migrants-within-migrants',
    ]);
  });

  test('figures of two tables that differ are asked about only', () => {
    const pupilsOfGrades = sheet`
      学生情况
      学校名称 | 样例小学
      教学班数 | 12
      在校生数 | 520
      一年级在校生数 | 90
    `;
    const entrants = sheet`
      办学基本情况
      学校名称 | 样例小学
      教学班数 | 12
      在校生数 | 520
      招生数 | 91
    `;
    expect(said(pupilsOfGrades, entrants).map((one) => one.split(' ')[0])).toEqual(['query']);
  });
});

describe('rules of official forms in their own forms', () => {
  const pupilsForm = (entrants: number, leavers: number) => sheet`
    小学分类型学生数
    指标名称 | 代码 | 毕业生数 | 招生数 | 接受过学前教育 | 在校生数 | #女 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 预计毕业生数
    甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    总计 | '01 | 80 | ${entrants} | 88 | 518 | 252 | 90 | 88 | 86 | 84 | 86 | 84 | ${leavers}
    #女 | '02 | 40 | 44 | 43 | 252 | - | 44 | 40 | 42 | 42 | 42 | 42 | 42
    #寄宿生 | '05 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
  `;

  test('教基3112: entrants are the first grade, leavers the sixth', () => {
    expect(said(pupilsForm(90, 84))).toEqual([]);
    expect(said(pupilsForm(91, 83))).toEqual([
      'error D4 教育事业统计本卷须知 教基3112 招生数',
      'error N4 教育事业统计本卷须知 教基3112 预计毕业生数',
    ]);
  });

  test('教基4149: those on the payroll are no more than the staff', () => {
    const staffForm = (posted: number) => sheet`
      教职工数
      指标名称 | 代码 | 教职工数 | 专任教师 | 行政人员 | 教辅人员 | 工勤人员 | 其他人员
      甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6
      总计 | '01 | 53 | 42 | 4 | 3 | 3 | 1
      #女 | '02 | 36 | 30 | 2 | 2 | 1 | 1
      #在编人员 | '04 | ${posted} | ${posted - 7} | 4 | 3 | 0 | 0
    `;
    expect(said(staffForm(49))).toEqual([]);
    expect(said(staffForm(54))).toEqual([
      'error C6 教育事业统计报表 教基4149 #在编人员',
      'error D6 part-exceeds-whole',
    ]);
  });
});
