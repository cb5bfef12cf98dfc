import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/engine/judge';
import { measure } from '../../src/engine/measure';
import { completeStandards } from '../../src/engine/packs';
import type { Statement } from '../../src/model/quantity';
import { standards } from '../../src/standards';
import { allStated, factsOf, figureOf, stated } from '../support/stated';

function judged(
  packs: readonly string[],
  statements: readonly Statement[],
  more: Parameters<typeof factsOf>[1] = {},
) {
  const facts = factsOf(statements, more);
  return judge(facts, measure(facts), completeStandards(packs, standards));
}

const classOf = (name: string, value: number) =>
  stated('pupils', value, { scope: { className: name }, place: { sheet: '班额', row: value, column: 2 } });

/** Every indicator exactly at its bound for 1000 pupils. */
const seven = {
  pupils: 1000,
  'teachers-above-required-degree': 42,
  'backbone-teachers': 10,
  'pe-art-teachers': 9,
  'teaching-area': 4500,
  'indoor-sports-area': 0,
  'sports-area': 7500,
  'equipment-value': 2_000_000,
  'multimedia-rooms': 23,
};
const verdictOf = (change: Readonly<Record<string, number>>) =>
  judged(['national-quality-2017'], allStated({ ...seven, ...change })).verdicts.find(({ basis }) =>
    basis.includes('至少6项'),
  );

describe('class sizes', () => {
  const severities = (packs: readonly string[], size: number) =>
    judged(packs, [classOf('四(1)班', size)]).raised.map(({ complaint }) => complaint.severity);

  test('45 is met, 46 is an error under the national standard alone', () => {
    expect(severities(['national-quality-2017'], 45)).toEqual([]);
    expect(severities(['national-quality-2017'], 46)).toEqual(['error']);
  });
  test('46 is a question where the local limit of 46 is chosen too, 47 an error', () => {
    expect(severities(['anhui-wuhe-2015', 'national-quality-2017'], 46)).toEqual(['query']);
    expect(severities(['anhui-wuhe-2015', 'national-quality-2017'], 47)).toEqual(['error']);
    expect(severities(['anhui-wuhe-2015'], 46)).toEqual([]);
  });
  test('every class is judged for itself, at its own cell', () => {
    const { raised } = judged(
      ['national-quality-2017'],
      [classOf('一(1)班', 44), classOf('二(1)班', 48), classOf('三(1)班', 50)],
    );
    expect(raised.map(({ complaint }) => complaint.cell.row)).toEqual([48, 50]);
    expect(raised[0]?.complaint.missing).toBe('超出3人');
  });
  test('where classes are not listed the largest stands for them', () => {
    const { raised } = judged(['national-quality-2017'], [stated('largest-class', 58)]);
    expect(raised.map(({ rule }) => rule)).toEqual(['standard-class-size']);
  });
  test('an average above the limit adds nothing to the classes', () => {
    const totals = allStated({ pupils: 98, classes: 2 });
    const rules = judged(
      ['national-quality-2017'],
      [...totals, classOf('一(1)班', 48), classOf('二(1)班', 50)],
    ).raised.map(({ rule }) => rule);
    expect(rules).not.toContain('standard-average-class-size');
    expect(judged(['national-quality-2017'], totals).raised.map(({ rule }) => rule)).toContain(
      'standard-average-class-size',
    );
  });
});

describe('six of seven, the seventh at 85 %', () => {
  test('all seven at their bounds', () => {
    expect(verdictOf({})?.passes).toBe(true);
    expect(verdictOf({})?.met).toBe(7);
  });
  test('one of them at exactly 85 %', () => {
    expect(verdictOf({ 'sports-area': 6375 })?.passes).toBe(true);
  });
  test('one of them just below 85 %', () => {
    expect(verdictOf({ 'sports-area': 6374 })?.passes).toBe(false);
    expect(verdictOf({ 'sports-area': 6374 })?.message).toContain('低于要求的85%');
  });
  test('two of them short', () => {
    expect(verdictOf({ 'sports-area': 7000, 'multimedia-rooms': 22 })?.passes).toBe(false);
  });
  test('one unchecked leaves it open: it may be below the floor', () => {
    const { 'multimedia-rooms': _rooms, ...six } = seven;
    const open = judged(['national-quality-2017'], allStated(six)).verdicts.find(({ basis }) =>
      basis.includes('至少6项'),
    );
    expect(open?.passes).toBeUndefined();
    expect(open?.unchecked).toBe(1);
  });
});

