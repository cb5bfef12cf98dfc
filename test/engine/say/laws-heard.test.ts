import { describe, expect, test } from '@jest/globals';
import type { Law } from '../../../src/engine/laws/law';
import { bookOf } from '../../../src/engine/laws/read-figures';
import type { Suspicion } from '../../../src/engine/laws/suspicion';
import { columnView } from '../../../src/engine/laws/view';
import type { Raised } from '../../../src/engine/raised';
import { nameOf } from '../../../src/engine/say/consequences';
import { hearLaws } from '../../../src/engine/say/laws-heard';
import { cellAddress } from '../../../src/model/address';
import type { Complaint } from '../../../src/model/finding';
import { ledgerOf } from '../../pane/fake-checkup';
import { sheetOf } from '../../support/sheet';

const drawn = sheetOf(
  [
    ['班级', '男', '女', '合计'],
    ['一班', 20, 21, 41],
    ['二班', 23, 20, 34],
    ['三班', 18, null, 37],
  ],
  { name: '班额' },
);
const book = bookOf([{ table: ledgerOf(drawn, 'class-size').table }]);
const [figures] = book.tables;
if (figures === undefined) {
  throw new Error('no figures');
}
const view = columnView(book, figures);

/** 合计 = 男 + 女 over the classes. */
const sum: Law = {
  view,
  lines: [0, 1, 2],
  origin: 'header',
  operation: 'sum',
  whole: 3,
  parts: [1, 2],
  signs: [1, 1],
  scale: 1,
  weight: 1,
  kept: 2,
  tried: 3,
};

const placeOf = (address: string) => ({
  sheet: '班额',
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});
const cellOf = (address: string) => {
  const [line = 0, item = 0] = figures.find(placeOf(address).row, placeOf(address).column) ?? [];
  return view.cell(line, item);
};

/** D3 should be 43: 34 has its digits swapped. */
function suspect(more: Partial<Suspicion> = {}): Suspicion {
  return {
    cell: cellOf('D3'),
    now: 34,
    value: 43,
    settles: [{ law: sum, line: 1 }],
    follows: [],
    ties: [],
    score: 3,
    isSure: true,
    ...more,
  };
}
const asked = { isSure: false, now: 30, value: 43 };

function raise(rule: string, address: string, more: Partial<Complaint> = {}): Raised {
  return { rule, complaint: { cell: placeOf(address), severity: 'error', message: '不对。', ...more } };
}

/** `D3 sum-mismatch error =43`. */
function heard(
  raised: readonly Raised[],
  suspicions: readonly Suspicion[],
  gone?: readonly Raised[],
  isMadeUp = false,
): readonly string[] {
  const found = {
    book,
    suspicions,
    isMadeUpInItsLine: (_: unknown, parts: readonly unknown[]) => isMadeUp && parts.length === 1,
  };
  return hearLaws(raised, found, gone && new Set(gone.map(nameOf))).map(({ rule, complaint }) => {
    const { cell, severity, expected } = complaint;
    return `${cellAddress(cell.row, cell.column)} ${rule} ${severity}${expected === undefined ? '' : ` =${expected}`}`;
  });
}

