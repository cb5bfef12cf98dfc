import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

/** Every grade's 小计 stands over its classes, the whole school's line over all. */
const overClasses = (second: string, boys: string) => sheet`
  班级设置一览表 | < | < | < | < | <
  年级 | 班级 | 班主任 | 合计 | 男 | 女
  一年级 | 小计 |  | 83 | 45 | 38
  ^ | 一(1)班 | 王样一 | 41 | 21 | 20
  ^ | 一(2)班 | 王样二 | 42 | 24 | 18
  二年级 | 小计 |  | ${second}
  ^ | 二(1)班 | 王样三 | 43 | ${boys} | 21
  ^ | 二(2)班 | 王样四 | 44 | 22 | 22
  三年级 | 小计 |  | 80 | 41 | 39
  ^ | 三(1)班 | 王样五 | 40 | 20 | 20
  ^ | 三(2)班 | 王样六 | 40 | 21 | 19
`;

test('a 小计 over its classes is the sum of the lines under it', () => {
  expect(engineFinds(dressed(overClasses('87 | 44 | 43', '22'), { name: '班级' }))).toEqual([]);
});

test('a wrong 小计 over its classes is accused, and no other', () => {
  const drawn = dressed(overClasses('97 !total-mismatch | 44 | 43', '22'), { name: '班级' });
  expect(engineFinds(drawn)).toEqual(drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort());
});

test('a 小计 under its classes is the sum of the lines over it', () => {
  const drawn = dressed(
    sheet`
      班级设置一览表 | < | < | < | < | <
      年级 | 班级 | 班主任 | 合计 | 男 | 女
      一年级 | 一(1)班 | 王样一 | 41 | 21 | 20
      ^ | 一(2)班 | 王样二 | 42 | 24 | 18
      ^ | 小计 |  | 83 | 45 | 38
      二年级 | 二(1)班 | 王样三 | 43 | 22 | 21
      ^ | 二(2)班 | 王样四 | 44 | 22 | 22
      ^ | 小计 |  | 97 !total-mismatch | 44 | 43
    `,
    { name: '班级' },
  );
  expect(engineFinds(drawn)).toEqual(drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort());
});
