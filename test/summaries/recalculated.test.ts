import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readWorkbookFile } from '../../src/xlsx/read';
import { samplesFolder } from '../support/answer-key';
import { disagreements, recalculate, sheetsDrawn, summarised } from '../support/summaries';

const files = [
  ...readdirSync(samplesFolder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(samplesFolder, name)),
  join(__dirname, '../../assets/sample/central-primary.xlsx'),
];

describe('every formula of every sheet on every sample, by an engine that is not ours', () => {
  const all = files.map((file) => summarised(readWorkbookFile(readFileSync(file), file)));
  const results = recalculate(all.map((one) => ({ summarised: one })));

  test.each(files.map((file, index) => [file.split('/').at(-1), index] as const))('%s', (_, index) => {
    const [one, result] = [all[index]!, results[index]!];
    expect(disagreements(sheetsDrawn(one), result)).toEqual([]);
    expect(
      [...result.values.values()].filter((value) => /^#|^$/.test(String(value)) && value !== ''),
    ).toEqual([]);
  });

  test('there is something to recalculate', () => {
    const counts = results.map(({ values }) => values.size);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2000);
  });
});
