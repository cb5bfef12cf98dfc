import { expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import { arrangeFindings } from '../../../src/engine/say/findings';
import type { Complaint } from '../../../src/model/finding';
import { sheetOf, workbookOf } from '../../support/sheet';

const workbook = workbookOf(sheetOf([], { name: '乙' }), sheetOf([], { name: '甲' }));

function raise(
  rule: string,
  sheet: string,
  row: number,
  column: number,
  more: Partial<Complaint> = {},
): Raised {
  return { rule, complaint: { cell: { sheet, row, column }, severity: 'error', message: rule, ...more } };
}

const order = (...raised: readonly Raised[]) => arrangeFindings(raised, workbook).map(({ rule }) => rule);

test('findings stand in the order of sheets, rows and columns, the graver first', () => {
  expect(
    order(
      raise('e', '甲', 0, 0),
      raise('d', '乙', 2, 0),
      raise('c', '乙', 1, 3, { severity: 'advice' }),
      raise('b', '乙', 1, 3, { severity: 'query' }),
      raise('a', '乙', 1, 3),
      raise('0', '乙', 1, 2, { severity: 'advice' }),
    ),
  ).toEqual(['0', 'a', 'b', 'c', 'd', 'e']);
});

test('of one place and gravity they stay as they were raised; a sheet that nobody knows stands with the first', () => {
  expect(order(raise('b', '乙', 1, 1), raise('a', '乙', 1, 1))).toEqual(['b', 'a']);
  expect(order(raise('b', '甲', 0, 0), raise('a', '丙', 5, 0))).toEqual(['a', 'b']);
});

test('what says the same of the same cell is said once', () => {
  const one = raise('a', '乙', 1, 1);
  expect(order(one, raise('a', '乙', 1, 1, { severity: 'query' }))).toEqual(['a']);
  expect(order(one, raise('b', '乙', 1, 1, { message: 'a' }))).toEqual(['a', 'b']);
  expect(order(one, raise('a', '乙', 1, 1, { message: 'other' }))).toEqual(['a', 'a']);
  expect(order(one, raise('a', '甲', 1, 1), raise('a', '乙', 2, 1), raise('a', '乙', 1, 2))).toHaveLength(4);
});

test('a finding has what its complaint has, places as addresses', () => {
  const cell = { sheet: '乙', row: 2, column: 1 };
  const other = { sheet: '甲', row: 0, column: 27 };
  const bare: Raised = { rule: 'r', complaint: { cell, severity: 'query', message: 'm' } };
  expect(arrangeFindings([bare], workbook)).toEqual([
    {
      rule: 'r',
      severity: 'query',
      sheet: '乙',
      cell: 'B3',
      related: [],
      message: 'm',
      basis: '',
      actual: '',
      required: '',
    },
  ]);
  const full: Raised = {
    rule: 'r',
    requirement: 'books',
    complaint: {
      cell,
      related: [other],
      severity: 'error',
      message: 'm',
      basis: { document: '责任书', clause: '一.2', rows: ['A-1'] },
      actual: '3',
      required: '4',
      missing: '1',
      repair: 4,
      expected: 4,
      cause: other,
      restsOn: [other, cell],
    },
  };
  expect(arrangeFindings([full], workbook)).toEqual([
    {
      rule: 'r',
      severity: 'error',
      sheet: '乙',
      cell: 'B3',
      related: ['甲!AB1'],
      message: 'm',
      basis: '责任书 一.2',
      actual: '3',
      required: '4',
      missing: '1',
      repair: { sheet: '乙', cell: 'B3', value: 4 },
      requirement: 'books',
      expected: 4,
      cause: '甲!AB1',
      restsOn: ['甲!AB1', '乙!B3'],
      rows: ['A-1'],
    },
  ]);
  expect(arrangeFindings([{ ...full, rows: ['B-2', 'B-3'] }], workbook)[0]?.rows).toEqual(['B-2', 'B-3']);
});
