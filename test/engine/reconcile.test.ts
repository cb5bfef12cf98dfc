import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/engine/reconcile';
import type { Statement } from '../../src/model/quantity';
import { factsOf, stated } from '../support/stated';

/** `台账0 error` for every disagreement found. */
function found(...statements: readonly Statement[]): readonly string[] {
  return reconcile(factsOf(statements)).map(
    ({ complaint }) => `${complaint.cell.sheet} ${complaint.severity}`,
  );
}

const profile = (quantity: string, value: number, more: Partial<Statement> = {}) =>
  stated(quantity, value, { ledger: 0, ...more });
const roster = (quantity: string, value: number, more: Partial<Statement> = {}) =>
  stated(quantity, value, { ledger: 1, origin: 'counted', ...more });
const third = (quantity: string, value: number, more: Partial<Statement> = {}) =>
  stated(quantity, value, { ledger: 2, ...more });

describe('the same quantity in several places', () => {
  test('what is counted is believed over what is written', () => {
    expect(found(profile('full-time-teachers', 31), roster('full-time-teachers', 30))).toEqual([
      '台账0 error',
    ]);
  });
  test('the same figure everywhere is no finding', () => {
    expect(found(profile('pupils', 540), roster('pupils', 540), third('pupils', 540))).toEqual([]);
  });
  test('a count whose limits may be drawn in two ways agrees with either, and with nothing between', () => {
    const women = (value: number) =>
      found(profile('female-teachers', value), roster('female-teachers', 25, { orElse: 21 }));
    expect(women(25)).toEqual([]);
    expect(women(21)).toEqual([]);
    expect(women(22)).toEqual(['台账0 query']);
    expect(women(20)).toEqual(['台账0 query']);
  });
  test('a list that everybody contradicts is asked about, not condemned', () => {
    expect(
      found(profile('pupils', 540), roster('pupils', 539), third('pupils', 540, { origin: 'summed' })),
    ).toEqual(['台账1 query']);
  });
  test('a claim loses against what is stated', () => {
    expect(found(profile('pupils', 540), third('pupils', 538, { origin: 'claimed' }))).toEqual([
      '台账2 error',
    ]);
  });
  test('vague figures agree within a tenth and are asked about beyond', () => {
    expect(found(profile('books', 26000, { approximate: true }), roster('books', 26400))).toEqual([]);
    expect(found(profile('books', 26000, { approximate: true }), roster('books', 29000))).toEqual([
      '台账0 query',
    ]);
  });
  test('108.09万元 and 1080875元 are the same', () => {
    expect(
      found(profile('equipment-value', 1080900, { precision: 50 }), roster('equipment-value', 1080875)),
    ).toEqual([]);
    expect(
      found(profile('equipment-value', 1080900, { precision: 50 }), roster('equipment-value', 1080800)),
    ).toEqual(['台账0 error']);
  });
  test('classes are compared class by class, and the total is not reported again', () => {
    const four = { scope: { className: '四(1)班' } };
    expect(
      found(
        profile('left-behind', 8, four),
        roster('left-behind', 6, four),
        profile('pupils', 47, four),
        profile('left-behind', 20, { origin: 'summed', place: { sheet: '台账0', row: 9, column: 0 } }),
        roster('left-behind', 18, { place: { sheet: '台账1', row: 9, column: 0 } }),
      ),
    ).toEqual(['台账0 error']);
  });
  test('a child entered under a class that nobody else knows explains the missing one', () => {
    const five = { scope: { className: '五(1)班' } };
    const seven = { scope: { className: '七(1)班' } };
    expect(
      found(
        profile('left-behind', 6, five),
        roster('left-behind', 5, five),
        roster('left-behind', 1, seven),
        profile('pupils', 45, five),
      ),
    ).toEqual([]);
  });
  test('a boy entered as a girl is one question', () => {
    const one = { scope: { className: '一(1)班' } };
    expect(
      found(
        profile('boys', 10, one),
        profile('girls', 10, one),
        roster('boys', 11, one),
        roster('girls', 9, one),
        profile('pupils', 20, one),
        roster('pupils', 20, one),
      ),
    ).toEqual(['台账0 query']);
  });
  test('what follows from the whole decides between two figures', () => {
    const counted = { ledger: 1, origin: 'summed' } as const;
    expect(
      found(
        profile('pupils', 540),
        profile('boys', 282),
        profile('girls', 258),
        roster('pupils', 540, counted),
        roster('boys', 282, counted),
        roster('girls', 259, counted),
      ),
    ).toEqual(['台账1 query']);
  });
});

