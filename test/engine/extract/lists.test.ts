import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { Report } from '../../../src/model/report';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf, workbookOf } from '../../support/sheet';

const names = [
  '田禾',
  '江川',
  '林松',
  '白桦',
  '石竹',
  '方圆',
  '苗青',
  '云帆',
  '柳岸',
  '高原',
  '甘泉',
  '向阳',
];

const header = ['序号', '姓名', '性别', '学历', '职称', '任教学科', '教师资格证'];

function teachers(from: number, to: number, more: readonly CellValue[][] = []): readonly CellValue[][] {
  return [
    ...names
      .slice(from, to)
      .map((name, index) => [
        from + index + 1,
        name,
        index % 2 ? '男' : '女',
        '本科',
        '一级教师',
        '语文',
        '小学',
      ]),
    ...more,
  ];
}

function check(...sheets: readonly (readonly [string, string, readonly CellValue[][]])[]): Report {
  const drawn = sheets.map(([name, title, rows]) => sheetOf([[title], header, ...rows], { name }));
  return checkWorkbook(workbookOf(...drawn), catalogue, {
    standards: ['national-quality-2017'],
    today: '2024-01-31',
  });
}

const staff = ({ facts }: Report) => facts.find(({ quantity }) => quantity === 'full-time-teachers')?.value;
const said = ({ findings }: Report) => findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

describe('a list that goes on on another sheet', () => {
  const title = '青山小学专任教师花名册';

  test('is counted as one list', () => {
    const report = check(['教师', title, teachers(0, 6)], ['教师(续)', title, teachers(6, 12)]);
    expect(staff(report)).toBe(12);
  });

  test('is said to go on by its title as well', () => {
    const report = check(['教师', title, teachers(0, 6)], ['教师 (2)', `${title}(续表)`, teachers(6, 12)]);
    expect(staff(report)).toBe(12);
  });

  test('what is found in it is found in the one list too, and nothing else', () => {
    const wrong = [13, '田禾', '女', '本科', '一级教师', '语文', ''];
    const one = check(['教师', title, teachers(0, 12, [wrong])]);
    const two = check(['教师', title, teachers(0, 6)], ['教师(续)', title, teachers(6, 12, [wrong])]);
    const moved = said(one).map((line) =>
      line.replace('教师!G15', '教师(续)!G9').replace('教师!B15', '教师(续)!B9'),
    );
    expect(said(two).sort()).toEqual(moved.sort());
  });

  test('is another list where the title or the people say so', () => {
    const other = check(['教师', title, teachers(0, 6)], ['教师(续)', '退休教师名单', teachers(6, 12)]);
    expect(staff(other)).not.toBe(12);
    const copy = check(['教师', title, teachers(0, 6)], ['教师(续)', title, teachers(0, 6)]);
    expect(staff(copy)).toBe(6);
  });
});
