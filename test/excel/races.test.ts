import { describe, expect, test } from '@jest/globals';
import { excelSession } from '../../src/excel/session';
import type { Mark, SheetDrawing } from '../../src/model/drawing';
import type { Edit, Session } from '../../src/model/session';
import { markupFor } from '../support/fixture-files';
import { sheetOf } from '../support/sheet';
import { markup, readAll, sessionOver, settled } from './session-over';

const rows = (count: number) => Array.from({ length: count }, (_, row) => [`学生${row}`, row]);

async function opened(excelApi?: string) {
  const { session, host } = sessionOver(
    ['甲', '乙', '丙'].map((name) => sheetOf(rows(6), { name })),
    excelApi,
  );
  const edits: Edit[] = [];
  const stop = session.onEdit((edit) => edits.push(edit));
  await settled();
  await readAll(session);
  return { session, host, edits, stop };
}

const readEdited = (session: Session, signal = new AbortController().signal) =>
  session.read(() => undefined, signal, 'edited');

const marks: readonly Mark[] = ['甲', '乙', '丙'].map((sheet) => ({ sheet, cell: 'A2', severity: 'error' }));

const drawing: SheetDrawing = {
  id: 'bands',
  title: '班额汇总',
  cells: [{ row: 0, column: 0, value: 1 }],
  merges: [],
  widths: [12],
};

describe('a check that was stopped after it had read', () => {
  test('leaves its sheets to be marked by the next: a pasted cell may have wiped the mark', async () => {
    const { session, host } = await opened();
    await session.apply(markup(marks));
    host.sheet('乙').rules.splice(0);
    host.type(host.sheet('乙'), 1, 0, '贴上的');
    await settled();
    await readEdited(session);
    await readEdited(session);
    await session.apply(markup(marks));
    expect(host.sheet('乙').rules).toHaveLength(1);
  });
});

describe('our own writes', () => {
  test('a repair that was refused does not swallow the edit of the user that follows', async () => {
    const { session, host, edits } = await opened();
    host.sheet('甲').isProtected = true;
    await expect(session.write([{ sheet: '甲', cell: 'A2', before: null, value: '改' }])).rejects.toThrow(
      '受保护',
    );
    host.sheet('甲').isProtected = false;
    host.type(host.sheet('甲'), 1, 0, '自己改');
    await settled();
    expect(edits).toEqual([{ sheet: '甲', area: 'A2' }]);
  });

  test('a repair does not overwrite the line that stands in its row since others were inserted or sorted', async () => {
    const { session, host } = await opened();
    await session.apply(markup(marks));
    host.type(host.sheet('甲'), 1, 0, '插入的行');
    host.type(host.sheet('甲'), 1, 1, 12);
    await settled();
    await readEdited(session);
    await expect(session.write([{ sheet: '甲', cell: 'B2', before: null, value: 45 }])).rejects.toThrow(
      '“甲”的 B2 这一行在体检之后改动过',
    );
    expect(host.value('甲', 1, 1)).toBe(12);
    await session.apply(markup(marks));
    await session.write([{ sheet: '甲', cell: 'B2', before: null, value: 45 }]);
    await session.write([{ sheet: '甲', cell: 'H3', before: null, value: '补填' }]);
    expect([host.value('甲', 1, 1), host.value('甲', 2, 7)]).toEqual([45, '补填']);
  });

  test('a sheet that is inserted twice at a time is there once', async () => {
    const { session, host } = await opened();
    await Promise.all([session.insert([drawing]), session.insert([drawing])]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['甲', '乙', '丙', '班额汇总']);
  });

  test('marks that are cleared while they are written are gone', async () => {
    const { session, host } = await opened();
    const before = host.snapshot();
    await Promise.all([session.apply(markup(marks, markupFor(['甲']).sheets)), session.clear()]);
    expect(host.snapshot()).toEqual(before);
  });
});

