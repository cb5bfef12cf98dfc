import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';

const quantities = new Set(catalogue.quantities.map(({ id }) => id));
const indicators = new Set(catalogue.indicators.map(({ id }) => id));

test('every standard stands in the file of its name, and every file in the list', () => {
  const files = readdirSync(join(__dirname, '../../src/standards'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(index|fitness|official)/.test(entry.name))
    .map((entry) => entry.name.replace('.ts', ''));
  expect(catalogue.standards.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe('what the catalogue refers to exists', () => {
  test.each(catalogue.quantities.map((quantity) => [quantity.id, quantity] as const))(
    '%s',
    (_id, quantity) => {
      const named = [
        ...(quantity.sumsOf ?? []).flat(),
        ...Object.values(quantity.madeOf ?? {}).flat(),
        ...(quantity.partOf === undefined ? [] : [quantity.partOf]),
      ];
      expect(named.filter((id) => !quantities.has(id))).toEqual([]);
      expect(quantity.words.length).toBeGreaterThan(0);
    },
  );
  test('what ledgers state is known', () => {
    const unknown = catalogue.ledgers.flatMap((kind) => [
      ...kind.states.map(({ quantity }) => quantity).filter((id) => !quantities.has(id)),
      ...kind.fields.flatMap(({ quantity }) => quantity ?? []).filter((id) => !quantities.has(id)),
      ...kind.fields.flatMap(({ indicator }) => indicator ?? []).filter((id) => !indicators.has(id)),
    ]);
    expect(unknown).toEqual([]);
  });
});
