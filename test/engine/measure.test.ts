import { describe, expect, test } from '@jest/globals';
import { resolve, splitShare } from '../../src/engine/evidence/resolve';
import { measure } from '../../src/engine/measure';
import { unweightedVariation, weightedVariation } from '../../src/engine/measure/variation';
import { allStated, factsOf, stated } from '../support/stated';

/** The worked example of 教督〔2012〕3号: five schools and their books. */
const golden = [
  [45, 279],
  [37, 137],
  [89, 935],
  [76, 160],
  [55, 402],
] as const;
const units = golden.map(([pupils, books]) => ({ pupils, value: books / pupils }));

describe('coefficient of variation between schools', () => {
  test('weighted by pupils: 0.515 of the worked example', () => {
    const { value, mean, deviation } = weightedVariation(units) ?? { value: 0, mean: 0, deviation: 0 };
    expect(value).toBeCloseTo(0.515, 3);
    expect(mean).toBeCloseTo(1913 / 302, 9);
    expect(deviation).toBeCloseTo(3.264, 3);
  });
  test('without weights it is another number', () => {
    expect(unweightedVariation(units)).toBeCloseTo(0.489, 3);
  });
  test('one school, no pupils or nothing at all have none', () => {
    expect(weightedVariation(units.slice(0, 1))).toBeUndefined();
    expect(weightedVariation([])).toBeUndefined();
    expect(weightedVariation(units.map((unit) => ({ ...unit, value: 0 })))).toBeUndefined();
  });
  test('from a table of schools; 民办, 特教 and teaching points are left out', () => {
    const schools = golden.flatMap(([pupils, books], index) =>
      allStated({ pupils, books }, { school: `第${index + 1}小学`, stage: 'primary' }),
    );
    const outside = ['特殊教育学校', '育才(民办)学校', '花坡教学点'].flatMap((school) =>
      allStated({ pupils: 40, books: 9000 }, { school, stage: 'primary' }),
    );
    const { variations } = measure(factsOf([...schools, ...outside]));
    const books = variations.find(({ indicator }) => indicator === 'books-per-pupil');
    expect(books?.schools).toBe(5);
    expect(books?.value).toBeCloseTo(0.515, 3);
  });
  test('a slip of the unit (元 for 万元) does not decide the county', () => {
    const table = [130.7, 172.4, 157.7, 692300].flatMap((value, index) =>
      allStated(
        { pupils: 1000, 'equipment-value': value * 10000 },
        { school: `第${index + 1}小学`, stage: 'primary' },
      ),
    );
    const found = measure(factsOf(table)).variations.find(
      ({ indicator }) => indicator === 'equipment-per-pupil',
    );
    expect(found?.value).toBeLessThan(0.5);
  });
});

describe('a nine-year school', () => {
  const school = [
    ...allStated({ pupils: 166 }, { stage: 'primary' }),
    ...allStated({ pupils: 210 }, { stage: 'junior' }),
    ...allStated({ books: 23226, 'full-time-teachers': 30 }),
  ];
  const facts = factsOf(school, { stage: 'nine-year' });

  test('its books are split 1:1.1 by pupils: 9711 and 13515', () => {
    const primary = resolve(facts, 'books', { stage: 'primary', isShared: true })?.value ?? 0;
    const junior = resolve(facts, 'books', { stage: 'junior', isShared: true })?.value ?? 0;
    expect(Math.floor(primary)).toBe(9711);
    expect(23226 - Math.floor(primary)).toBe(13515);
    expect(primary + junior).toBeCloseTo(23226, 6);
  });
  test('every junior pupil has 1.1 times as much as a primary pupil', () => {
    const ratio =
      (splitShare({ primary: 166, junior: 210 }, 'junior') / 210) *
      (166 / splitShare({ primary: 166, junior: 210 }, 'primary'));
    expect(ratio).toBeCloseTo(1.1, 9);
  });
  test('teachers are not split: they are counted by the stage they teach', () => {
    expect(resolve(facts, 'full-time-teachers', { stage: 'primary', isShared: true })).toBeUndefined();
  });
  test('pupils of a part are those of its classes where nothing else is stated', () => {
    const classes = factsOf(
      [
        stated('pupils', 40, { scope: { className: '三(1)班' } }),
        stated('pupils', 50, { scope: { className: '八(1)班' } }),
      ],
      { stage: 'nine-year' },
    );
    expect(resolve(classes, 'pupils', { stage: 'junior', isShared: true })?.value).toBe(50);
  });
});

describe('what is missing and what follows', () => {
  const value = (
    statements: Parameters<typeof factsOf>[0],
    id: string,
    stage: 'primary' | 'junior' = 'primary',
  ) => measure(factsOf(statements, { stage })).values.find(({ indicator }) => indicator.id === id);

  test('the quantities that nobody states are named', () => {
    expect(value(allStated({ pupils: 540 }), 'books-per-pupil')?.missing).toEqual(['books']);
  });
  test('体育运动场馆 is the sum of its parts; a part that nobody states makes it vague', () => {
    const both = value(
      allStated({ pupils: 540, 'sports-ground-area': 3420, 'indoor-sports-area': 300 }),
      'sports-area-per-pupil',
    );
    expect(both?.value).toBeCloseTo(6.889, 3);
    expect(both?.approximate).toBe(false);
    const one = value(allStated({ pupils: 540, 'sports-ground-area': 3420 }), 'sports-area-per-pupil');
    expect(one?.value).toBeCloseTo(6.333, 3);
    expect(one?.approximate).toBe(true);
  });
  test('高于规定学历 is 专科 and up in primary schools, 本科 and up in junior ones', () => {
    const degrees = allStated({
      pupils: 1000,
      'teachers-postgraduate': 1,
      'teachers-bachelor': 30,
      'teachers-college': 11,
    });
    expect(value(degrees, 'above-degree-per-100')?.value).toBeCloseTo(4.2, 9);
    expect(value(degrees, 'above-degree-per-100', 'junior')?.value).toBeCloseTo(3.1, 9);
  });
  test('a school that states no indoor sports rooms has none to take off', () => {
    expect(value(allStated({ pupils: 100, 'teaching-area': 450 }), 'teaching-area-per-pupil')?.value).toBe(
      4.5,
    );
  });
});