describe('seven of nine in Guizhou', () => {
  const nine = {
    pupils: 400,
    classes: 10,
    'largest-class': 45,
    'site-area': 8000,
    'building-area': 1800,
    'sports-area': 1800,
    'equipment-value': 35000,
    books: 8000,
    computers: 24,
    'class-multimedia-rooms': 10,
    'full-time-teachers': 20,
  };
  const verdict = (change: Readonly<Record<string, number>>) =>
    judged(['guizhou-songtao-2018'], allStated({ ...nine, ...change })).verdicts.find(({ basis }) =>
      basis.includes('九项'),
    );
  test('nine, and seven', () => {
    expect(verdict({})?.met).toBe(9);
    expect(verdict({ books: 7999, computers: 23 })?.passes).toBe(true);
  });
  test('six do not pass, and nothing of it is an error: the nine are not certain', () => {
    const six = { books: 7999, computers: 23, 'site-area': 7999 };
    expect(verdict(six)?.passes).toBe(false);
    const { raised } = judged(['guizhou-songtao-2018'], allStated({ ...nine, ...six }));
    expect(new Set(raised.map(({ complaint }) => complaint.severity))).toEqual(new Set(['query']));
  });
});

describe('findings', () => {
  test('how much is missing, in natural units', () => {
    const { requirements } = judged(['anhui-wuhe-2015'], allStated({ pupils: 244, books: 4568 }));
    expect(requirements.find(({ id }) => id === 'books-per-pupil-primary')?.missing).toBe('还差312册');
  });
  test('nothing is worked out from a part above its whole', () => {
    const change = { 'teaching-area': 2396, 'indoor-sports-area': 2900 };
    const { requirements, raised } = judged(['national-quality-2017'], allStated({ ...seven, ...change }));
    const area = requirements.find(({ id }) => id.startsWith('teaching-area-per-pupil'));
    expect(area).toMatchObject({ status: 'unchecked', reason: expect.stringContaining('比全部还多') });
    expect(area?.missing).toBeUndefined();
    expect(raised.map(({ rule }) => rule)).not.toContain('standard-teaching-area-per-pupil');
  });
  test('a school of a county that cannot be judged in one of seven still has seven', () => {
    const of = (school: string, change: Readonly<Record<string, number>>) =>
      allStated({ ...seven, ...change }, { school, stage: 'primary' });
    const { verdicts } = judged(
      ['national-quality-2017'],
      [...of('甲小学', {}), ...of('乙小学', { 'teaching-area': 2396, 'indoor-sports-area': 2900 })],
    );
    const second = verdicts.find(({ school, basis }) => school === '乙小学' && basis.includes('至少6项'));
    expect(second).toMatchObject({ total: 7, met: 6, unchecked: 1 });
  });
  test('the unit that the label says is not said again', () => {
    const { raised } = judged(['national-quality-2017'], allStated({ ...seven, 'pe-art-teachers': 0 }));
    expect(raised.map(({ complaint }) => complaint.message).join()).toMatch(/艺术专任教师数0人,要求≥0.9人\(/);
  });
  test('vague figures never fail a school', () => {
    const vague = allStated({ 'training-fund': 30000, 'public-fund': 682640 }, {}, { approximate: true });
    const { raised } = judged(['national-quality-2017'], vague);
    expect(raised.map(({ complaint }) => complaint.severity)).toEqual(['query']);
  });
  test('what rests on counting a roster alone is a question', () => {
    const pupils = stated('pupils', 1000, {
      origin: 'counted',
      until: { sheet: '花名册', row: 999, column: 0 },
    });
    const { raised } = judged(
      ['national-quality-2017'],
      [pupils, ...allStated({ 'multimedia-rooms': 10 }, {}, { ledger: 1 })],
    );
    expect(raised.map(({ complaint }) => complaint.severity)).toEqual(['query']);
  });
  test('at the printed figure that hides the shortfall, else at the quantity', () => {
    const school = allStated({ pupils: 540, 'sports-area': 3720 });
    const hidden = judged(['national-quality-2017'], school, {
      figures: [figureOf('sports-area-per-pupil', 7.6, { precision: 0.05 })],
    });
    expect(hidden.raised[0]?.complaint.cell.row).toBe(50);
    const honest = judged(['national-quality-2017'], school, {
      figures: [figureOf('sports-area-per-pupil', 6.89)],
    });
    expect(honest.raised[0]?.complaint.cell).toEqual(school[1]?.place);
  });
  test('what is missing is named with the ledger where it would be filled in', () => {
    const { requirements } = judged(['national-quality-2017'], allStated({ pupils: 100 }));
    const books = requirements.find(({ id }) => id === 'books-per-pupil-primary');
    expect(books?.status).toBe('unchecked');
    expect(books?.reason).toMatch(/图书册数.*学校基本情况表/);
  });
  test('a junior school is not held against primary bounds', () => {
    const { requirements } = judged(['national-quality-2017'], allStated({ pupils: 100, books: 2600 }), {
      stage: 'junior',
    });
    expect(requirements.filter(({ stage }) => stage === 'primary')).toEqual([]);
    expect(requirements.find(({ id }) => id === 'books-per-pupil-junior')?.status).toBe('short');
  });
});
