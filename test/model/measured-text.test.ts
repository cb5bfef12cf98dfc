import { describe, expect, test } from '@jest/globals';
import { measuredText } from '../../src/model/words';

describe('a measured value in words', () => {
  test('never reads like a bound that it misses', () => {
    expect(measuredText(5.19980019, '㎡/生', 5.2)).toBe('5.1998 ㎡/生');
    expect(measuredText(5.2, '㎡/生', 5.2)).toBe('5.2 ㎡/生');
    expect(measuredText(0.0499995, '%', 0.05)).toBe('4.99995%');
    expect(measuredText(0.0439, '%', 0.05)).toBe('4.39%');
  });
});
