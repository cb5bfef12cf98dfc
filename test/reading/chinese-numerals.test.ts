import { expect, test } from '@jest/globals';
import { numberingLevel } from '../../src/reading/chinese-numerals';

test('a line has a level by its numbering, whatever its brackets and points', () => {
  const texts = ['一、收入', '(一)拨款', '(二)捐赠', '1.公用', '12.5', '公用'];
  expect(texts.map(numberingLevel)).toEqual([1, 2, 2, 3, 0, 0]);
});
