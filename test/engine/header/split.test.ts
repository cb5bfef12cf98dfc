import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { sheetOf } from '../../support/sheet';

type Row = readonly (string | number | null)[];

/** The fields of the one ledger on a sheet, column by column. */
function fieldsOf(rows: readonly Row[], merges: readonly string[] = []): readonly string[] {
  const { ledgers } = recogniseSheet(sheetOf(rows, { merges }), catalogue.ledgers);
  expect(ledgers).toHaveLength(1);
  return (ledgers[0]?.fields ?? []).map(({ index, field }) => `${index} ${field}`).sort();
}

const classes: readonly Row[] = [
  ['一(1)班', 36, 22, 14, 2],
  ['一(2)班', 38, 20, 18, 3],
  ['二(1)班', 41, 25, 16, 0],
];

test('two levels written in one line mean the same as two lines', () => {
  const two = fieldsOf(
    [
      ['各班人数统计'],
      ['班级', '在校学生', null, null, '留守儿童'],
      [null, '计', '男', '女', null],
      ...classes,
    ],
    ['A2:A3', 'B2:D2', 'E2:E3'],
  );
  expect(two).toEqual([
    '0 class_name',
    '1 students_total',
    '2 students_male',
    '3 students_female',
    '4 left_behind',
  ]);
  const flat = (header: Row) => fieldsOf([['各班人数统计'], header, ...classes]);
  expect(flat(['班级', '在校学生计', '在校学生男', '在校学生女', '留守儿童'])).toEqual(two);
  expect(flat(['班级', '学生数-计', '学生数-男', '学生数-女', '留守儿童'])).toEqual(two);
  expect(flat(['班 级', '在校学生\n计', '在校学生\n男', '在校学生\n女', '留守\n儿童'])).toEqual(two);
});

test('classes across are no parents and sub-headers', () => {
  const rows: readonly Row[] = [
    ['各班图书借阅统计'],
    ['项目', '七(1)班', '七(2)班', '八(1)班', '八(2)班'],
    ['借阅册数', 45, 43, 41, 42],
  ];
  const { ledgers } = recogniseSheet(sheetOf(rows), catalogue.ledgers);
  expect(
    ledgers.flatMap(({ fields }) => fields.map(({ field }) => field)).filter((field) => field.includes('/')),
  ).toEqual([]);
});

test('a sum with a word of its own keeps it', () => {
  const fields = fieldsOf([
    ['班额情况统计'],
    ['学校名称', '教学班合计', '35人及以下', '36—45人', '46人及以上'],
    ['样例小学', 12, 3, 9, 0],
    ['青山小学', 6, 6, 0, 0],
  ]);
  expect(fields).toEqual(['0 school_name', '1 classes', '2 band_0_35', '3 band_36_45', '4 band_46']);
});

test('ages are read in any usual cut and with any dash', () => {
  const rows: readonly Row[] = [
    ['专任教师年龄结构统计表'],
    ['学校名称', '专任教师', '35岁及以下', '36—40岁', '41～45岁', '46至50岁', '51--55岁', '56岁以上'],
    ['样例小学', 30, 5, 6, 7, 4, 5, 3],
    ['青山小学', 21, 4, 4, 4, 3, 3, 3],
  ];
  expect(fieldsOf(rows).filter((field) => field.includes('age'))).toEqual([
    '2 age_35',
    '3 age_36_40',
    '4 age_41_45',
    '5 age_46_50',
    '6 age_51_55',
    '7 age_55',
  ]);
});

test('the tiers of a demanded number are told by their numbers of classes', () => {
  const rows: readonly Row[] = [
    ['小学体育器材配备情况'],
    [
      '序号',
      '器材名称',
      '单位',
      '配备标准12个班',
      '配备标准13个班及以上',
      '学校现有器材数量',
      '缺额器材数量',
    ],
    [1, '接力棒', '支', 6, 8, 8, 0],
    [2, '秒表', '块', 2, 3, 1, 1],
  ];
  const fields = fieldsOf(rows);
  expect(fields).toContain('3 required_qty_le12');
  expect(fields).toContain('4 required_qty_ge13');
});
