import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './support/sources';

function comesTo(...words: readonly string[]): Readonly<Record<string, unknown>> {
  const script = ['--require', './src/cli/typescript.cjs', 'test/support/old-engine.ts'];
  const sample = join(root, 'assets/sample/central-primary.xlsx');
  return JSON.parse(
    execFileSync(process.execPath, [...script, sample, ...words], { cwd: root, encoding: 'utf8' }),
  );
}

test('without the names that came after Chromium 88 a check, all summaries and a marked save come to the same', () => {
  const now = comesTo('--whole');
  expect(now.summaries).toBeGreaterThan(5);
  expect(now.marks).toBeGreaterThan(30);
  expect(comesTo()).toEqual(now);
});
