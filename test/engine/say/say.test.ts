import { describe, expect, test } from '@jest/globals';
import { bookOf } from '../../../src/engine/laws/read-figures';
import type { Raised } from '../../../src/engine/raised';
import { UNMEASURED } from '../../../src/engine/say/allowance';
import { confirmMisprints, say } from '../../../src/engine/say/say';
import { ledgerOf } from '../../pane/fake-checkup';
import { sheetOf } from '../../support/sheet';

function said(actual: string, required: string, rule = 'printed-figure'): string {
  const raised: Raised = {
    rule,
    complaint: {
      cell: { sheet: '达标', row: 1, column: 1 },
      severity: 'query',
      message: `写${actual},应为${required}。`,
      actual,
      required,
    },
  };
  const [one] = confirmMisprints([raised]);
  return `${one?.complaint.severity} ${one?.complaint.expected ?? ''}`.trim();
}

test.each([
  ['62.3', '26.26册/生', 'error 26.3'],
  ['10.1', '1.01人', 'error 1.01'],
  ['72', '27.04册/生', 'error 27'],
  ['2610', '2061.4元/生', 'error 2061'],
  ['7.45', '7.74㎡/生', 'query'],
  ['3.71', '2.71间', 'query'],
  ['约62.3', '—', 'query'],
])('a printed %s where %s was worked out', (actual, required, expected) => {
  expect(said(actual, required)).toBe(expected);
});

test('figures that two tables say differently may be wrong in either', () => {
  expect(said('243人', '234人', 'figures-disagree')).toBe('query');
});

test('a misprint of fewer than three digits is chance', () => {
  expect(said('12', '21')).toBe('error 21');
  expect(said('102', '201')).toBe('error 201');
  expect(said('1.02', '2.01')).toBe('error 2.01');
  expect(said('123', '312')).toBe('error 312');
  expect(said('62.3', '26.26', 'claimed-value')).toBe('error 26.3');
  expect(said('62.3', '26.26', 'my-claimed-value')).toBe('query');
  expect(said('62.3', '26.26', 'printed-figure-short')).toBe('query');
});

describe('what is said of what was raised', () => {
  const drawn = (remark: string) =>
    sheetOf(
      [
        ['班级', '人数', '说明'],
        ['一班', 46, remark],
        ['二班', 47, ''],
      ],
      { name: '班额' },
    );
  const shortfall = { requirement: 'class-size' };
  /** One shortfall in the line of the remark. */
  function severity(
    remark: string,
    more: Partial<Raised> = shortfall,
    hearing: Partial<Parameters<typeof say>[1]> = {},
  ) {
    const ledger = ledgerOf(drawn(remark), 'class-size');
    const one: Raised = {
      rule: 'standard-class-size',
      complaint: { cell: { sheet: '班额', row: 1, column: 1 }, severity: 'error', message: '' },
      ...more,
    };
    const book = bookOf([{ table: ledger.table }]);
    const laws = {
      book,
      suspicions: [],
      doubted: [],
      isMadeUpInItsLine: () => false,
    } as unknown as Parameters<typeof say>[1]['laws'];
    const heard = say([one], {
      laws,
      ledgers: [ledger],
      kinds: [],
      budget: UNMEASURED,
      gone: undefined,
      isElsewhere: () => false,
      tables: [ledger.table],
      believed: new Map(),
      ...hearing,
    });
    return heard.map(({ complaint }) => complaint.severity).join();
  }

  test('a shortfall that its own line owns up to is asked about', () => {
    for (const remark of [
      '超出1人,已列入整改',
      '已纳入年度整改',
      '正在整改',
      '限期1个月整改',
      '已申请整改',
      '已制定方案整改',
      '整改中',
      '逐步消化',
      '年内化解',
    ]) {
      expect([remark, severity(remark)]).toEqual([remark, 'query']);
    }
    for (const remark of [
      '',
      '整改',
      '已上报;整改',
      '已上报,整改',
      '已上报。整改',
      '列入一二三四五六七整改',
    ]) {
      expect([remark, severity(remark)]).toEqual([remark, 'error']);
    }
  });

  test('what is no shortfall of a requirement, and another line, are not', () => {
    expect(severity('整改中', {})).toBe('error');
    const below = { cell: { sheet: '班额', row: 2, column: 1 }, severity: 'error', message: '' } as const;
    expect(severity('整改中', { ...shortfall, complaint: below })).toBe('error');
    const elsewhere = { cell: { sheet: '别处', row: 1, column: 1 }, severity: 'error', message: '' } as const;
    expect(severity('整改中', { ...shortfall, complaint: elsewhere })).toBe('error');
  });

  test('errors of a rule beyond its budget, and in tables of another trade, are questions', () => {
    const measured = { errors: 10, unfounded: 5, queries: 0, advice: 0, clean: 0, foreign: 0 };
    expect(severity('')).toBe('error');
    expect(severity('', {}, { budget: { ...UNMEASURED, rules: { 'standard-class-size': measured } } })).toBe(
      'query',
    );
    expect(severity('', {}, { isElsewhere: ({ row }) => row === 1 })).toBe('query');
    const advice = { cell: { sheet: '班额', row: 1, column: 1 }, severity: 'advice', message: '' } as const;
    expect(severity('', { complaint: advice }, { isElsewhere: () => true })).toBe('advice');
  });
});
