import { describe, expect, it } from '@jest/globals';
import { indicators } from '../../src/indicators';
import { ledgers } from '../../src/ledgers';
import { quantities } from '../../src/quantities';

/** Repeated groups are named `group/field`. What ledgers state must be something that the catalogue knows. */
describe.each(ledgers.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  const named = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));

  it('states only quantities and indicators that there are', () => {
    const knownQuantities = named(quantities);
    const knownIndicators = named(indicators);
    const wanted = [
      ...kind.fields.flatMap(({ quantity }) => quantity ?? []),
      ...kind.states.map(({ quantity }) => quantity),
    ];
    expect(wanted.filter((id) => !knownQuantities.has(id))).toEqual([]);
    expect(
      kind.fields.flatMap(({ indicator }) => indicator ?? []).filter((id) => !knownIndicators.has(id)),
    ).toEqual([]);
  });

  it('names only fields that it has', () => {
    const fields = new Set(kind.fields.map(({ field }) => field));
    const relations = kind.relations.flatMap((relation) =>
      Object.entries(relation).flatMap(([key, value]) =>
        key === 'type' || key === 'severity' || key === 'floor' || key === 'times' ? [] : value,
      ),
    );
    const used = [
      ...kind.identifiedBy.flat(),
      ...kind.nameFields,
      ...kind.states.map(({ field }) => field),
      ...relations,
    ];
    expect(used.filter((field) => !fields.has(String(field).replace(/^.*\//, '')))).toEqual([]);
  });

  it('has every field once', () => {
    const names = kind.fields.map(({ field }) => field);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
