import { describe, expect, test } from '@jest/globals';
import type { Explanation } from '../../src/model/explanation';
import { countStandings, explanationText, mayBeTrue, standingOf } from '../../src/model/standing';
import { findingOf } from '../support/report';

const rectification = { measure: '分班', person: '张一', deadline: '2027-09-01' };
const said: Explanation = { key: '', record: '', sheet: '', text: '在建' };
const rectified: Explanation = { ...said, text: '', rectification };

const mistake = findingOf({ rule: 'sum-mismatch', expected: 22 });
const short = findingOf({ rule: 'class-size', basis: '甲办法', missing: '超出 3 人' });
const demanded = findingOf({ rule: 'required-degree', basis: '教师法' });
const query = findingOf({ severity: 'query' });
const advice = findingOf({ severity: 'advice', basis: '甲办法', missing: '还差 1 册' });

describe('a finding stands', () => {
  test.each([
    ['as wrong, whatever is said, where the right value is known', mistake, rectified, 'error'],
    ['as short where a document demands so much more', short, undefined, 'short'],
    [
      'as short where it is the shortfall of a requirement',
      findingOf({ requirement: 'books' }),
      undefined,
      'short',
    ],
    ['as wrong where a document demands it and nothing can be counted', demanded, undefined, 'error'],
    [
      'as wrong where something is missing that no document demands',
      findingOf({ missing: '缺1' }),
      undefined,
      'error',
    ],
    ['as short still when it is only explained', short, said, 'short'],
    ['as settled when it is being rectified', short, rectified, 'settled'],
    ['as settled when what is demanded is being rectified', demanded, rectified, 'settled'],
    ['as a query until it is explained', query, undefined, 'query'],
    ['as settled when a query is explained', query, said, 'settled'],
    ['as advice, whatever is said', advice, rectified, 'advice'],
  ])('%s', (_, finding, explanation, standing) => {
    expect(standingOf(finding, explanation)).toBe(standing);
  });
});

test('a mistake whose correction is known is never true; what is demanded or missing may be', () => {
  const repairable = findingOf({ basis: '甲', repair: { sheet: '表', cell: 'A1', value: 1 } });
  const all = [
    mistake,
    repairable,
    findingOf({}),
    advice,
    short,
    demanded,
    findingOf({ missing: '还差 8 个' }),
  ];
  expect(all.map(mayBeTrue)).toEqual([false, false, false, false, true, true, true]);
});

test('findings are counted as they stand', () => {
  const explained = new Map([
    [short, rectified],
    [query, said],
  ]);
  expect(countStandings([mistake, short, demanded, query, advice], explained)).toEqual({
    error: 2,
    short: 0,
    query: 0,
    advice: 1,
    settled: 2,
    rectified: 1,
  });
});

test('what is said is one line, blank parts left out', () => {
  expect(explanationText(said)).toBe('在建');
  expect(explanationText({ ...rectified, rectification: { ...rectification, person: '' } })).toBe(
    '属实,已列入整改;措施:分班;期限:2027-09-01',
  );
});