describe('what Excel tells no event of', () => {
  test('on the sheet that the user is on, or has left since: hidden lines, merges, filters, sorting, text to columns', async () => {
    const { session, host } = await opened('1.15');
    host.activate(host.sheet('乙'));
    await settled();
    await readAll(session);
    host.sheet('乙').hiddenRows.add(3);
    host.sheet('乙').merges.push({ top: 0, bottom: 0, left: 0, right: 1 });
    host.activate(host.sheet('丙'));
    await settled();
    host.sheet('丙').hiddenColumns.add(1);
    const { sheets } = await readEdited(session);
    expect([...(sheets[1]?.hiddenRows ?? [])]).toEqual([3]);
    expect(sheets[1]?.merges).toHaveLength(1);
    expect([...(sheets[2]?.hiddenColumns ?? [])]).toEqual([1]);
  });
});

test('an Excel that shows a sheet which is only a chart is read all the same', async () => {
  const { session, host } = await opened();
  host.fail('ItemNotFound', {
    when: ({ ObjectPaths }) => JSON.stringify(ObjectPaths).includes('GetActiveWorksheet'),
  });
  expect((await readEdited(session)).sheets).toHaveLength(3);
  expect(host.trips.filter(({ down }) => down === 0)).toHaveLength(1);
});

describe('a cell that is being edited', () => {
  test('a check after an edit waits for the end of it, however long that takes, unless it is stopped', async () => {
    const { session, host } = await opened();
    host.fail('InvalidOperationInCellEditMode', { times: 5 });
    expect((await readEdited(session)).sheets).toHaveLength(3);
    host.fail('InvalidOperationInCellEditMode', { times: 99 });
    const stop = new AbortController();
    const reading = readEdited(session, stop.signal).catch((reason: unknown) => reason);
    setTimeout(() => stop.abort(), 100);
    const started = performance.now();
    expect(await reading).toBe(stop.signal.reason);
    expect(performance.now() - started).toBeLessThan(400);
  });

  test('while the pane opens: Excel is asked to tell of edits until it does', async () => {
    const { session, host } = sessionOver([sheetOf(rows(3), { name: '甲' })]);
    const edits: Edit[] = [];
    host.fail('InvalidOperationInCellEditMode', { times: 5 });
    session.onEdit((edit) => edits.push(edit));
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await readAll(session);
    host.type(host.sheet('甲'), 1, 0, '改');
    await settled();
    expect(edits).toEqual([{ sheet: '甲', area: 'A2' }]);
  });
});

test('an end of listening that Excel refuses disturbs nobody', async () => {
  const { host, stop } = await opened();
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  host.fail('GeneralException', { times: 9 });
  stop();
  await settled();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

describe('protected sheets', () => {
  test('marks that cannot be taken out are said', async () => {
    const { session, host } = await opened();
    await session.apply(markup(marks));
    host.sheet('乙').isProtected = true;
    const obstacles = await session.clear();
    expect(obstacles).toEqual([{ sheet: '乙', message: expect.stringContaining('取不下来') }]);
    expect(host.book.sheets.map(({ rules }) => rules.length)).toEqual([0, 1, 0]);
  });

  test('old marks on a protected sheet without findings are said by a check too', async () => {
    const { session, host } = await opened();
    await session.apply(markup(marks));
    host.sheet('乙').isProtected = true;
    await readAll(session);
    const obstacles = await session.apply(markup(marks.filter(({ sheet }) => sheet !== '乙')));
    expect(obstacles.map(({ sheet }) => sheet)).toEqual(['乙']);
  });

  test('a protected sheet without anything of ours is passed over', async () => {
    const { session, host } = await opened();
    host.sheet('乙').isProtected = true;
    expect(await session.clear()).toEqual([]);
  });
});

test('the session of a second pane takes the first one for what it is', async () => {
  const { session, host, edits } = await opened();
  const other = excelSession();
  await readAll(other);
  await other.apply(markup(marks, markupFor(['甲']).sheets));
  await settled();
  await readEdited(session);
  edits.length = 0;
  await session.apply(markup(marks, markupFor(['甲']).sheets));
  await settled();
  expect(edits).toEqual([]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['校验报告', '甲', '乙', '丙']);
  expect(host.sheet('甲').rules).toHaveLength(1);
});
