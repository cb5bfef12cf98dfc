import { expect, test } from '@jest/globals';
import { weigh } from '../../../src/engine/evidence/consensus';
import type { Quantity, Statement } from '../../../src/model/quantity';

const quantity: Quantity = { id: 'pupils', label: '在校学生数', unit: '人', words: [] };

const statement = (value: number, ledger: number): Statement => ({
  quantity: 'pupils',
  value,
  scope: {},
  origin: 'stated',
  place: { sheet: `表${ledger}`, row: 0, column: 0 },
  approximate: false,
  ledger,
});

test('of two figures with equal votes that of the table that says more is believed, whichever stands first', () => {
  const [one, other] = [statement(500, 0), statement(480, 1)];
  const says = (first: number, second: number) => (ledger: number) => [first, second][ledger] ?? 0;
  for (const order of [
    [one, other],
    [other, one],
  ]) {
    expect(weigh(order, quantity, undefined, says(3, 8))?.value).toBe(480);
    expect(weigh(order, quantity, undefined, says(8, 3))?.value).toBe(500);
  }
});

test('two votes outweigh a table that says much', () => {
  const all = [statement(500, 0), statement(480, 1), statement(480, 2)];
  expect(weigh(all, quantity, undefined, (ledger) => (ledger === 0 ? 90 : 1))).toMatchObject({
    value: 480,
    agreeing: [{ ledger: 1 }, { ledger: 2 }],
    disagreeing: [{ ledger: 0 }],
  });
});