describe('a cell that nobody has accused', () => {
  test('is accused where the laws are sure, asked about where they are not, and once', () => {
    expect(heard([], [suspect()])).toEqual(['D3 sum-mismatch error =43']);
    expect(heard([], [suspect(asked)])).toEqual(['D3 sum-mismatch query =43']);
    expect(heard([], [suspect(), suspect({ value: 44 })])).toEqual(['D3 sum-mismatch error =43']);
    expect(heard([raise('advice-only', 'D3', { severity: 'advice' })], [suspect()])).toEqual([
      'D3 advice-only advice',
      'D3 sum-mismatch error =43',
    ]);
  });

  test('is not asked about where what it is held against is doubted, but accused all the same', () => {
    for (const address of ['B3', 'C3']) {
      const doubt = raise('figures-disagree', address, { severity: 'query' });
      expect(heard([doubt], [suspect(asked)])).toEqual([`${address} figures-disagree query`]);
      expect(heard([doubt], [suspect()])).toEqual([
        `${address} figures-disagree query`,
        'D3 sum-mismatch error =43',
      ]);
    }
  });

  test('is asked about beside what a standard demands of the others, and beside doubts of another line', () => {
    const demand = { severity: 'query', basis: { document: '责任书', clause: '一' } } as const;
    for (const other of [
      raise('standard-books', 'B3', demand),
      raise('standard-books', 'B3', { severity: 'query', missing: '3本' }),
      raise('figures-disagree', 'B2', { severity: 'query' }),
      raise('figures-disagree', 'B3', { severity: 'advice' }),
    ]) {
      expect(heard([other], [suspect(asked)]).slice(1)).toEqual(['D3 sum-mismatch query =43']);
    }
  });

  test('is asked about although a line beside it is not filled in', () => {
    const blank = raise('missing-value', 'C4', { severity: 'query' });
    const sumOfBlank = suspect({ ...asked, cell: cellOf('D4'), now: 37, settles: [{ law: sum, line: 2 }] });
    expect(heard([blank], [sumOfBlank])).toEqual(['C4 missing-value query', 'D4 sum-mismatch query =43']);
  });

  test('is not asked about where an error holds something else against it', () => {
    const other = raise('class-listed-twice', 'A2', { related: [placeOf('D3')] });
    expect(heard([other], [suspect(asked)])).toEqual(['A2 class-listed-twice error']);
    expect(
      heard([{ ...other, complaint: { ...other.complaint, severity: 'query' } }], [suspect(asked)]),
    ).toEqual(['A2 class-listed-twice query', 'D3 sum-mismatch query =43']);
  });

  test('is not asked about where a part of a long column is wrong, nor where what follows or ties is doubted', () => {
    const doubt = (address: string) => raise('figures-disagree', address, { severity: 'query' });
    const change = { cell: cellOf('B2'), value: 1 };
    for (const more of [{ follows: [change] }, { ties: [change] }, { also: change }]) {
      expect(heard([doubt('B2')], [suspect({ ...asked, ...more })])).toEqual(['B2 figures-disagree query']);
      expect(heard([doubt('B4')], [suspect({ ...asked, ...more })])).toHaveLength(2);
    }
  });

  test('of a total of lines is not asked about where a line is wrong, though where one is only doubted', () => {
    const total: Law = { ...sum, view: { ...view, axis: 'row' } };
    const suspicion = suspect({ ...asked, settles: [{ law: total, line: 1 }] });
    expect(heard([raise('other', 'B3')], [suspicion])).toEqual(['B3 other error']);
    expect(heard([raise('other', 'B2')], [suspicion])).toHaveLength(2);
    expect(heard([raise('other', 'B3', { severity: 'query' })], [suspicion])).toEqual([
      'B3 other query',
      'D3 sum-mismatch query =43',
    ]);
    const demanded = raise('other', 'B3', { basis: { document: '责任书', clause: '一' } });
    expect(heard([demanded], [suspicion])).toHaveLength(2);
  });

  test('a slip of the keys that nothing else would explain is strong enough', () => {
    const doubt = raise('figures-disagree', 'B3', { severity: 'query' });
    const slipped = { isSure: false, now: 34, value: 43 };
    expect(heard([doubt], [suspect(slipped)])).toHaveLength(2);
    expect(heard([doubt], [suspect({ ...slipped, ties: [{ cell: cellOf('B2'), value: 1 }] })])).toHaveLength(
      1,
    );
  });
});

describe('a cell that was accused', () => {
  test('gets the value it should have, its cause and what that rests on, unless it has them', () => {
    const [one] = hearLaws(
      [raise('printed-figure', 'D3')],
      {
        book,
        suspicions: [suspect(), suspect({ value: 99 })],
        isMadeUpInItsLine: () => false,
      },
      undefined,
    );
    expect(one?.complaint).toEqual({
      cell: placeOf('D3'),
      severity: 'error',
      message: '不对。',
      expected: 43,
      cause: placeOf('D3'),
      restsOn: [placeOf('B3'), placeOf('C3')],
    });
    const own = { expected: 7, cause: placeOf('A1'), restsOn: [placeOf('A2')] };
    const [known] = hearLaws(
      [raise('printed-figure', 'D3', own)],
      {
        book,
        suspicions: [suspect()],
        isMadeUpInItsLine: () => false,
      },
      undefined,
    );
    expect(known?.complaint).toMatchObject(own);
  });

  test('is wrong beyond doubt where another table wants what its own laws want', () => {
    const tables = (required: string, more: Partial<Suspicion> = {}, rule = 'figures-disagree') =>
      heard([raise(rule, 'D3', { severity: 'query', required })], [suspect(more)]);
    expect(tables('43人')).toEqual(['D3 figures-disagree error =43']);
    expect(tables('44人')).toEqual(['D3 figures-disagree query =43']);
    expect(tables('43人', {}, 'printed-figure')).toEqual(['D3 printed-figure query =43']);
    expect(tables('43人', { ties: [{ cell: cellOf('B2'), value: 1 }] })).toEqual([
      'D3 figures-disagree query =43',
    ]);
    const link: Law = { ...sum, origin: 'link' };
    expect(tables('43人', { settles: [{ law: link, line: 1 }] })).toEqual(['D3 figures-disagree query =43']);
    expect(
      tables('43人', {
        settles: [
          { law: link, line: 1 },
          { law: sum, line: 1 },
        ],
      }),
    ).toEqual(['D3 figures-disagree error =43']);
    const atMost: Law = { ...sum, operation: 'at-most' };
    expect(tables('43人', { settles: [{ law: atMost, line: 1 }] })).toEqual(['D3 figures-disagree query']);
  });
});

