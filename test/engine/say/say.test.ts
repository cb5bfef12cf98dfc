import { expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { confirmMisprints } from '../../../src/engine/say/say';

function said(actual: string, required: string, rule = 'printed-figure'): string {
  const raised: Raised = {
    rule,
    complaint: {
      cell: { sheet: '达标', row: 1, column: 1 },
      severity: 'query',
      message: `写${actual},应为${required}。`,
      actual,
      required,
    },
  };
  const [one] = confirmMisprints([raised]);
  return `${one?.complaint.severity} ${one?.complaint.expected ?? ''}`.trim();
}

test.each([
  ['62.3', '26.26册/生', 'error 26.3'],
  ['10.1', '1.01人', 'error 1.01'],
  ['72', '27.04册/生', 'error 27'],
  ['2610', '2061.4元/生', 'error 2061'],
  ['7.45', '7.74㎡/生', 'query'],
  ['3.71', '2.71间', 'query'],
  ['约62.3', '—', 'query'],
])('a printed %s where %s was worked out', (actual, required, expected) => {
  expect(said(actual, required)).toBe(expected);
});

test('figures that two tables say differently may be wrong in either', () => {
  expect(said('243人', '234人', 'figures-disagree')).toBe('query');
});
