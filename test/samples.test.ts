import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { catalogue } from '../src/catalogue';
import { checkWorkbook } from '../src/engine/check';
import { readWorkbookFile } from '../src/xlsx/read';
import { readKey, type Score, samplesFolder, scoreReport } from './support/answer-key';

const samples = [
  '01_dongyao_school_profile',
  '02_county_balance_data',
  '03_central_primary_ledgers',
  '06_system_exports',
  '07_town_primary_quality',
  '08_town_primary_timetables',
  '09_clean_school',
  '21_henan_junior_school',
  '22_guizhou_nine_year',
  '23_village_primary',
  '24_county_collection',
  '31_mixed_habits_primary',
  '32_junior_school_terms',
];

async function score(sample: string): Promise<Score> {
  const key = readKey(sample);
  const bytes = new Uint8Array(readFileSync(join(samplesFolder, key.workbook)));
  const workbook = await readWorkbookFile(bytes, key.workbook);
  return scoreReport(checkWorkbook(workbook, catalogue, { standards: key.packs, today: '2026-11-23' }), key);
}

/** Recall and precision demanded of the whole set; a school must not be told falsehoods about traps at all. */
describe('sample workbooks against their answer keys', () => {
  const scores = Promise.all(samples.map(score));
  const total = async (count: (score: Score) => number) =>
    (await scores).reduce((sum, one) => sum + count(one), 0);

  afterAll(async () => {
    const share = (part: number, whole: number) =>
      `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;
    const errors = await total((one) => one.errorsPlanted);
    const warnings = await total((one) => one.warningsPlanted);
    const raised = await total((one) => one.errorsRaised);
    process.stdout.write(
      [
        `planted errors found at their cells   ${share(errors - (await total((one) => one.errorsMissed.length)), errors)}`,
        `planted warnings found at their cells ${share(warnings - (await total((one) => one.warningsMissed.length)), warnings)}`,
        `errors of ours without a counterpart  ${share(await total((one) => one.falseErrors.length), raised)}\n`,
      ].join('\n'),
    );
  });

  test('at least 95 % of the planted errors are found at their cells', async () => {
    const planted = await total((one) => one.errorsPlanted);
    const missed = await total((one) => one.errorsMissed.length);
    expect((planted - missed) / planted).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 85 % of the planted warnings are found at their cells', async () => {
    const planted = await total((one) => one.warningsPlanted);
    const missed = await total((one) => one.warningsMissed.length);
    expect((planted - missed) / planted).toBeGreaterThanOrEqual(0.85);
  });

  test('at most 5 % of our errors have no counterpart in the key', async () => {
    const raised = await total((one) => one.errorsRaised);
    const unfounded = await total((one) => one.falseErrors.length);
    expect(unfounded / raised).toBeLessThanOrEqual(0.05);
  });

  test.each(samples)('%s: nothing is marked on the cells that only look odd', async (sample) => {
    const one = (await scores)[samples.indexOf(sample)];
    expect(one?.trapped).toEqual([]);
  });

  test('the clean school gets no error', async () => {
    const clean = (await scores)[samples.indexOf('09_clean_school')];
    expect(clean?.falseErrors).toEqual([]);
  });
});
