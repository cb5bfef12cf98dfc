import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const grades = (third: string, ofSeventh: string, ofAll: string) =>
  dressed(
    sheet`
      各班人数 | < | < | < | < | < | < | < | <
      班次 | 七年级 | < | < | 八年级 | < | < | 全校同序合计 | <
      ^ | 班主任 | 男 | 人数 | 班主任 | 男 | 人数 | 班数 | 人数
      1班 | 王样一 | 20 | 40 | 李样二 | 21 | 41 | 2 | 81
      2班 | 张样三 | 20 | 40 |  !missing-value | 21 | 41 | 2 | ${third}
      3班 | 赵样四 | 20 | 40 | 孙样五 | 21 | 41 | 2 | 81
      合计 |  | 60 | ${ofSeventh} |  | 63 | 123 | 6 | ${ofAll}
    `,
    { name: '班级' },
  );

test('groups of grades are read although the whole beside them has a name and columns of its own', () => {
  expect(engineFinds(grades('91', '102', '243'))).toEqual([
    'D7 total-mismatch',
    'E5 missing-value',
    'I5 total-mismatch',
  ]);
});

test('one wrong part of a group is the cause where its line and its column want the same of it', () => {
  expect(engineFinds(grades('91', '130', '253'))).toEqual(['D5 sum-mismatch', 'E5 missing-value']);
});

test('the sum of some of the groups is neither a group nor the whole', () => {
  const drawn = dressed(
    sheet`
      各年级学生数 | < | < | < | < | < | <
      学校 | 五年级 | < | 六年级 | < | 小学合计 | <
      ^ | 班级数 | 学生数 | 班级数 | 学生数 | 班级数 | 学生数
      甲校 | 1 | 40 | 1 | 41 | 2 | 81
      乙校 | 1 | 40 | 1 | 41 | 2 | 81
      合计 | 2 | 80 | 2 | 92 !total-mismatch | 4 | 162
    `,
    { name: '班级' },
  );
  expect(engineFinds(drawn)).toEqual(['E6 total-mismatch']);
});
