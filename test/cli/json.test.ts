import { expect, test } from '@jest/globals';
import { reportLine } from '../../src/cli/json';
import type { ProvisionResult } from '../../src/model/report';
import { provisionsOf } from '../../src/standards/parts/provisions';
import { reportOf, requirementOf } from '../support/report';

const [provision] = provisionsOf({ document: '文件', status: 'confirmed' }, 'Z-1;一;N;要求;;');

/** The statuses of two bounds of one row, the second of which nothing is known. */
function statuses(row: ProvisionResult['status'], first: 'met' | 'unchecked'): readonly string[] {
  if (!provision) {
    throw new Error('No row');
  }
  const report = reportOf([], {
    requirements: [
      requirementOf({ id: 'value', standard: 'pack', rows: ['Z-1'], status: first }),
      requirementOf({ id: 'variation', standard: 'pack', rows: ['Z-1'], status: 'unchecked' }),
    ],
    provisions: [{ standard: 'pack', provision, status: row, reason: '', from: [] }],
  });
  const { requirements } = JSON.parse(
    reportLine('a.xlsx', report, { explained: new Map(), comparison: undefined }),
  );
  return requirements.map(({ status }: { readonly status: string }) => status);
}

test('that one bound of a row is met says nothing of another that could not be computed', () => {
  expect(statuses('met', 'met')).toEqual(['met', 'unchecked']);
});
test('what a record or a person says of a row holds for each of its bounds that could not be computed', () => {
  expect(statuses('met', 'unchecked')).toEqual(['met', 'met']);
  expect(statuses('confirmed', 'met')).toEqual(['met', 'confirmed']);
  expect(statuses('denied', 'met')).toEqual(['met', 'denied']);
  expect(statuses('not-applicable', 'unchecked')).toEqual(['not-applicable', 'not-applicable']);
});
