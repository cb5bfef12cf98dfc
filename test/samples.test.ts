import { afterAll, describe, expect, test } from '@jest/globals';
import { acceptHint, changesText, compareCorpus } from './measure/corpus';
import { figuresOf } from './measure/figures';
import { beyond, reachedBy, readFloors, shortOf, unexplained } from './measure/floors';
import { folderOf, measureFolder, sets } from './measure/keyed';
import { byWorkbook } from './measure/tables';

const floors = readFloors();

/** Nothing may be said that differs from what was accepted, and nothing may be lost. Each workbook is checked once for all of it. */
describe.each(sets)('keyed workbooks: %s', (set) => {
  const measured = measureFolder(folderOf(set));
  const reached = reachedBy(figuresOf(measured.map(({ score }) => score)));
  afterAll(() => {
    const raisable = beyond(floors, set, reached).map((text) => `above its floor: ${text}\n`);
    process.stdout.write(`${byWorkbook(measured)}\n${raisable.join('')}`);
  });

  test('every figure reaches its floor', () => {
    expect(shortOf(floors, set, reached)).toEqual([]);
  });

  test('the findings are those of the baseline', () => {
    demandNoChange(changesText(compareCorpus(set, measured, 'findings')));
  });

  test('the words of the findings are those of the baseline', () => {
    demandNoChange(changesText(compareCorpus(set, measured, 'words')));
  });

  const clean = measured.filter(({ score }) => score.planted.length === 0);
  test.each(clean)('$name has nothing wrong and gets no error', ({ report }) => {
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('a floor is lowered only with the reason beside it', () => {
  expect(unexplained(floors)).toEqual([]);
});

function demandNoChange(changes: string): void {
  if (changes !== '') {
    throw new Error(`${changes}\n${acceptHint}`);
  }
}
