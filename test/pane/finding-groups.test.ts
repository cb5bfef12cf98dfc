import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import { groupFindings, readingOrder } from '../../src/pane/finding-groups';
import { firstState, reduce } from '../../src/pane/state';
import { reportOf } from '../support/report';
import { sheetOf } from '../support/sheet';
import { findingAt, ledgerOf } from './fake-checkup';

const report = (...findings: readonly Finding[]): Report => reportOf(findings);
const all = { by: 'ledger', show: 'all', search: '' } as const;

describe('groups of findings', () => {
  const mixed = report(
    findingAt('花名册', 'A2', 'identity'),
    findingAt('班额表', 'C9', 'class-size'),
    findingAt('花名册', 'A3', 'identity'),
    { ...findingAt('花名册', 'B2', 'gender'), severity: 'query', message: '性别与身份证号不符,请核对' },
  );

  test('by ledger, then by rule, in the order of the report; each finding once', () => {
    const groups = groupFindings(mixed, all);
    expect(groups.map(({ title, size }) => [title, size])).toEqual([
      ['花名册', 3],
      ['班额表', 1],
    ]);
    expect(groups[0]?.floods.map(({ members }) => members)).toEqual([[0, 2], [3]]);
    expect([...readingOrder(groups)].toSorted()).toEqual([0, 1, 2, 3]);
  });

  test('by rule, titled with words a clerk knows', () => {
    const titles = groupFindings(mixed, { ...all, by: 'rule' }).map(({ title }) => title);
    expect(titles).toEqual(['花名册 A… 有误', '班额表 C… 有误', '性别与身份证号不符']);
  });

  test('by rule: what the messages share at their end is the title, whose it is left out', () => {
    const titled = (...messages: readonly string[]) =>
      groupFindings(
        report(
          ...messages.map((message, row) => ({
            ...findingAt('花名册', `E${row + 2}`, 'identity'),
            message,
          })),
        ),
        { ...all, by: 'rule' },
      )[0]?.title;
    expect(titled('郑七的身份证号末位校验码不对,请核对。', '陈四六的身份证号末位校验码不对,请核对。')).toBe(
      '身份证号末位校验码不对',
    );
  });

  test('by rule: a single finding is named after the problem too, not after whom it is about', () => {
    const roster = ledgerOf(
      sheetOf([
        ['姓名', '班级'],
        ['杨样四四', '三(1)班'],
        ['褚样四', '四(1)班'],
      ]),
      'roster',
    );
    const titled = (...found: readonly (readonly [cell: string, message: string])[]) =>
      groupFindings(
        reportOf(
          found.map(([cell, message]) => ({ ...findingAt(roster.table.sheet.name, cell, 'x'), message })),
          { ledgers: [roster] },
        ),
        { ...all, by: 'rule' },
      )[0]?.title;
    expect(titled(['A2', '杨样四四没有填教师资格证。请补填。'])).toBe('没有填教师资格证');
    expect(titled(['A2', '杨样四四的“学籍号”没有填。'])).toBe('“学籍号”没有填');
    expect(titled(['B2', '三(1)班班额46人,超出1人。'], ['B3', '四(1)班班额47人,超出2人。'])).toBe('班额…人');
    expect(titled(['B9', '三(1)班班额46人,超出1人。'])).toBe('三(…)班班额…人');
  });

  test('only a severity, only what is searched for', () => {
    expect(readingOrder(groupFindings(mixed, { ...all, show: 'query' }))).toEqual([3]);
    expect(readingOrder(groupFindings(mixed, { ...all, search: ' C9 ' }))).toEqual([1]);
    expect(groupFindings(mixed, { ...all, search: '没有' })).toEqual([]);
  });

  test('only what the check before had not; nothing where there was none', () => {
    const fresh = new Set([1]);
    expect(readingOrder(groupFindings(mixed, { ...all, show: 'added', fresh }))).toEqual([1]);
    expect(groupFindings(mixed, { ...all, show: 'added' })).toEqual([]);
  });
});

describe('state', () => {
  test('choices are merged, explanations trimmed, emptied ones forgotten', () => {
    const chosen = reduce(firstState, { type: 'choose', choices: { live: false } });
    expect([chosen.choices.live, chosen.choices.reportSheet]).toEqual([false, true]);
    const said = { key: 'k', record: 'r', sheet: 's', text: ' 在建 ' };
    const explained = reduce(chosen, { type: 'explain', said });
    expect(explained.explanations).toEqual([{ ...said, text: '在建' }]);
    expect(reduce(explained, { type: 'explain', said: { ...said, text: '  ' } }).explanations).toEqual([]);
  });
});
