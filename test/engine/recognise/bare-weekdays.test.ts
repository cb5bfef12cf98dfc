import { expect, it } from '@jest/globals';
import { areBareDays } from '../../../src/reading/weekdays';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('一 to 五 beside one another are the days of a week, 一 to 四 are not', () => {
  expect(areBareDays(['节次', '一', '二', '三', '四', '五'])).toBe(true);
  expect(areBareDays(['节次', '一', '二', '三', '四', '六'])).toBe(false);
});

it('the second half of a week table that names other grades is a table of its own', () => {
  const drawn = sheet`
    总课程表
    节次 | 一年级 | < | < | < | < | 二年级 | < | < | < | <
    ^ | 一 | 二 | 三 | 四 | 五 | 一 | 二 | 三 | 四 | 五
    上1 | 语文 | 数学 | 语文 | 数学 | 语文 | 数学 | 语文 | 数学 | 语文 | 数学
    上2 | 数学 | 语文 | 体育 | 语文 | 数学 | 语文 | 体育 | 语文 | 数学 | 语文

    节次 | 三年级 | < | < | < | < | 四年级 | < | < | < | <
    ^ | 一 | 二 | 三 | 四 | 五 | 一 | 二 | 三 | 四 | 五
    上1 | 语文 | 数学 | 语文 | 数学 | 语文 | 数学 | 语文 | 数学 | 语文 | 数学
    上2 | 数学 | 语文 | 体育 | 语文 | 数学 | 语文 | 体育 | 语文 | 数学 | 语文
  `;
  expect(short(drawn).map(({ kind }) => kind)).toEqual(['timetable', 'timetable']);
});
