import { describe, expect, test } from '@jest/globals';
import { memoryOfXml, memoryXml } from '../../src/model/memory';
import { type Edit, SessionError } from '../../src/model/session';
import { drawnSheet } from '../support/drawn-sheet';
import { snapshot } from '../support/excel-host/book';
import { addNotes } from '../support/excel-host/notes-client';
import { markupFor } from '../support/fixture-files';
import { sheetOf } from '../support/sheet';
import { markup, readAll, sessionOver, settled } from './session-over';

const ledgers = () => [
  sheetOf(
    [
      ['姓名', '班级'],
      ['甲', '一(1)班'],
    ],
    { name: '花名册' },
  ),
  sheetOf([['班级', '人数']], { name: '旧表', visibility: 'hidden' }),
];

describe('remembering', () => {
  test('values are kept in the workbook, also for another session', async () => {
    const { session, host } = sessionOver(ledgers());
    expect(await session.recall()).toEqual({});
    await session.remember({ choices: { standards: ['a'], live: false } });
    await session.remember({ explanations: [] });
    expect(await session.recall()).toEqual({ choices: { standards: ['a'], live: false }, explanations: [] });
    expect([...host.book.xmlParts.values()].map(memoryOfXml)).toEqual([await session.recall()]);
  });

  test('what is remembered at the same time is all remembered, and forgotten whole', async () => {
    const { session, host } = sessionOver(ledgers());
    const before = snapshot(host.book, { withSettings: true });
    await Promise.all([session.remember({ choices: 1 }), session.remember({ findings: 2 })]);
    expect(await session.recall()).toEqual({ choices: 1, findings: 2 });
    await session.forget();
    expect(await session.recall()).toEqual({});
    expect(snapshot(host.book, { withSettings: true })).toEqual(before);
  });

  test('when everything is cleared the workbook is as it was before: marks, notes, report, forms, names, settings', async () => {
    const { session, host } = sessionOver(ledgers(), '1.18');
    addNotes();
    host.book.settings.set('others', 1);
    const before = snapshot(host.book, { withSettings: true });
    host.book.settings.set('ledger-checkup.choices', { live: false });
    await readAll(session);
    await session.apply(markupFor(['花名册']));
    await session.insert([drawnSheet('self-check', '自查表'), drawnSheet('rectification', '整改台账')]);
    await session.remember({ explanations: [] });
    expect(snapshot(host.book, { withSettings: true })).not.toEqual(before);
    await session.clear();
    await session.remove(['self-check', 'rectification']);
    await session.forget();
    expect(snapshot(host.book, { withSettings: true })).toEqual(before);
  });

  test('the selected cell is told', async () => {
    const { session } = sessionOver(ledgers());
    await session.goTo('花名册', 'B2');
    expect(await session.selection()).toEqual({ sheet: '花名册', cell: 'B2' });
  });

  test('settings of an earlier version are read, and become the part with the next that is remembered', async () => {
    const { session, host } = sessionOver(ledgers());
    host.book.settings.set('ledger-checkup.choices', { live: false });
    host.book.settings.set('ledger-checkup.explanations', { key: '属实' });
    host.book.settings.set('others', 1);
    expect(await session.recall()).toEqual({ choices: { live: false }, explanations: { key: '属实' } });
    await session.remember({ findings: [] });
    expect(await session.recall()).toEqual({
      choices: { live: false },
      explanations: { key: '属实' },
      findings: [],
    });
    expect([...host.book.settings.keys()]).toEqual(['others']);
  });

  test('what a later version remembers is not written over, and it is said', async () => {
    const { session, host } = sessionOver([sheetOf([['a']], { name: '表' })]);
    await session.remember({ choices: 1 });
    const [id = ''] = host.book.xmlParts.keys();
    const newer = memoryXml({ later: 1 }).replace('version="1"', 'version="2"');
    host.book.xmlParts.set(id, newer);
    expect(await session.recall()).toEqual({});
    await expect(session.remember({ choices: 2 })).rejects.toThrow('更新版本');
    expect([...host.book.xmlParts.values()]).toEqual([newer]);
  });

  test('the form that people fill in is read like their own sheets, other sheets of ours are not', async () => {
    const { session } = sessionOver([sheetOf([['a']], { name: '表' })]);
    await session.insert([drawnSheet('self-check', '自查表'), drawnSheet('rectification', '整改台账')]);
    expect((await readAll(session)).sheets.map(({ name }) => name)).toEqual(['表', '自查表']);
  });

  test('parts of others stay as they are', async () => {
    const { session, host } = sessionOver(ledgers());
    host.book.xmlParts.set('{1}', '<x xmlns="urn:other"/>');
    await session.remember({ choices: 1 });
    await session.forget();
    expect([...host.book.xmlParts.values()]).toEqual(['<x xmlns="urn:other"/>']);
  });
});

describe('going to a cell', () => {
  test('shows the sheet and selects the cell', async () => {
    const { session, host } = sessionOver(ledgers());
    await session.goTo('花名册', 'B2');
    expect(host.book.selected).toBe('花名册!B2');
    expect(host.book.active).toBe(host.sheet('花名册'));
  });

  test('a hidden sheet stays hidden, and it is said', async () => {
    const { session, host } = sessionOver(ledgers());
    await expect(session.goTo('旧表', 'A1')).rejects.toThrow('工作表“旧表”是隐藏的');
    expect(host.sheet('旧表').visibility).toBe('Hidden');
  });

  test('a sheet that has gone is named', async () => {
    const { session } = sessionOver(ledgers());
    await expect(session.goTo('没有', 'A1')).rejects.toThrow('找不到工作表“没有”');
  });
});

