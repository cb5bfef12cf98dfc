import { describe, expect, it } from '@jest/globals';
import type { LedgerCheck } from '../../../src/model/ledger';
import { fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { sheetOf } from '../../support/sheet';

const number = { type: 'number', min: 0 } as const;

/** total = periods, which the kind knows by itself. */
const total: LedgerCheck = {
  id: 'own-total',
  about: '合计',
  needs: ['total', 'periods'],
  reckons: true,
  *check({ records }) {
    for (const record of records) {
      const cell = record.place('total');
      if (cell && record.number('total') !== record.number('periods')) {
        yield { cell, severity: 'error', message: '合计不对。' };
      }
    }
  },
};

/** Ten teachers, of whom the first so many have another total. */
function raised(wrong: number, check: LedgerCheck) {
  const kind = kindOf(
    [fieldOf('name', { type: 'person' }), fieldOf('periods', number), fieldOf('total', number)],
    { nameFields: ['name'], checks: [check] },
  );
  const rows = Array.from({ length: 10 }, (_, row) => [
    `教${'甲乙丙丁戊己庚辛壬癸'[row]}`,
    8,
    row < wrong ? 12 : 8,
  ]);
  const sheet = sheetOf([['name', 'periods', 'total'], ...rows]);
  return raisedOn([{ kind, sheet }]).map(({ rule, complaint }) => `${rule} ${complaint.severity}`);
}

describe('a check that reckons', () => {
  it('accuses a few rows', () => {
    expect(raised(4, total)).toEqual(Array(4).fill('own-total error'));
  });

  it('asks once where many rows come out otherwise: the table reckons otherwise', () => {
    expect(raised(5, total)).toEqual(['own-total query']);
  });

  it('that holds rows against a demand accuses all that fall short', () => {
    const { reckons: _, ...demand } = total;
    expect(raised(10, demand)).toHaveLength(10);
  });
});
