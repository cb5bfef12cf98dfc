import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Megabytes that suffice for a hundred thousand rows with all that is found of them; an object more per cell needs twice as much. */
const ENOUGH = 200;

test('a register of 100,000 pupils is checked in little memory', () => {
  const hook = join(__dirname, '../../src/cli/typescript.cjs');
  const words = [`--max-old-space-size=${ENOUGH}`, '--require', hook, join(__dirname, 'measure.ts')];
  const { status, stdout } = spawnSync(process.execPath, [...words, 'check-rows', '100000'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('megabytes');
});
