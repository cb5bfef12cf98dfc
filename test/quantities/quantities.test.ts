import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';

const folder = join(__dirname, '../../src');
const files = (name: string) =>
  readdirSync(join(folder, name), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.ts')
    .map((entry) => entry.name.replace('.ts', ''))
    .sort();
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();
const quantities = new Set(catalogue.quantities.map(({ id }) => id));
const indicators = new Set(catalogue.indicators.map(({ id }) => id));

describe('the lists of the catalogue', () => {
  test('every quantity stands in the file of its name, and every file in the list', () => {
    expect(ids(catalogue.quantities)).toEqual(files('quantities'));
  });
  test('every indicator likewise', () => {
    expect(ids(catalogue.indicators)).toEqual(files('indicators'));
  });
  test('every standard likewise', () => {
    expect(ids(catalogue.standards)).toEqual(
      files('standards').filter((name) => !name.startsWith('fitness')),
    );
  });
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