describe('a repair', () => {
  test('writes one value; text stays text', async () => {
    const { session, host } = sessionOver(ledgers());
    await session.write([{ sheet: '花名册', cell: 'A2', before: null, value: '007' }]);
    await session.write([{ sheet: '花名册', cell: 'B2', before: null, value: 45 }]);
    expect([host.value('花名册', 1, 0), host.value('花名册', 1, 1)]).toEqual(['007', 45]);
  });

  test('on a protected sheet is refused in words', async () => {
    const { session, host } = sessionOver(ledgers());
    host.sheet('花名册').isProtected = true;
    await expect(session.write([{ sheet: '花名册', cell: 'A2', before: null, value: '乙' }])).rejects.toThrow(
      '受保护',
    );
    expect(host.value('花名册', 1, 0)).toBe('甲');
  });
});

describe('edits and selections', () => {
  test("the user's edits are told with sheet and address, until the unsubscription", async () => {
    const { session, host } = sessionOver(ledgers());
    await readAll(session);
    const edits: Edit[] = [];
    const stop = session.onEdit((edit) => edits.push(edit));
    await settled();
    host.type(host.sheet('花名册'), 1, 0, '乙');
    await settled();
    expect(edits).toEqual([{ sheet: '花名册', area: 'A2' }]);
    stop();
    await settled();
    host.type(host.sheet('花名册'), 1, 0, '丙');
    await settled();
    expect(edits).toHaveLength(1);
  });

  test('our own writes are not told: marks, report, summaries, repairs', async () => {
    const { session, host } = sessionOver(ledgers());
    await readAll(session);
    const edits: Edit[] = [];
    session.onEdit((edit) => edits.push(edit));
    await settled();
    await session.apply(markupFor(['花名册']));
    await session.insert([{ ...markupFor(['花名册']).sheets[0], id: 'bands', title: '汇总' } as never]);
    await session.write([{ sheet: '花名册', cell: 'A2', before: null, value: '乙' }]);
    await session.clear();
    await settled();
    expect(edits).toEqual([]);
    host.type(host.sheet('花名册'), 1, 0, '丙');
    await settled();
    expect(edits).toEqual([{ sheet: '花名册', area: 'A2' }]);
  });

  test('edits of our sheets from an earlier day are not told either', async () => {
    const { session, host } = sessionOver(ledgers());
    await session.apply(markup([], markupFor(['花名册']).sheets));
    const { excelSession } = await import('../../src/excel/session');
    const later = excelSession();
    await readAll(later);
    const edits: Edit[] = [];
    later.onEdit((edit) => edits.push(edit));
    await settled();
    host.type(host.sheet('校验报告'), 3, 0, '签名');
    await settled();
    expect(edits).toEqual([]);
  });

  test('selections are told by their first cell', async () => {
    const { session, host } = sessionOver(ledgers());
    await readAll(session);
    const seen: string[] = [];
    session.onSelect((sheet, cell) => seen.push(`${sheet}!${cell}`));
    await settled();
    host.select(host.sheet('花名册'), 1, 1);
    await settled();
    expect(seen).toEqual(['花名册!B2']);
  });
});

describe('refusals of Excel', () => {
  test('a cell that is being edited: tried again, then said what to do', async () => {
    const { session, host } = sessionOver(ledgers());
    host.fail('InvalidOperationInCellEditMode', { times: 2 });
    await session.goTo('花名册', 'A1');
    host.fail('InvalidOperationInCellEditMode', { times: 99 });
    await expect(readAll(session)).rejects.toThrow('正在编辑单元格,请按回车(或 Esc)结束编辑后再试。');
  });

  test('a value is never written twice', async () => {
    const { session, host } = sessionOver(ledgers());
    host.fail('InvalidOperationInCellEditMode');
    await expect(session.write([{ sheet: '花名册', cell: 'A2', before: null, value: 1 }])).rejects.toThrow(
      '正在编辑',
    );
    expect(host.trips).toHaveLength(1);
  });

  test('a sheet deleted while the workbook is read: read again without it', async () => {
    const { session, host } = sessionOver([...ledgers(), sheetOf([['临时']], { name: '临时' })]);
    host.beforeTrip = (index) => {
      if (index === 2) {
        host.book.sheets.pop();
      }
    };
    expect((await readAll(session)).sheets.map(({ name }) => name)).toEqual(['花名册', '旧表']);
  });

  test.each([
    ['AccessDenied', '受保护'],
    ['RequestPayloadSizeLimitExceeded', '太大'],
    ['GeneralException', '没有改动'],
    ['SomethingNew', '没有改动'],
    ['ApiNotFound', '不支持'],
  ])('%s becomes a sentence', async (code, words) => {
    const { session, host } = sessionOver(ledgers());
    host.fail(code, { times: 99 });
    const failure = await session.goTo('花名册', 'A1').catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(SessionError);
    expect((failure as Error).message).toContain(words);
    expect((failure as Error).message).not.toMatch(/[A-Za-z]{12}/);
  });

  test('stopped reading rejects with the reason of the signal', async () => {
    const { session, host } = sessionOver(ledgers());
    const stop = new AbortController();
    host.beforeTrip = () => stop.abort();
    const reason = await session.read(() => undefined, stop.signal).catch((thrown: unknown) => thrown);
    expect(reason).toBe(stop.signal.reason);
    expect(host.trips).toHaveLength(1);
  });

  test('an Excel older than notes is asked for none', async () => {
    const { session, host } = sessionOver(ledgers());
    await readAll(session);
    expect(session.abilities.notes).toBe(false);
    await session.apply({ ...markupFor(['花名册']), sheets: [] });
    expect(host.book.notes).toEqual([]);
  });
});
