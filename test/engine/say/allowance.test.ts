import { describe, expect, test } from '@jest/globals';
import { overBudget, shareBounds, UNMEASURED } from '../../../src/engine/say/allowance';
import type { Budget, Measured } from '../../../src/model/catalogue';

const nothing: Measured = { errors: 0, unfounded: 0, queries: 0, advice: 0, clean: 0, foreign: 0 };

function asking(
  rules: Readonly<Record<string, Partial<Measured>>>,
  { clean = 0, foreign = 0 } = {},
): readonly string[] {
  const budget: Budget = {
    ...UNMEASURED,
    cleanCells: clean,
    foreignCells: foreign,
    rules: Object.fromEntries(Object.entries(rules).map(([id, one]) => [id, { ...nothing, ...one }])),
  };
  return [...overBudget(budget, (rule) => (rule.startsWith('date') ? '日期' : '算术'))];
}

describe('the bounds of a share', () => {
  test('are wide where little was counted, and close in', () => {
    expect(shareBounds(0, 0)).toEqual({ low: 0, high: 1 });
    expect(shareBounds(0, 298).high).toBeGreaterThan(0.01);
    expect(shareBounds(0, 299).high).toBeLessThan(0.01);
    expect(shareBounds(5, 100).low).toBeCloseTo(0.0199, 4);
    expect(shareBounds(5, 100).high).toBeCloseTo(0.1023, 4);
    expect(shareBounds(3, 3)).toEqual({ low: expect.closeTo(0.3684, 4), high: 1 });
  });
});

describe('a rule may only ask', () => {
  test('where its own errors are false beyond doubt', () => {
    expect(asking({ 'sum-mismatch': { errors: 10, unfounded: 1 } })).toEqual([]);
    expect(asking({ 'sum-mismatch': { errors: 10, unfounded: 2 } })).toEqual(['sum-mismatch']);
  });

  test('where it has too few errors of its own and those of its group are false', () => {
    const group = { errors: 200, unfounded: 8 };
    expect(asking({ 'sum-mismatch': { errors: 99 }, 'total-mismatch': group })).toEqual([
      'sum-mismatch',
      'total-mismatch',
    ]);
    expect(asking({ 'sum-mismatch': { errors: 100 }, 'total-mismatch': group })).toEqual(['total-mismatch']);
    expect(asking({ 'date-order': { errors: 99 }, 'total-mismatch': group })).toEqual(['total-mismatch']);
  });

  test('where it accuses workbooks in which nothing is wrong', () => {
    expect(asking({ 'sum-mismatch': { errors: 500, clean: 3 } }, { clean: 50_000 })).toEqual([]);
    expect(asking({ 'sum-mismatch': { errors: 500, clean: 4 } }, { clean: 50_000 })).toEqual([
      'sum-mismatch',
    ]);
  });

  test('where it accuses tables of other trades, of which less is demanded', () => {
    expect(asking({ 'negative-figure': { foreign: 9 } }, { foreign: 10_000 })).toEqual([]);
    expect(asking({ 'negative-figure': { foreign: 10 } }, { foreign: 10_000 })).toEqual(['negative-figure']);
  });

  test('not before anything was measured', () => {
    expect(asking({})).toEqual([]);
  });
});
