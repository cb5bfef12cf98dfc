import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import type { Defect } from './defects/defect';
import { scoreDefects } from './score';

const finding = (cell: string, related: readonly string[] = [], severity: Finding['severity'] = 'error') => ({
  rule: 'some-rule',
  severity,
  sheet: '甲',
  cell,
  related,
  message: '',
  basis: '',
  actual: '',
  required: '',
});

const reportOf = (...findings: readonly Finding[]) => ({ findings }) as unknown as Report;

/** Wrong cells in column A, from row 1 on; a witness in B1, another cell that could as well be wrong in C1. */
const defectOf = (cells = 1): Defect => ({
  kind: 'made',
  cells: Array.from({ length: cells }, (_, row) => ({ sheet: '甲', row, column: 0, now: 1, expected: 2 })),
  asWell: new Set(['甲!0:2']),
  isReckoned: true,
  related: new Set(['甲!0:1']),
  follows: new Set(),
});

const scored = (defect: Defect, ...said: readonly Finding[]) =>
  scoreDefects(reportOf(), reportOf(...said), [defect]).outcomes[0];

describe('what is said of a defect', () => {
  test('at its cell, at one that could as well be wrong, at a witness', () => {
    expect(scored(defectOf(), finding('A1'))).toMatchObject({ found: true, cell: true, exact: true });
    expect(scored(defectOf(), finding('C1', ['A1']))).toMatchObject({ found: true, cell: true, exact: true });
    expect(scored(defectOf(), finding('B1'))).toMatchObject({ found: true, cell: false, exact: false });
    expect(scored(defectOf(), finding('A1', [], 'query'))).toMatchObject({ cell: true, exact: false });
    expect(scored(defectOf(), finding('D1'))).toMatchObject({ found: false, findings: 0 });
  });

  test('counts once, and at each of its cells once', () => {
    expect(scored(defectOf(), finding('A1'), finding('B1'))).toMatchObject({ findings: 2 });
    expect(scored(defectOf(2), finding('A1'), finding('A2'))).toMatchObject({ findings: 1 });
    expect(scored(defectOf(2), finding('A1:A2'), finding('B1'))).toMatchObject({ findings: 2 });
    expect(scored(defectOf(2), finding('A1'), finding('A2'), finding('B1'))).toMatchObject({ findings: 2 });
  });
});
