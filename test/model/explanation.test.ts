import { describe, expect, test } from '@jest/globals';
import {
  type Explanation,
  explainedFindings,
  explanationsIn,
  withExplanation,
} from '../../src/model/explanation';
import type { Finding } from '../../src/model/finding';
import { compareFindings, keysOf, lastFindings, lastFindingsIn } from '../../src/model/finding-keys';
import { isOtherSchool } from '../../src/model/joined-memory';
import type { LedgerKind } from '../../src/model/ledger';
import { withoutGone } from '../../src/model/settled';
import type { CellValue } from '../../src/model/workbook';
import { ledgerOf } from '../pane/fake-checkup';
import { findingOf } from '../support/report';
import { sheetOf, workbookOf } from '../support/sheet';

const kinds = [{ id: 'teacher-roster', nameFields: ['field_0'] }] as unknown as readonly LedgerKind[];
const header = ['姓名', '职称', '电话'];

/** A roster of teachers, recognised or not. */
function source(rows: readonly (readonly CellValue[])[], isRead = true) {
  const sheet = sheetOf([header, ...rows], { name: '教师' });
  return {
    workbook: workbookOf(sheet),
    ledgers: isRead ? [ledgerOf(sheet, 'teacher-roster')] : [],
    kinds,
    salts: { '': 'salt' },
  };
}

const blank = (cell: string): Finding =>
  findingOf({ rule: 'required', severity: 'query', sheet: '教师', cell, actual: '空白' });

const three = [
  ['甲', null, 1],
  ['乙', null, 2],
  ['丙', '高级', 3],
];

function explained(
  rows: readonly (readonly CellValue[])[],
  findings: readonly Finding[],
  said: readonly Explanation[],
) {
  return [...explainedFindings(findings, keysOf(findings, source(rows)), said).keys()].map(
    ({ cell }) => cell,
  );
}

describe('an explanation', () => {
  const findings = [blank('B2'), blank('B3')];
  const [first] = keysOf(findings, source(three));
  const { own = '', alike = '', record = '', sheet = '' } = first ?? {};
  const own1: Explanation = { key: own, record, sheet, text: '病休' };

  test('of one record is said of no other that is alike', () => {
    expect(explained(three, findings, [own1])).toEqual(['B2']);
  });

  test('follows its record when lines are inserted or sorted', () => {
    const sorted = [
      ['乙', null, 2],
      ['丁', null, 4],
      ['甲', null, 1],
    ];
    expect(explained(sorted, [blank('B2'), blank('B3'), blank('B4')], [own1])).toEqual(['B4']);
  });

  test('holds for all alike where the clerk says so, but not in another column', () => {
    const all: Explanation = { key: alike, record: sheet, sheet, isAlike: true, text: '尚未评定' };
    expect(explained(three, [...findings, blank('C2')], [all])).toEqual(['B2', 'B3']);
  });

  test('of one record goes before that of all alike', () => {
    const all: Explanation = { key: alike, record: sheet, sheet, isAlike: true, text: '尚未评定' };
    const found = explainedFindings(findings, keysOf(findings, source(three)), [all, own1]);
    expect([...found.values()].map(({ text }) => text)).toEqual(['病休', '尚未评定']);
  });

  test('expires with the value', () => {
    expect(explained(three, [{ ...blank('B2'), actual: '无' }], [own1])).toEqual([]);
  });

  test('of a name that two records share is about the one whose line is the same', () => {
    const twins = [
      ['甲', null, 1],
      ['甲', null, 5],
    ];
    const [, second] = keysOf([blank('B2'), blank('B3')], source(twins));
    const said: Explanation = { key: second?.own ?? '', record: second?.record ?? '', sheet, text: '病休' };
    expect(explained(twins, [blank('B2'), blank('B3')], [said])).toEqual(['B3']);
  });

  test('on a table that nobody understood belongs to its line as it stands', () => {
    const at = (rows: readonly (readonly CellValue[])[], cell: string) =>
      keysOf([blank(cell)], source(rows, false))[0]?.own;
    expect(at(three, 'B2')).not.toBe(at(three, 'B3'));
    expect(at([['丁', null, 4], ...three], 'B3')).toBe(at(three, 'B2'));
  });

  test('is replaced by another of the same, and taken back by an empty one', () => {
    const said = withExplanation([own1], { ...own1, text: ' 产假 ' });
    expect(said).toEqual([{ ...own1, text: '产假' }]);
    expect(withExplanation(said, { ...own1, text: ' ' })).toEqual([]);
  });

  test('goes with its record, not with the reading of its table', () => {
    const all: Explanation = { key: alike, record: sheet, sheet, isAlike: true, text: '尚未评定' };
    expect(withoutGone([own1, all], source(three))).toEqual([own1, all]);
    expect(withoutGone([own1, all], source(three.slice(1)))).toEqual([all]);
    expect(withoutGone([own1, all], source(three.slice(1), false))).toEqual([own1, all]);
    const renamed = { ...source([]), workbook: workbookOf(sheetOf([header], { name: '别的' })), ledgers: [] };
    expect(withoutGone([own1, all], renamed)).toEqual([]);
  });

  test('names nobody in what is kept', () => {
    expect(JSON.stringify(keysOf(findings, source(three)))).not.toMatch(/[甲乙职]/);
  });

  test('that is none is passed over', () => {
    expect(explanationsIn([own1, { key: 1 }, null, '属实'])).toEqual([own1]);
    expect(explanationsIn({ a: '属实' })).toEqual([]);
  });
});

