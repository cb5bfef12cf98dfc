import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

type Lines = readonly (readonly CellValue[])[];

function reportOn(head: Lines) {
  const form = sheetOf(
    [
      ['办学条件基本情况表'],
      ...head,
      ['教学班数', 12, '学生数', 520],
      ['专任教师数', 30, '教职工数', 33],
      ['图书册数', 12000, '教学及辅助用房面积', 2600],
      ['教学仪器设备值', 1100000, '学生用计算机台数', 60],
    ],
    { name: '办学条件' },
  );
  return checkWorkbook(workbookOf(form), catalogue, {
    standards: ['national-quality-2017'],
    today: '2024-01-31',
  });
}

const summaryOf = (head: Lines) =>
  reportOn(head).requirements.map(({ id, stage, status }) => `${id} ${stage} ${status}`);

describe('a form says what kind of school it is by ticking a box', () => {
  const primary = summaryOf([['学校名称', '青山小学', '学校类别', '小学']]);
  const junior = summaryOf([['学校名称', '青山中学', '学校类别', '初中']]);

  test('the two stages are held against different requirements', () => {
    expect(primary).not.toEqual(junior);
  });

  test.each<[string, Lines]>([
    ['in its cell', [['学校名称', '青山学校', '学校类别', '小学√ 初中□ 九年一贯制□']]],
    ['in one line with other labels', [['学校名称:青山学校  类别:小学√ 初中□ 九年一贯制□  填表人:田禾']]],
    ['in brackets', [['学校名称', '青山学校', '学校类别', '小学(√) 初中( ) 九年一贯制( )']]],
    ['in cells of their own', [['学校名称', '青山学校', '学校类别', '小学√', '初中□', '九年一贯制□']]],
    [
      'beside its word',
      [
        ['学校名称', '青山学校'],
        ['学校类别', '小学', '√', '初中', '□'],
      ],
    ],
  ])('%s: the first is a 小学', (_where, head) => {
    expect(summaryOf(head)).toEqual(primary);
  });

  test.each<[string, Lines]>([
    ['in its cell', [['学校名称', '青山学校', '学校类别', '□小学 ☑初中 □九年一贯制']]],
    ['in cells of their own', [['学校名称', '青山学校', '学校类别', '小学□', '初中√', '九年一贯制□']]],
    [
      'beside its word',
      [
        ['学校名称', '青山学校'],
        ['学校类别', '小学', '□', '初中', '√'],
      ],
    ],
  ])('%s: the second is a 初中', (_where, head) => {
    expect(summaryOf(head)).toEqual(junior);
  });

  test('where nothing is ticked, the name of the school still tells', () => {
    expect(summaryOf([['学校名称', '青山小学', '学校类别', '小学□ 初中□ 九年一贯制□']])).toEqual(primary);
    expect(summaryOf([['学校名称', '青山小学', '学校类别', '小学 初中 九年一贯制']])).toEqual(primary);
  });
});
