import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf } from '../../support/sheet';

type Lines = readonly (readonly CellValue[])[];

/** Lines of the headers of all tables on a sheet, counted from 1. */
function headersOf(...lines: Lines): readonly (number | undefined)[] {
  const { ledgers, unread = [] } = recogniseSheet(sheetOf(lines), catalogue.ledgers);
  return [...ledgers.map(({ table }) => table), ...unread]
    .map(({ headerLines }) => (headerLines[0] ?? -1) + 1)
    .sort((one, other) => one - other);
}

const pupils: Lines = [
  ['各年级学生数', null, null, null, null],
  ['年级', '班数', '学生数', '男', '女'],
  ['一年级', 1, 40, 21, 19],
  ['二年级', 1, 38, 18, 20],
  ['合计', 2, 78, 39, 39],
];

describe('another table begins', () => {
  const ages: Lines = [
    ['校区', '6岁', '7岁', '8岁', '合计'],
    ['本部', 20, 30, 10, 60],
    ['教学点', 10, 5, 3, 18],
  ];

  test('under a title after a blank line, where ages, years and a 合计 head its columns', () => {
    expect(headersOf(...pupils, [], ['表二 分年龄'], ...ages)).toEqual([2, 8]);
  });

  test('under a title after a blank line, where 其中: opens a part', () => {
    const stock: Lines = [
      ['项目', '上年末', '本年新增', '本年末', '其中:教学点'],
      ['册数', 2086, 61, 2147, 180],
    ];
    expect(headersOf(...pupils, [], ['(二)图书'], ...stock)).toEqual([2, 8]);
  });

  test('close under the table above, with and without a title', () => {
    expect(headersOf(...pupils, ['表二 分年龄'], ...ages)).toEqual([2, 7]);
    expect(headersOf(...pupils, ...ages)).toEqual([2, 6]);
  });

  test('close under the table above, where a stroke stands for nought and 专任中: opens a part', () => {
    const degrees: Lines = [
      ['学历层次', '人数', '女', '专任中:女', '占专任教师'],
      ['研究生', 2, 1, 1, '13.3%'],
      ['大学本科', 9, 4, 4, '60.0%'],
    ];
    const ages = pupils.map((line, at) => (at === 3 ? ['二年级', 1, '—', '—', '—'] : line));
    expect(headersOf(...ages, ...degrees)).toEqual([2, 6]);
  });

  test('close under a list of words, over figures where words stood', () => {
    const teachers: Lines = [
      ['教师花名册', null, null, null, null],
      ['序号', '姓名', '性别', '学历', '任教学科'],
      [1, '王样一', '男', '本科', '语文'],
      [2, '李样二', '女', '本科', '数学'],
    ];
    const loans: Lines = [
      ['各班图书借阅统计'],
      ['班级', '9月', '10月', '11月', '合计'],
      ['七(1)班', 45, 44, 67, 156],
      ['七(2)班', 50, 49, 49, 148],
    ];
    expect(headersOf(...teachers, ...loans)).toEqual([2, 6]);
  });

  test('close under the table above, and is not taken for the first line of the header after it', () => {
    const hazards: Lines = [
      ['序号', '排查日期', '部位', '隐患', '整改措施', '责任人', '整改期限', '完成日期'],
      [1, '2024.9.2', '食堂', '灭火器压力不足', '更换', '王样一', '2024.9.10', '2024.9.6'],
      [2, '2024.9.2', '操场', '单杠松动', '紧固', '李样二', '2024.9.8', '2024.9.3'],
    ];
    expect(headersOf(...pupils, ...ages, ...hazards)).toEqual([2, 6, 9]);
  });
});

describe('no table begins', () => {
  test('where words stand for figures that are not known, alike or without figures under them', () => {
    expect(
      headersOf(...pupils.slice(0, 3), ['二年级', '不详', '不详', '不详', '不详'], ['三年级', 1, 38, 18, 20]),
    ).toEqual([2]);
    expect(headersOf(...pupils.slice(0, 4), ['三年级', '未招生', '没有', '不详', '空'])).toEqual([2]);
  });

  test('where a single column only changes from figures to words', () => {
    expect(
      headersOf(...pupils.slice(0, 3), ['二年级', '复式', 38, 18, 20], ['三年级', 1, 38, 18, 20]),
    ).toEqual([2]);
  });
});
