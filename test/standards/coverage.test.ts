import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Provision } from '../../src/model/standard';
import { standards } from '../../src/standards';

/** A line of the table of README.md. */
function lineOf(id: string, provisions: readonly Provision[]): string {
  const rows = (is: (one: Provision) => boolean) =>
    provisions.filter(is).reduce((sum, { rows: own }) => sum + own.length, 0);
  const kinds = (['figure', 'agreement', 'presence', 'documentary'] as const).map((kind) =>
    rows((one) => one.kind === kind),
  );
  const judged = (['computed', 'recorded', 'confirmed'] as const).map((way) =>
    rows((one) => one.judged === way),
  );
  return `| ${[id, rows(() => true), ...kinds, ...judged].join(' | ')} |`;
}

test('README says of every document how many rows it has, of which kind, and who judges them', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8').replace(/ +/g, ' ');
  const lines = standards.map(({ id, provisions }) => lineOf(id, provisions));
  expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
});
