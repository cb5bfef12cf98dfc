import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { groupOf, REMOVED, rulesOf } from '../../../src/engine/say/rules';
import { rulesFile, rulesText } from '../../measure/rules-list';
import { readSources } from '../../support/sources';

const rules = new Map(rulesOf(catalogue.ledgers).map((rule) => [rule.id, rule]));
const code = readSources()
  .filter(({ path }) => path.startsWith('engine/') && path !== 'engine/say/engine-rules.ts')
  .map((source) => source.code)
  .join('\n');

describe('the list of rules', () => {
  // Written anew by `npm run measure -- --rules`.
  test('is what the rules and the last measurement say', () => {
    expect(readFileSync(rulesFile, 'utf8')).toBe(rulesText(catalogue.budget));
  });

  test('names every rule that the engine or a measurement names', () => {
    const named = [...code.matchAll(/\brule: '([a-z-]+)'/g)].map(([, id]) => id ?? '');
    const all = new Set([...named, ...Object.keys(catalogue.budget.rules)]);
    expect([...all].filter((id) => !rules.has(id) && groupOf(id, rules) !== '标准')).toEqual([]);
  });

  test('names no rule that nobody raises', () => {
    const ofKinds = new Set(catalogue.ledgers.flatMap(({ checks }) => checks.map(({ id }) => id)));
    const isRaised = (id: string) =>
      ofKinds.has(id) ||
      code.includes(`'${id}'`) ||
      /^(?:identity|isbn|fitness|printed)-|-mismatch$/.test(id);
    expect([...rules.keys()].filter((id) => !isRaised(id))).toEqual([]);
  });

  test('a removed rule is none', () => {
    expect(Object.keys(REMOVED).filter((id) => rules.has(id))).toEqual([]);
  });
});
