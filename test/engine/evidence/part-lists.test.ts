import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { asListsOfParts } from '../../../src/engine/evidence/part-lists';
import type { Statement } from '../../../src/model/quantity';

const quantities = new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity]));

function statement(
  quantity: string,
  value: number,
  ledger: number,
  origin: Statement['origin'] = 'stated',
): Statement {
  return {
    quantity,
    value,
    ledger,
    origin,
    scope: {},
    approximate: false,
    place: { sheet: `表${ledger}`, row: 0, column: 0 },
  };
}

const said = (...statements: readonly Statement[]) =>
  asListsOfParts(statements, quantities).map(
    ({ quantity, value, ledger }) => `${ledger} ${quantity} ${value}`,
  );

describe('a list of as many as a part of the whole', () => {
  const form = [statement('staff', 36, 0), statement('full-time-teachers', 31, 0)];

  test('lists the part', () => {
    expect(said(...form, statement('staff', 31, 1, 'counted'))).toEqual([
      '0 staff 36',
      '0 full-time-teachers 31',
      '1 full-time-teachers 31',
    ]);
  });

  test('says nothing of the whole where it says the part itself', () => {
    const list = [statement('staff', 31, 1, 'counted'), statement('full-time-teachers', 31, 1, 'counted')];
    expect(said(...form, ...list)).toEqual([
      '0 staff 36',
      '0 full-time-teachers 31',
      '1 full-time-teachers 31',
    ]);
  });

  test('speaks of the whole where it comes to anything else', () => {
    expect(said(...form, statement('staff', 32, 1, 'counted'))).toContain('1 staff 32');
  });

  test('may be as many as a small part by chance', () => {
    const small = [statement('staff', 12, 0), statement('full-time-teachers', 9, 0)];
    expect(said(...small, statement('staff', 9, 1, 'counted'))).toContain('1 staff 9');
  });
});