describe('what changed since the last check', () => {
  const wrong = (cell: string, actual: string): Finding =>
    findingOf({ rule: 'phone', sheet: '教师', cell, actual });
  const full = [
    ['甲', '高级', 11],
    ['乙', '一级', 12],
    ['丙', '一级', 13],
  ];
  const before = [wrong('C2', '11'), wrong('C3', '12'), wrong('B4', '一级')];
  const last = lastFindings(before, keysOf(before, source(full)), source(full));

  function changed(now: readonly Finding[], rows = full as readonly (readonly CellValue[])[], isRead = true) {
    const after = source(rows, isRead);
    const { added, solved, emptied, remaining } = compareFindings(last, keysOf(now, after), after);
    return [added, solved, emptied, remaining];
  }

  test('nothing', () => expect(changed(before)).toEqual([0, 0, 0, 3]));

  test('a corrected value is solved, whatever else is found instead is new', () => {
    const rows = [['甲', '高级', 13000000001], ...full.slice(1)];
    expect(changed(before.slice(1), rows)).toEqual([0, 1, 0, 2]);
    expect(changed([wrong('C2', '1300'), ...before.slice(1)], rows)).toEqual([1, 1, 0, 2]);
  });

  test('a value that was deleted, or a line, solves nothing', () => {
    expect(changed(before.slice(1), [['甲', '高级', null], ...full.slice(1)])).toEqual([0, 0, 1, 2]);
    expect(changed([wrong('C2', '12'), wrong('B3', '一级')], full.slice(1))).toEqual([0, 0, 1, 2]);
  });

  test('of two that are gone only one was deleted: the other is solved', () => {
    const rows = [['甲', '高级', null], ['乙', '一级', 13000000002], ...full.slice(2)];
    expect(changed(before.slice(2), rows)).toEqual([0, 1, 1, 1]);
  });

  test('a table that is not read any more solves nothing', () => {
    expect(changed([], full, false)).toEqual([0, 0, 3, 0]);
  });

  test('what is alike counts as often as it occurs', () => {
    const twice = [wrong('C2', '11'), wrong('C2', '11')];
    const two = lastFindings(twice, keysOf(twice, source(full)), source(full));
    const one = compareFindings(two, keysOf(twice.slice(1), source(full)), source(full));
    expect([one.added, one.solved, one.remaining, one.fresh.size]).toEqual([0, 1, 1, 0]);
  });

  test('what an earlier version remembered, or nobody, is compared with nothing', () => {
    expect(lastFindingsIn(['a|b'])).toBeUndefined();
    expect(lastFindingsIn(undefined)).toBeUndefined();
    expect(lastFindingsIn(JSON.parse(JSON.stringify(last)))).toEqual(last);
  });
});

test.each([
  ['another name', ['a'], ['b'], [], [], true],
  ['one of the spellings is the same', ['a', 'b'], ['b', 'c'], [], [], false],
  ['another code under the same name', ['a'], ['a'], ['1'], ['2'], true],
  ['no name now', ['a'], [], [], [], false],
  ['none before', [], ['a'], [], ['1'], false],
])('whose school it is: %s', (_, before, now, code, codeNow, isOther) => {
  expect(isOtherSchool({ names: before, codes: code }, { names: now, codes: codeNow })).toBe(isOther);
});
