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

describe('what yields, to whom, and where that must have spoken', () => {
  const impossible = ['figure-out-of-range', 'negative-figure'];
  const numbers = [
    'duplicate',
    'identity-birth-date',
    'identity-check-digit',
    'identity-gender',
    'identity-length',
  ];
  const yields: readonly [rule: string, to: readonly string[], at: 'cell' | 'related' | 'either'][] = [
    ['missing-value', ['any-other'], 'cell'],
    ['not-in-list', ['any-other'], 'cell'],
    ['date-order', ['any-other'], 'cell'],
    ['class-not-in-list', ['grade-not-in-school'], 'cell'],
    ['over-hundred-percent', ['fitness-rate', 'printed-figure', 'rate-mismatch'], 'cell'],
    ['identity-birth-date', ['duplicate'], 'either'],
    ['identity-gender', ['duplicate'], 'either'],
    ['person-disagrees', ['identity-birth-date', 'identity-gender'], 'either'],
    ['student-code-identity', numbers, 'related'],
    ['unit-slip', ['unit-mismatch'], 'cell'],
    ['room-missing', ['room-shortage'], 'cell'],
    ['pe-art-teachers', ['standard-pe-art-per-100'], 'cell'],
    ['figure-out-of-range', ['teacher-total-periods', 'score-above-full'], 'cell'],
    ['weekly-periods-high', ['figure-out-of-range', 'teacher-total-periods'], 'cell'],
    ['date-outside-period', ['date-in-future'], 'cell'],
    ['parts-and-whole', ['unit-mismatch', 'negative-figure'], 'related'],
    ['fitness-score', impossible, 'related'],
    ['fitness-level', impossible, 'related'],
  ];

  test.each(yields)('%s', (rule, to, at) => {
    const one = raise(rule, 1, 'error', [2]);
    for (const other of to) {
      const atCell = heard(raise(other, 1), one);
      const atRelated = heard(raise(other, 2), one);
      expect([other, atCell.includes(rule), atRelated.includes(rule)]).toEqual([
        other,
        at === 'related',
        at === 'cell',
      ]);
    }
    if (!to.includes('any-other')) {
      expect(heard(raise('any-other', 1), raise('any-other', 2), one)).toContain(rule);
    }
  });

  test('a figure that is no more than asked about does not answer an error, the same gravity does', () => {
    const one = (severity: Severity) => raise('unit-slip', 1, severity);
    expect(heard(raise('unit-mismatch', 1, 'query'), one('error'))).toHaveLength(2);
    expect(heard(raise('unit-mismatch', 1, 'query'), one('query'))).toEqual(['unit-mismatch']);
    expect(heard(raise('unit-mismatch', 1, 'advice'), one('query'))).toHaveLength(2);
    expect(heard(raise('unit-mismatch', 1, 'query'), one('advice'))).toEqual(['unit-mismatch']);
  });

  test('a rule that yields to named ones does not yield to itself', () => {
    expect(heard(raise('unit-slip', 1), raise('unit-slip', 1))).toHaveLength(2);
    expect(heard(raise('missing-value', 1, 'query'), raise('missing-value', 1, 'query'))).toHaveLength(1);
  });

  test('cells of other sheets and rows are other cells', () => {
    const at = (sheet: string, row: number): Raised => ({
      rule: 'unit-mismatch',
      complaint: { cell: { sheet, row, column: 1 }, severity: 'error', message: '' },
    });
    expect(heard(at('甲', 6), raise('unit-slip', 1))).toEqual(['unit-mismatch']);
    expect(heard(at('乙', 6), raise('unit-slip', 1))).toHaveLength(2);
    expect(heard(at('甲', 7), raise('unit-slip', 1))).toHaveLength(2);
  });
});

describe('a number that a birth date or a sex bears out', () => {
  const duplicate = raise('duplicate', 4, 'error', [8]);

  test('says so once, with every new cell', () => {
    expect(
      oncePerCause([
        duplicate,
        raise('identity-birth-date', 3, 'query', [4]),
        raise('identity-gender', 2, 'query', [4, 8]),
      ]),
    ).toEqual([
      {
        rule: 'duplicate',
        complaint: {
          ...duplicate.complaint,
          message: 'duplicate这个号码和同一行的出生日期或性别也对不上。',
          related: [8, 3, 2].map((column) => ({ sheet: '甲', row: 6, column })),
        },
      },
    ]);
  });

  test('is as it was where only other rules yield to it, or where they name no new cell', () => {
    expect(oncePerCause([duplicate, raise('student-code-identity', 6, 'query', [4])])).toEqual([duplicate]);
    expect(oncePerCause([duplicate, raise('identity-gender', 4, 'query', [8])])).toEqual([duplicate]);
  });
});
