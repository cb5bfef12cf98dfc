import { expect, test } from '@jest/globals';
import { meets, readBound } from '../../src/reading/bounds';

const read = (value: string | number | null) => {
  const bound = readBound(value);
  return bound && `${bound.comparison} ${Number(bound.value.toPrecision(6))}${bound.unit}`;
};

test('words before a value say how it is meant', () => {
  const words = {
    '>=': '≥ >= 不少于 不低于 不小于 至少 最少 达到 达 要达到 应达到 须达到 大于等于 保证 确保 不得少于 不得低于 达成',
    '<=': '≤ <= 不超过 不得超过 不多于 不高于 不大于 不得高于 小于等于 控制在 低于或等于 至多 最多 限',
    '>': '> 大于 高于 超过 多于',
    '<': '< 小于 低于 少于',
    '=': '= 等于',
  };
  for (const [meaning, spellings] of Object.entries(words)) {
    for (const word of spellings.split(' ')) {
      expect([word, read(`${word}45人`)]).toEqual([word, `${meaning} 45人`]);
    }
  }
});

test('words behind it too; a bare figure demands at least so much', () => {
  for (const word of ['及以上', '以上', '起']) {
    expect([word, read(`45人${word}`)]).toEqual([word, '>= 45人']);
  }
  for (const word of ['及以下', '以下', '以内', '之内', '内']) {
    expect([word, read(`45人${word}`)]).toEqual([word, '<= 45人']);
  }
  expect([read('45人'), read(45), read('0.6%以下'), read('控制在1小时之内')]).toEqual([
    '>= 45人',
    '>= 45',
    '<= 0.006%',
    '<= 60分钟',
  ]);
});

test('what is measured may stand before the words, and a mark behind all', () => {
  for (const text of [
    '班额不超过45人',
    '班额不得超过45人',
    '班额≤45人。',
    '班额≤45人;',
    '班额≤45人,',
    '班额控制在45人',
  ]) {
    expect([text, read(text)]).toEqual([text, '<= 45人']);
  }
  for (const text of [
    '生均不少于45册',
    '生均不低于45册',
    '生均不得少于45册',
    '生均不得低于45册',
    '生均不小于45册',
    '生均达到45册',
    '生均≥45册',
    '生均至少45册',
  ]) {
    expect([text, read(text)]).toEqual([text, '>= 45册']);
  }
  expect([read('班额不高于45人'), read('班额>45人'), read('班额<45人')]).toEqual([
    '<= 45人',
    '> 45人',
    '< 45人',
  ]);
});

test('ratios are how many there are to one, times are minutes, and 每天 says nothing more', () => {
  expect([read('1:19'), read('不超过19:1'), read('38:2')]).toEqual(['>= 19:', '<= 19:', '>= 19:']);
  expect([read('1小时'), read('40分钟'), read('1时30分'), read('每天不少于1小时')]).toEqual([
    '>= 60分钟',
    '>= 40分钟',
    '>= 90分钟',
    '>= 60分钟',
  ]);
  for (const often of ['每天', '每日', '每周', '每学期', '每学年']) {
    expect([often, read(`${often}3次`)]).toEqual([often, '>= 3次']);
  }
});

test('no value, no bound', () => {
  expect([null, '', '达标', '不超过', '逐步提高', `${'甲'.repeat(58)}≥45`].map(read)).toEqual(
    Array(6).fill(undefined),
  );
  expect(read(`${'甲'.repeat(57)}≥45`)).toBe('>= 45');
});

test('a value at its bound, and just beyond it on either side', () => {
  const at = (comparison: Parameters<typeof meets>[1]) =>
    [44.9, 45, 45.1].map((value) => meets(value, comparison, 45));
  expect(at('>=')).toEqual([false, true, true]);
  expect(at('>')).toEqual([false, false, true]);
  expect(at('<=')).toEqual([true, true, false]);
  expect(at('<')).toEqual([true, false, false]);
  expect(at('=')).toEqual([false, true, false]);
});

test('what binary fractions are off by decides nothing, of large figures as of small ones', () => {
  for (const bound of [0.001, 0.3, 1e6, -1e6]) {
    const dust = 0.5e-9 * Math.max(1, Math.abs(bound));
    for (const value of [bound - dust, bound + dust]) {
      expect(meets(value, '>=', bound)).toBe(true);
      expect(meets(value, '<=', bound)).toBe(true);
      expect(meets(value, '=', bound)).toBe(true);
      expect(meets(value, '>', bound)).toBe(false);
      expect(meets(value, '<', bound)).toBe(false);
    }
    expect(meets(bound + 4 * dust, '=', bound)).toBe(false);
    expect(meets(bound - 4 * dust, '>=', bound)).toBe(false);
    expect(meets(bound + 4 * dust, '<=', bound)).toBe(false);
    expect(meets(bound + 4 * dust, '>', bound)).toBe(true);
    expect(meets(bound - 4 * dust, '<', bound)).toBe(true);
  }
});
