import { describe, expect, test } from '@jest/globals';
import type { Finding, Severity } from '../../src/model/finding';
import { findingOf, reportOf } from '../support/report';
import type { KeySheet } from './answer-key';
import { scoreReport } from './score';

const finding = (cell: string, severity: Severity, related: readonly string[] = []) =>
  findingOf({ sheet: '班额', cell, severity, related });

function score(sheet: Omit<KeySheet, 'name' | 'kind'>, ...findings: readonly Finding[]) {
  return scoreReport(reportOf(findings), {
    packs: [],
    sheets: [{ name: '班额', kind: 'class_size', ...sheet }],
  });
}

const planted = (severity: 'error' | 'warn', ...related: readonly string[]) => ({
  violations: [{ cell: 'C9', code: 'sum', severity, why: '', related }],
});

const reach = ({ planted: [one] }: ReturnType<typeof score>) => [one?.isFound, one?.isAtCell, one?.isExact];

describe('how far a planted error is found', () => {
  test.each([
    ['an error at the cell', finding('C9', 'error'), [true, true, true]],
    ['an error at an area with the cell', finding('C8:C9', 'error'), [true, true, true]],
    ['a question at the cell', finding('C9', 'query'), [true, true, false]],
    ['advice at the cell', finding('C9', 'advice'), [false, false, false]],
    ['an error at a related cell', finding('C12', 'error'), [true, false, false]],
    ['an error elsewhere that names the cell', finding('E2', 'error', ['班额!C9']), [true, false, false]],
    ['an error beside the cell', finding('C10', 'error'), [false, false, false]],
    ['the cell of that name on another sheet', finding('E2', 'error', ['教师!C9']), [false, false, false]],
  ])('%s', (_, one, wanted) => {
    expect(reach(score(planted('error', 'C12'), one))).toEqual(wanted);
  });

  test('a planted warning is found by advice too', () => {
    expect(reach(score(planted('warn'), finding('C9', 'advice')))).toEqual([true, true, false]);
  });
});

describe('what the key says of a finding', () => {
  const verdicts = (sheet: Omit<KeySheet, 'name' | 'kind'>, one: Finding) =>
    score(sheet, one).findings.map(({ verdict, kind }) => [verdict, kind]);

  test('right at the planted cell, following at a related one or at a consequence, else unfounded', () => {
    const sheet = { ...planted('error', 'C12'), consequences: ['D2:D4'] };
    expect(verdicts(sheet, finding('C9', 'error'))).toEqual([['right', 'class_size']]);
    expect(verdicts(sheet, finding('C12', 'error'))).toEqual([['follows', 'class_size']]);
    expect(verdicts(sheet, finding('D3', 'error'))).toEqual([['follows', 'class_size']]);
    expect(verdicts(sheet, finding('D5', 'error'))).toEqual([['unfounded', 'class_size']]);
  });

  test('a finding of any severity at a cell that only looks wrong is trapped, unless an error is planted there', () => {
    const trap = {
      not_violations: [
        { cell: 'B4', why: '' },
        { cell: 'C9', why: '' },
      ],
    };
    const found = score({ ...planted('error'), ...trap }, finding('B4', 'advice'), finding('C9', 'error'));
    expect([found.traps, found.trapped.map(({ cell }) => cell)]).toEqual([1, ['B4']]);
  });
});
