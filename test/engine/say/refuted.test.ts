import { describe, expect, test } from '@jest/globals';
import type { Consensus } from '../../../src/engine/evidence/consensus';
import type { Raised } from '../../../src/engine/raised';
import { evidenceOf, refutedColumns } from '../../../src/engine/say/refuted';
import { withholdRefuted } from '../../../src/engine/say/withheld';
import type { Statement } from '../../../src/model/quantity';
import { ledgerOf } from '../../pane/fake-checkup';
import { sheetOf } from '../../support/sheet';

const LINES = 12;
const sheet = sheetOf(
  [
    ['班级', '人数', '男'],
    ...Array.from({ length: LINES }, (_, index) => [`${index + 1}班`, 20 + index, 41 + index]),
  ],
  { name: '班级' },
);
const ledger = ledgerOf(sheet, 'class-list');
const place = (row: number, column = 1) => ({ sheet: '班级', row, column });

/** 人数 of so many lines are not what their rosters count, which is `wanted`. */
function disagreeing(lines: number, wanted = (row: number) => 400 + row): readonly Raised[] {
  return Array.from({ length: lines }, (_, index) => ({
    rule: 'figures-disagree',
    complaint: {
      cell: place(index + 1),
      severity: 'error',
      message: `第 ${index + 1} 行对不上。`,
      actual: `${20 + index}人`,
      required: `${wanted(index + 1)}人`,
    },
  }));
}

/** So many figures of the column that another table states alike. */
function keptBy(count: number): ReadonlyMap<string, Consensus> {
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const stated = (ledger: number): Statement => ({
        quantity: 'pupils',
        value: 20,
        scope: { className: `${index}` },
        origin: 'stated',
        place: ledger === 0 ? place(LINES - index) : { sheet: '别处', row: index, column: 0 },
        approximate: false,
        ledger,
      });
      return [
        `${index}`,
        { value: 20, approximate: false, agreeing: [stated(0), stated(1)], disagreeing: [] },
      ];
    }),
  );
}

function said(raised: readonly Raised[], kept = 0): readonly string[] {
  const evidence = evidenceOf({ raised, flouted: [], tables: [ledger.table], believed: keptBy(kept) });
  const heard = withholdRefuted(raised, {
    ...evidence,
    ledgers: [ledger],
    kinds: [],
    groupOf: (rule) => (rule === 'negative-figure' ? '单元格' : '各处一致'),
  });
  return heard.map(({ rule, complaint }) => `${rule} ${complaint.severity} ${complaint.cell.row}`);
}

describe('a column whose comparisons mostly fail was misread, and is asked about once', () => {
  test('many gross disagreements and none that is kept', () => {
    expect(said(disagreeing(6))).toEqual(['table-doubtful query 1']);
  });

  test('the same few, where most of the column is as other tables have it, are wrong figures', () => {
    expect(said(disagreeing(2), 9)).toEqual(['figures-disagree error 1', 'figures-disagree error 2']);
  });

  test('one figure that is off by a slip of the keys is wrong', () => {
    expect(said(disagreeing(1, () => 21))).toEqual(['figures-disagree error 1']);
  });

  test('figures that are wanted stand under the next header', () => {
    expect(said(disagreeing(3, (row) => 40 + row))).toEqual(['table-doubtful query 1']);
    expect(said(disagreeing(3, (row) => 140 + row))).toEqual([
      'figures-disagree error 1',
      'figures-disagree error 2',
      'figures-disagree error 3',
    ]);
  });

  test('what is wrong with a cell by itself stays said', () => {
    const negative: Raised = {
      rule: 'negative-figure',
      complaint: { cell: place(9), severity: 'error', message: '是负数。' },
    };
    expect(said([negative, ...disagreeing(6)])).toEqual([
      'negative-figure error 9',
      'table-doubtful query 1',
    ]);
  });

  test('an error elsewhere that is held against the column rests on it', () => {
    const follower: Raised = {
      rule: 'readers-exceed-class',
      complaint: {
        cell: { sheet: '借阅', row: 3, column: 1 },
        related: [place(2)],
        severity: 'error',
        message: '多于该班学生。',
      },
    };
    expect(said([follower, ...disagreeing(6)])).toEqual(['table-doubtful query 3']);
    expect(said([follower])).toEqual(['readers-exceed-class error 3']);
  });
});

test('what is counted counts once a line, and of the wanted figures those that stand beside', () => {
  const twice = [...disagreeing(3), ...disagreeing(1)];
  const { columns } = evidenceOf({
    raised: twice,
    flouted: disagreeing(1),
    tables: [ledger.table],
    believed: keptBy(2),
  });
  expect(
    columns.map(({ item, broken, gross, beside, opposed, kept, flouted }) =>
      [item, broken.size, gross.size, beside.size, opposed, kept, flouted].join(' '),
    ),
  ).toEqual(['1 3 3 0 0 2 1']);
  expect(refutedColumns([])).toEqual(new Set());
});
