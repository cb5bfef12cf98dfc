import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { catalogue } from '../src/catalogue';
import { checkWorkbook } from '../src/engine/check';
import { readWorkbookFile } from '../src/xlsx/read';
import { readKey, type Score, samplesFolder, scoreReport } from './support/answer-key';
import { clean, samples } from './support/sample-list';

function score(sample: string): Score {
  const key = readKey(sample);
  const bytes = new Uint8Array(readFileSync(join(samplesFolder, key.workbook)));
  const workbook = readWorkbookFile(bytes, key.workbook);
  return scoreReport(checkWorkbook(workbook, catalogue, { standards: key.packs, today: '2026-11-23' }), key);
}

/** What a set of workbooks comes to. */
function measure(names: readonly string[]) {
  const scores = new Map(names.map((sample) => [sample, score(sample)]));
  const total = (count: (score: Score) => number) =>
    [...scores.values()].reduce((sum, one) => sum + count(one), 0);
  const errors = total((one) => one.errorsPlanted);
  const warnings = total((one) => one.warningsPlanted);
  const raised = total((one) => one.errorsRaised);
  return {
    scores,
    errors: { part: errors - total((one) => one.errorsMissed.length), whole: errors },
    warnings: { part: warnings - total((one) => one.warningsMissed.length), whole: warnings },
    unfounded: { part: total((one) => one.falseErrors.length), whole: raised },
  };
}

interface Share {
  readonly part: number;
  readonly whole: number;
}

const shareOf = ({ part, whole }: Share) => part / whole;

function print(title: string, { errors, warnings, unfounded }: ReturnType<typeof measure>): void {
  const text = ({ part, whole }: Share) => `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;
  process.stdout.write(
    [
      title,
      `  planted errors found at their cells   ${text(errors)}`,
      `  planted warnings found at their cells ${text(warnings)}`,
      `  errors of ours without a counterpart  ${text(unfounded)}\n`,
    ].join('\n'),
  );
}

/** Recall and precision demanded of the whole set; a school must not be told falsehoods about traps at all. */
describe('sample workbooks against their answer keys', () => {
  const measured = measure(samples);
  afterAll(() => print(`${samples.length} sample workbooks`, measured));

  test('at least 95 % of the planted errors are found at their cells', () => {
    expect(shareOf(measured.errors)).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 85 % of the planted warnings are found at their cells', () => {
    expect(shareOf(measured.warnings)).toBeGreaterThanOrEqual(0.85);
  });

  test('at most 5 % of our errors have no counterpart in the key', () => {
    expect(shareOf(measured.unfounded)).toBeLessThanOrEqual(0.05);
  });

  test.each(samples)('%s: nothing is marked on the cells that only look odd', (sample) => {
    expect(measured.scores.get(sample)?.trapped).toEqual([]);
  });

  test.each(clean)('%s has nothing wrong and gets no error', (sample) => {
    expect(measured.scores.get(sample)?.falseErrors).toEqual([]);
  });
});
