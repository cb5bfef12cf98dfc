import { expect, test } from '@jest/globals';
import { filledOn } from '../../../src/engine/judge/bounds';
import type { LedgerView } from '../../../src/model/ledger';

const view = (kind: string, day: string) => ({ kind, context: { filledOn: day } }) as unknown as LedgerView;

test('the day of the workbook is that of its ledgers, not that on which a form of ours was inserted', () => {
  const ledgers = [view('class-size', '2023-09-10'), view('safety-hazard', '2023-10-20')];
  const forms = [view('self-check', '2026-11-30'), view('own-standard', '2026-11-30')];
  expect(filledOn({ views: [...ledgers, ...forms] })).toBe('2023-10-20');
  expect(filledOn({ views: forms })).toBeUndefined();
});
