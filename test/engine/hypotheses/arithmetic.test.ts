import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { arithmeticOf } from '../../../src/engine/hypotheses/ledger-features';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import type { LedgerKind } from '../../../src/model/ledger';
import { sheetOf } from '../../support/sheet';

/** Classes with their sums of boys and girls. */
const classes = (...sums: readonly (number | null)[]) =>
  sheetOf(
    [
      ['班额统计表'],
      ['班级', '男生', '女生', '学生数'],
      ...sums.map((sum, index) => [`一(${index + 1})班`, 20, 21, sum]),
    ],
    { name: '班额' },
  );

function arithmetic(...sums: readonly (number | null)[]) {
  const [ledger] = recogniseSheet(classes(...sums), catalogue.ledgers).ledgers;
  const kind = catalogue.ledgers.find(({ id }) => id === ledger?.kind) as LedgerKind;
  return ledger && arithmeticOf(ledger, kind);
}

test('a relation is kept where it comes out in more than half of the records, and broken where in less', () => {
  expect(arithmetic(41, 41, 50)).toEqual({ kept: 1, broken: 0 });
  expect(arithmetic(41, 50)).toEqual({ kept: 0, broken: 0 });
  expect(arithmetic(41, 50, 50)).toEqual({ kept: 0, broken: 1 });
});

test('records that leave a part blank say nothing of it', () => {
  expect(arithmetic(null, null)).toEqual({ kept: 0, broken: 0 });
});