describe('sums and parts', () => {
  const degrees = (last: number) => [
    profile('full-time-teachers', 31),
    profile('teachers-postgraduate', 0),
    profile('teachers-bachelor', 19),
    profile('teachers-college', 8),
    profile('teachers-below-college', last),
  ];
  test('degrees add up to the teachers', () => {
    expect(found(...degrees(4))).toEqual([]);
    expect(found(...degrees(3))).toEqual(['台账0 error']);
  });
  test('parts of which some are not stated are not added up', () => {
    expect(
      found(
        profile('full-time-teachers', 62),
        profile('teachers-bachelor', 55),
        profile('teachers-college', 4),
      ),
    ).toEqual([]);
  });
  test('a part stated elsewhere cannot exceed its whole', () => {
    expect(found(profile('public-fund', 100), third('training-fund', 100))).toEqual([]);
    expect(found(profile('staff', 30), third('full-time-teachers', 31))).toEqual(['台账2 error']);
    expect(found(profile('staff', 31), third('full-time-teachers', 31))).toEqual([]);
  });
  test('an equipment ledger that is nearly all of the stated value is asked about, a small one is a part', () => {
    const value = (amount: number) =>
      found(
        profile('equipment-value', 1_000_000),
        third('lab-equipment-value', amount, { origin: 'summed' }),
      );
    expect(value(1_000_000)).toEqual([]);
    expect(value(950_000)).toEqual(['台账0 query']);
    expect(value(60_000)).toEqual([]);
    expect(value(1_100_000)).toEqual(['台账2 error']);
  });
});

describe('a class that the list leaves out', () => {
  const classes = ['一(1)班', '二(1)班', '三(1)班', '四(1)班'];
  const table = (last: number) =>
    classes.flatMap((className, index) => [
      profile('pupils', 40, { scope: { className }, place: { sheet: '班额', row: index, column: 1 } }),
      profile('left-behind', index === 3 ? last : 5, {
        scope: { className },
        place: { sheet: '班额', row: index, column: 2 },
      }),
    ]);
  const list = classes.slice(0, 3).map((className) => roster('left-behind', 5, { scope: { className } }));
  const rows = (...statements: readonly Statement[]) =>
    reconcile(factsOf(statements)).map(({ complaint }) => `${complaint.cell.row} ${complaint.severity}`);

  test('is asked about where the table has children in it', () => {
    expect(rows(...table(4), ...list)).toEqual(['3 query']);
    expect(rows(...table(0), ...list)).toEqual([]);
  });
  test('a list of one class is no list of the school', () => {
    expect(rows(...table(4), ...list.slice(0, 1))).toEqual([]);
  });
});

describe('what cannot be decided', () => {
  test('two ledgers that merely write different figures are asked about', () => {
    expect(found(profile('training-fund', 15000), third('training-fund', 16000))).toEqual(['台账2 query']);
  });
  test('a third that agrees with one of them decides', () => {
    expect(
      found(
        profile('training-fund', 15000),
        third('training-fund', 16000),
        stated('training-fund', 15000, { ledger: 3 }),
      ),
    ).toEqual(['台账2 error']);
  });
  test('a list with far fewer names may be one of several', () => {
    expect(found(profile('left-behind', 120), roster('left-behind', 3))).toEqual(['台账0 query']);
    expect(found(profile('left-behind', 20), roster('left-behind', 18))).toEqual(['台账0 error']);
    const inClass = { scope: { className: '四(1)班' } };
    const stating = (counted: number) =>
      found(
        stated('left-behind', 10, { ledger: 0, ...inClass }),
        stated('left-behind', counted, { ledger: 1, origin: 'counted', ...inClass }),
      );
    expect(stating(3)).toEqual(['台账0 query']);
    expect(stating(4)).toEqual(['台账0 error']);
  });
  test('what tables draw differently is asked about', () => {
    expect(found(profile('special-rooms', 12), roster('special-rooms', 11))).toEqual(['台账0 query']);
  });
});
