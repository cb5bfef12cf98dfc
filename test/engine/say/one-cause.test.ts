import { describe, expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { oncePerCause } from '../../../src/engine/say/once-per-cause';
import type { Severity } from '../../../src/model/finding';

function raise(
  rule: string,
  column: number,
  severity: Severity = 'error',
  related: readonly number[] = [],
): Raised {
  const place = (at: number) => ({ sheet: '甲', row: 6, column: at });
  return { rule, complaint: { cell: place(column), severity, message: rule, related: related.map(place) } };
}

const heard = (...raised: readonly Raised[]) => oncePerCause(raised).map(({ rule }) => rule);

describe('one cause, one finding', () => {
  test('元 for 万元 is said once', () => {
    expect(heard(raise('unit-slip', 1), raise('unit-mismatch', 1))).toEqual(['unit-mismatch']);
    expect(heard(raise('unit-slip', 1), raise('unit-mismatch', 2))).toHaveLength(2);
  });
  test('what knows more of a blank or an odd word speaks alone', () => {
    expect(heard(raise('teacher-certificate', 1), raise('missing-value', 1, 'query'))).toEqual([
      'teacher-certificate',
    ]);
    expect(heard(raise('change-type-unknown', 1), raise('not-in-list', 1, 'query'))).toEqual([
      'change-type-unknown',
    ]);
  });
  test('a query never silences an error', () => {
    expect(heard(raise('missing-value', 1), raise('other', 1, 'query'))).toHaveLength(2);
  });
  test('of two blanks the graver is kept, of equals the first', () => {
    expect(oncePerCause([raise('missing-value', 1, 'query'), raise('missing-value', 1)])).toMatchObject([
      { complaint: { severity: 'error' } },
    ]);
    expect(heard(raise('missing-value', 1), raise('missing-value', 1))).toHaveLength(1);
  });
  test('nothing is worked out from an impossible result', () => {
    expect(heard(raise('figure-out-of-range', 1), raise('fitness-score', 2, 'error', [1]))).toEqual([
      'figure-out-of-range',
    ]);
    expect(heard(raise('figure-out-of-range', 3), raise('fitness-score', 2, 'error', [1]))).toHaveLength(2);
  });
});

describe('a wrong identity number', () => {
  test('is told where it comes twice, not again beside the birth date that contradicts it', () => {
    expect(heard(raise('duplicate', 4), raise('identity-birth-date', 3, 'query', [4]))).toEqual([
      'duplicate',
    ]);
    expect(heard(raise('duplicate', 4), raise('identity-gender', 4, 'query', [2]))).toEqual(['duplicate']);
    expect(heard(raise('duplicate', 5), raise('identity-gender', 4, 'query', [2]))).toHaveLength(2);
  });
  test('is not told again of the register number made of the right one', () => {
    const code = raise('student-code-identity', 6, 'query', [4]);
    for (const rule of ['identity-check-digit', 'identity-birth-date', 'identity-length', 'duplicate']) {
      expect(heard(raise(rule, 4), code)).toEqual([rule]);
    }
    expect(heard(raise('identity-check-digit', 5), code)).toHaveLength(2);
  });
});

test('a number that is another’s names the birth date that it contradicts', () => {
  expect(
    oncePerCause([raise('duplicate', 4, 'error', [8]), raise('identity-birth-date', 3, 'query', [4, 2])]),
  ).toMatchObject([{ complaint: { related: [{ column: 8 }, { column: 3 }, { column: 2 }] } }]);
});

test('two days before one are told once', () => {
  expect(heard(raise('date-order', 5, 'error', [3]), raise('date-order', 5, 'error', [4]))).toHaveLength(1);
  expect(heard(raise('date-order', 5, 'error', [3]), raise('date-order', 6, 'error', [4]))).toHaveLength(2);
});

test('what two lists say of a person yields to the number that decides it', () => {
  expect(heard(raise('identity-gender', 3), raise('person-disagrees', 3, 'query', [9]))).toHaveLength(1);
  expect(heard(raise('identity-gender', 9), raise('person-disagrees', 3, 'query', [9]))).toHaveLength(1);
  expect(heard(raise('identity-gender', 8), raise('person-disagrees', 3, 'query', [9]))).toHaveLength(2);
});
