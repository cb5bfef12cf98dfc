import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf } from '../../support/sheet';

const classes: readonly (readonly CellValue[])[] = [
  ['各班学生人数'],
  ['年级', '班级', '学生数', '男', '女'],
  ['七年级', '七1班', 45, 24, 21],
  [null, '七2班', 46, 25, 21],
  [null, '计', 91, 49, 42],
  ['八年级', '八1班', 48, 25, 23],
  [null, '八2班', 49, 24, 25],
];

const rolesOf = (...lines: readonly (readonly CellValue[])[]) =>
  recogniseSheet(sheetOf(lines), catalogue.ledgers).ledgers[0]?.table.lines.map(({ role }) => role);

describe('lines that are called by the whole', () => {
  test('are the sums of groups where they add up what stands since the last of them', () => {
    expect(rolesOf(...classes, [null, '计', 97, 49, 48], ['全校', '4个班', 188, 98, 90])).toEqual([
      'data',
      'data',
      'subtotal',
      'data',
      'data',
      'subtotal',
      'total',
    ]);
  });

  test('are so in a table on its side, though the form above it begins their columns with words of its own', () => {
    const turned = (...boys: readonly number[]) =>
      recogniseSheet(
        sheetOf([
          ['农村小规模学校基本情况登记表'],
          ['学校', '东村教学点', null, '负责人', '宓博川'],
          ['图书', '742册', '生均图书', '26.5册', '电脑', '13台'],
          ['班级', '一(1)班', '二(1)班', '三(1)班', '全校'],
          ['班主任', '宓子桐', '乌清慈', '苗明琪'],
          ['男生', ...boys],
          ['女生', 4, 6, 4, 14],
          ['合计', 8, 11, 9, 28],
        ]),
        catalogue.ledgers,
      )
        .ledgers.find(({ kind }) => kind === 'class-size')
        ?.table.lines.map(({ role }) => role);
    expect(turned(4, 5, 5, 14)?.slice(0, 4)).toEqual(['data', 'data', 'data', 'total']);
  });

  test('are one total where there is but one, and records where they add up nothing', () => {
    expect(rolesOf(...classes.slice(0, 5))).toEqual(['data', 'data', 'total']);
    expect(rolesOf(...classes.slice(0, 4), [null, '计', 12, 5, 7])).toEqual(['data', 'data', 'data']);
  });

  test('are recognised by their figures alone where the last line has but one word', () => {
    const account = (...last: readonly CellValue[]) =>
      rolesOf(
        ['经费收支账'],
        ['日期', '凭证号', '摘要', '收入', '支出', '余额'],
        ['2025-03-01', '收1', '上级拨款', 5000, null, 5000],
        ['2025-03-08', '付1', '购办公用品', null, 320, 4680],
        ['2025-04-02', '付2', '购体育器材', null, 680, 4000],
        last,
      )?.at(-1);
    expect(account('3—4月发生', null, null, 5000, 1000, null)).toBe('total');
    expect(account('3—4月发生', null, null, 4000, 1001, null)).toBe('data');
    expect(account('2025-05-06', '付3', '退款', 5000, 1000, null)).toBe('data');
  });

  test('are the sum of their grades where a stage stands over them', () => {
    const bands = (junior: number) =>
      rolesOf(
        ['消除大班额进展情况'],
        ['学段年级', '学生数', '班级数', '平均班额'],
        ['总计', 214, 6, 35.7],
        ['初中', junior, 6, 35.7],
        ['七年级', 57, 2, 28.5],
        ['八年级', 73, 2, 36.5],
        ['九年级', 84, 2, 42],
      );
    expect(bands(214)).toEqual(['total', 'subtotal', 'data', 'data', 'data']);
    const [, stage] = rolesOf(
      ['各校班额统计'],
      ['学段', '学生数', '班级数', '平均班额'],
      ['小学', 400, 10, 40],
      ['初中', 214, 6, 35.7],
    ) ?? ['', 'data'];
    expect(stage).toBe('data');
  });

  test('are the total at the head of the list too, and a record where they add up nothing', () => {
    const headed = (...whole: readonly CellValue[]) =>
      rolesOf(
        ['班级学生情况统计'],
        ['年级', '班数', '学生数', '其中:女', '寄宿生', '班主任'],
        whole,
        ['一年级', 1, 17, 6, null, '甲样一'],
        ['二年级', 1, 19, 8, null, '乙样二'],
        ['三年级', 1, 21, 10, 10, '丙样三'],
      );
    expect(headed('全校', 3, 57, 24, 10, null)).toEqual(['total', 'data', 'data', 'data']);
    expect(headed('全校', 1, 47, 25, 7, null)).toEqual(['data', 'data', 'data', 'data']);
  });
});
