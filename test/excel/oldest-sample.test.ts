import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkInSteps } from '../../src/engine/check';
import type { Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { root } from '../support/sources';
import { readAll, sessionOver } from './session-over';

/** What is found in a workbook, cell by cell. */
function found(workbook: Workbook): readonly string[] {
  const steps = checkInSteps(workbook, catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  return step.value.findings.map(({ rule, severity, sheet, cell }) => `${sheet}!${cell} ${severity} ${rule}`);
}

test('the oldest Excel that the manifest allows finds in the shipped sample what every other finds', async () => {
  const bytes = new Uint8Array(readFileSync(join(root, 'assets/sample/central-primary.xlsx')));
  const workbook = readWorkbookFile(bytes, '样例镇中心小学.xlsx');
  const { session } = sessionOver(workbook.sheets, '1.9');
  expect(found(await readAll(session))).toEqual(found(workbook));
});
