import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/report';
import { conclusionOf, groupSummary, verdictGroups, verdictSubject } from '../../src/pane/conclusion';
import { reportOf } from '../support/report';
import { sheetOf } from '../support/sheet';
import { findingAt, ledgerOf } from './fake-checkup';

const ledgers = [ledgerOf(sheetOf([['班额', 58]]), 'class-size')];
const plain = { explained: new Map(), marked: true };
const query = { ...findingAt('班额表', 'B3', 'about'), severity: 'query' as const };

describe('the answer of a check', () => {
  test('is what must be corrected, before everything else', () => {
    const { tone, text } = conclusionOf(reportOf([findingAt('班额表', 'B1', 'size'), query]), plain);
    expect([tone, text]).toEqual(['error', '✗ 还有 1 处必须改']);
  });

  test('without errors names the next thing to do until every query is explained', () => {
    const report = reportOf([query], { ledgers });
    expect(conclusionOf(report, plain)).toMatchObject({ tone: 'met', next: /还有 1 处待说明/ });
    const said = { key: '', record: '', sheet: '', text: '在建' };
    const explained = { explained: new Map([[query, said]]), marked: false };
    expect(conclusionOf(report, explained).next).toBe('可以提交了。');
    expect(conclusionOf(report, { ...explained, marked: true }).next).toMatch(
      /可以提交了。提交前点“清除标记”/,
    );
    const asked = { ...report, provisions: [{ status: 'to-confirm' }] as never };
    expect(conclusionOf(asked, explained).next).toBe('还有 1 条要求台账里看不出来,请点“1 条待确认”答复。');
  });

  test('is never green where no ledger was recognised', () => {
    const unread = { sheet: '杂表', range: 'A1:D9', reason: '', guesses: [] };
    const tables = conclusionOf(reportOf([], { unrecognised: [unread] }), plain);
    expect([tables.tone, tables.text]).toEqual(['query', '? 没有认出台账']);
    expect(tables.next).toContain('指定');
    const texts = conclusionOf(reportOf([], { unrecognised: [{ ...unread, isText: true }] }), plain);
    expect(texts.next).toContain('没有找到表格');
  });
});

describe('an honest school can finish', () => {
  const short = { ...findingAt('班额表', 'B1', 'size'), missing: '超出 3 人' };
  const said = { key: '', record: '', sheet: '', text: '' };
  const rectification = { measure: '分班', person: '张一', deadline: '2027-09-01' };

  test('shortfalls are told apart from mistakes, which come first', () => {
    const both = conclusionOf(reportOf([findingAt('班额表', 'B2', 'sum'), short], { ledgers }), plain);
    expect([both.tone, both.text]).toEqual(['error', '✗ 还有 1 处必须改']);
    const { tone, text, next } = conclusionOf(reportOf([short], { ledgers }), plain);
    expect([tone, text]).toEqual(['short', '▽ 没有填错的,还有 1 处没达标']);
    expect(next).toContain('属实,列入整改');
  });

  test('when all of them are being rectified and nothing is left to explain', () => {
    const explained = new Map([[short, { ...said, rectification }]]);
    const done = conclusionOf(reportOf([short], { ledgers }), { explained, marked: false });
    expect([done.tone, done.text]).toEqual(['met', '✓ 数据已核对,1 项未达标已列入整改']);
    expect(done.next).toContain('整改台账');
    const open = conclusionOf(reportOf([short, query], { ledgers }), { explained, marked: false });
    expect(open).toMatchObject({
      text: '✓ 没有发现必须改的问题,1 项未达标已列入整改',
      next: /还有 1 处待说明/,
    });
  });
});

describe('verdicts', () => {
  const verdictOf = (verdict: Partial<Verdict>): Verdict => ({
    standard: 'national',
    group: 'resources',
    stage: 'primary',
    met: 1,
    total: 7,
    unchecked: 0,
    passes: true,
    message: '7项中达标7项',
    basis: '教督〔2017〕6号 资源配置(每所学校至少6项达标,余项不低于85%)',
    ...verdict,
  });

  test('are grouped by clause, and the clause is named without its conditions', () => {
    const groups = verdictGroups([
      verdictOf({}),
      verdictOf({ basis: '教督〔2017〕6号 资源配置(校际差异系数)' }),
      verdictOf({ stage: 'junior' }),
      verdictOf({ basis: '' }),
    ]);
    expect(groups.map(({ title, verdicts }) => [title, verdicts.length])).toEqual([
      ['资源配置', 2],
      ['资源配置(校际差异系数)', 1],
      ['', 1],
    ]);
  });

  test('of many schools are summed up', () => {
    const [group] = verdictGroups([
      verdictOf({ school: '一小' }),
      verdictOf({ school: '二小', passes: false }),
      verdictOf({ school: '三小', passes: undefined }),
    ]);
    expect(group && groupSummary(group)).toBe('资源配置:3 校中 1 校达到,1 校没有达到,1 校缺数据');
  });

  test('say whom they are about where that is not plain', () => {
    const [nine] = verdictGroups([
      verdictOf({}),
      verdictOf({ stage: 'junior' }),
      verdictOf({ stage: 'all' }),
    ]);
    expect(nine?.verdicts.map((one) => verdictSubject(one, nine))).toEqual(['小学', '初中', '全校']);
    const [schools] = verdictGroups([
      verdictOf({ school: '一小' }),
      verdictOf({ school: '二校', stage: 'junior' }),
    ]);
    expect(schools?.verdicts.map((one) => verdictSubject(one, schools))).toEqual([
      '一小(小学)',
      '二校(初中)',
    ]);
    const [single] = verdictGroups([verdictOf({})]);
    expect(single?.verdicts.map((one) => verdictSubject(one, single))).toEqual(['']);
  });
});