describe('complaints that a cell’s being right would answer', () => {
  const related = [placeOf('D3')];

  test('are answered where they rest on it and hold figures against each other', () => {
    for (const rule of [
      'sum-mismatch',
      'district-sum',
      'rate-mismatch',
      'running-balance',
      'part-exceeds-whole',
      'parts-and-whole',
      'printed-figure',
      'over-depreciated',
      'fitness-rate',
    ]) {
      expect([rule, heard([raise(rule, 'B3', { related })], [suspect()])]).toEqual([
        rule,
        ['D3 sum-mismatch error =43'],
      ]);
    }
    expect(heard([raise('claim-false', 'B3', { related })], [suspect()])).toEqual([
      'B3 claim-false error',
      'D3 sum-mismatch error =43',
    ]);
    expect(heard([raise('rate-mismatch', 'B3')], [suspect()])).toEqual([
      'B3 rate-mismatch error',
      'D3 sum-mismatch error =43',
    ]);
  });

  test('stay where the laws only ask, where their own cell is suspected, and of other lines', () => {
    expect(heard([raise('rate-mismatch', 'B3', { related })], [suspect(asked)])).toEqual([
      'B3 rate-mismatch error',
    ]);
    expect(heard([raise('rate-mismatch', 'B2', { related })], [suspect()])).toEqual([
      'B2 rate-mismatch error',
      'D3 sum-mismatch error =43',
    ]);
    const both = [suspect(), suspect({ cell: cellOf('B3'), now: 23, value: 14 })];
    expect(heard([raise('rate-mismatch', 'B3', { related })], both)).toEqual([
      'B3 rate-mismatch error =14',
      'D3 sum-mismatch error =43',
    ]);
  });

  test('are those that are gone, where the workbook was looked at again with the figure put right', () => {
    const one = raise('rate-mismatch', 'B3', { related });
    const other = raise('rate-mismatch', 'C3');
    expect(heard([one, other], [suspect()], [other])).toEqual([
      'B3 rate-mismatch error',
      'D3 sum-mismatch error =43',
    ]);
    // A figure that is right but kept as text was not changed: what rests on it is told by what it names.
    expect(heard([one, other], [suspect({ now: 43 })], [other])).toEqual([
      'C3 rate-mismatch error',
      'D3 sum-mismatch error =43',
    ]);
  });

  test('that want the same of it make it an error', () => {
    const elsewhere = raise('printed-figure', 'A4', { related, required: '43人' });
    const slipped = { isSure: false };
    expect(heard([], [suspect(slipped)])).toEqual(['D3 sum-mismatch query =43']);
    expect(heard([elsewhere], [suspect(slipped)])).toEqual(['D3 sum-mismatch error =43']);
    for (const other of [
      raise('printed-figure', 'A4', { related, required: '44人' }),
      raise('printed-figure', 'A4', { required: '43人' }),
      raise('claim-false', 'A4', { related, required: '43人' }),
    ]) {
      expect(heard([other], [suspect(slipped)])).toEqual([
        `A4 ${other.rule} error`,
        'D3 sum-mismatch query =43',
      ]);
    }
  });
});

test('parts that another figure of their line makes up to the whole are no complaint', () => {
  const parts = raise('parts-and-whole', 'D3', { related: [placeOf('D3'), placeOf('B3')] });
  expect(heard([parts], [], undefined, true)).toEqual([]);
  expect(heard([parts], [], undefined, false)).toEqual(['D3 parts-and-whole error']);
  expect(heard([{ ...parts, rule: 'sum-mismatch' }], [], undefined, true)).toEqual(['D3 sum-mismatch error']);
});
