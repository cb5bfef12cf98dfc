import { describe, expect, test } from '@jest/globals';
import { freeTitle } from '../../src/model/address';
import type { SheetDrawing } from '../../src/model/drawing';
import { sheetMarker } from '../../src/model/signature';
import { cellKey } from '../support/excel-host/book';
import { markupFor } from '../support/fixture-files';
import { sheetOf } from '../support/sheet';
import { markup, readAll, sessionOver, tripsOf } from './session-over';

const ledger = () =>
  sheetOf(
    [
      ['姓名', '班级'],
      ['甲', '一(1)班'],
    ],
    { name: '花名册' },
  );
const [report] = markupFor(['花名册']).sheets as [SheetDrawing];

const drawing = (id: string, cells: SheetDrawing['cells'], title = '班额汇总'): SheetDrawing => ({
  id,
  title,
  cells,
  merges: [],
  widths: [12],
});

describe('the report sheet', () => {
  test('stands in front, found by a hidden name, with its values, looks and page', async () => {
    const { session, host } = sessionOver([ledger()]);
    await readAll(session);
    expect(await session.apply(markup([], [report]))).toEqual([]);
    const sheet = host.sheet('校验报告');
    expect(host.book.sheets[0]).toBe(sheet);
    expect(host.book.names).toMatchObject([{ name: sheetMarker('report'), sheet, visible: false }]);
    expect(sheet.cells.get(cellKey(0, 0))?.value).toBe('校验报告');
    expect(sheet.cells.get(cellKey(1, 0))).toMatchObject({ value: '=HYPERLINK("http://x")', isQuoted: true });
    expect(sheet.cells.get(cellKey(1, 1))).toMatchObject({
      formula: '=HYPERLINK("#花名册!B2",58)',
      format: '0.0"人"',
      look: { fill: '#F7B79B', underline: 'Single' },
    });
    expect(sheet.cells.get(cellKey(1, 2))?.formula).toBe('=STDEV.P(1,2,3)');
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.rules.map(({ type, look }) => [type, look.upperBound])).toEqual([
      ['DataBar', { type: 'Number', formula: '=60' }],
    ]);
    expect(sheet.page).toMatchObject({ frozenRows: 1, titleRows: '$1:$1', paperSize: 'A4' });
  });

  test('is drawn anew where it stands, and goes without a trace', async () => {
    const { session, host } = sessionOver([ledger()]);
    const before = host.snapshot();
    await readAll(session);
    await session.apply(markup([], [report]));
    const once = host.snapshot();
    host.book.sheets.reverse();
    await session.apply(markup([], [report]));
    host.book.sheets.reverse();
    expect(host.snapshot()).toEqual(once);
    await session.clear();
    expect(host.snapshot()).toEqual(before);
  });

  test('a report of a thousand findings stays far below the limit of a request', async () => {
    const { session, host } = sessionOver([ledger()]);
    const cells = Array.from({ length: 1000 }, (_, row) => [
      { row, column: 0, value: `C${row}`, link: { sheet: '花名册', cell: `C${row + 1}` } },
      { row, column: 1, value: '班额 58 人,超出 13 人;标准每班不超过 45 人。', style: { wrap: true } },
    ]).flat();
    const heights = Object.fromEntries(cells.map(({ row }) => [row, row % 3 ? 18 : 36]));
    const sheet = { ...drawing('report', cells), heights };
    const trips = await tripsOf(host, () => session.apply(markup([], [sheet])));
    expect(host.sheet('班额汇总').page).toMatchObject({ 'height 0': 36, 'height 998': 18, 'height 999': 36 });
    expect(trips.length).toBeLessThanOrEqual(2);
    expect(trips.reduce((sum, { up }) => sum + up, 0)).toBeLessThan(300_000);
  });

  test('a sheet of more characters than a request takes is written in bands', async () => {
    const { session, host } = sessionOver([ledger()]);
    const long = '每班不超过四十五人'.repeat(60);
    const cells = Array.from({ length: 6000 }, (_, row) => ({ row, column: 0, value: long }));
    const trips = await tripsOf(host, () => session.insert([drawing('big', cells)]));
    expect(Math.max(...trips.map(({ up }) => up))).toBeLessThan(5 * 1024 * 1024);
    expect(host.value('班额汇总', 5999, 0)).toBe(long);
  });

  test('what may be chosen in its cells is offered there', async () => {
    const { session, host } = sessionOver([ledger()]);
    const choices = [{ area: 'A2:A4', values: ['有', '无'] }];
    await session.insert([{ ...drawing('form', [{ row: 0, column: 0, value: '自查结果' }]), choices }]);
    expect(host.sheet('班额汇总').choices).toEqual([
      { area: { top: 1, left: 0, bottom: 3, right: 0 }, source: '有,无' },
    ]);
  });
});

describe('text in drawn cells', () => {
  test.each([
    '=1+1',
    '1-2',
    '007',
    '3/4',
    '(3)',
    '+86',
    '-',
    '@甲',
    'TRUE',
    '1:21',
    '12%',
    '1,000',
    '2015年1月',
    '一月一日',
    '110101199001011234',
    '9E5',
    "'引号",
    '姓名',
    '1',
  ])('%s stays this text', async (value) => {
    const { session, host } = sessionOver([ledger()]);
    await session.insert([drawing('texts', [{ row: 0, column: 0, value }])]);
    const cell = host.sheet('班额汇总').cells.get(cellKey(0, 0));
    expect([cell?.value, cell?.formula]).toEqual([value, undefined]);
  });

  test('numbers, truth values and formulas are what they are', async () => {
    const { session, host } = sessionOver([ledger()]);
    const cells = [
      { row: 0, column: 0, value: 3.5 },
      { row: 0, column: 1, value: true },
      { row: 0, column: 2, value: 2, formula: "SUM('花名册'!A1:A2)" },
    ];
    await session.insert([drawing('numbers', cells)]);
    expect(host.value('班额汇总', 0, 0)).toBe(3.5);
    expect(host.value('班额汇总', 0, 1)).toBe(true);
    expect(host.sheet('班额汇总').cells.get(2)?.formula).toBe("=SUM('花名册'!A1:A2)");
  });
});

describe("sheets of the user's", () => {
  test('a sheet of the same title is not touched', async () => {
    const own = sheetOf([['我的报告']], { name: '校验报告' });
    const { session, host } = sessionOver([own, ledger()]);
    const before = host.snapshot();
    await readAll(session);
    await session.apply(markup([], [report]));
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['校验报告 (2)', '校验报告', '花名册']);
    expect(host.value('校验报告', 0, 0)).toBe('我的报告');
    await session.clear();
    expect(host.snapshot()).toEqual(before);
  });

  test('our sheets are no part of the workbook that is checked; what was entered in them can be read', async () => {
    const { session, host } = sessionOver([ledger()]);
    await session.insert([drawing('class-size-bands', [{ row: 0, column: 0, value: '填表人' }])]);
    host.type(host.sheet('班额汇总'), 0, 1, '张三');
    expect((await readAll(session)).sheets.map(({ name }) => name)).toEqual(['花名册']);
    const own = await session.readOwn();
    expect(own.get('class-size-bands')?.values[0]).toEqual(['填表人', '张三']);
  });

  test('a renamed sheet of ours is found again; a deleted one is made again', async () => {
    const { session, host } = sessionOver([ledger()]);
    const cells = [{ row: 0, column: 0, value: '一' }];
    await session.insert([drawing('class-size-bands', cells)]);
    host.sheet('班额汇总').name = "报'县局";
    await session.insert([drawing('class-size-bands', cells)]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['花名册', "报'县局"]);
    host.book.sheets.pop();
    await session.insert([drawing('class-size-bands', cells)]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['花名册', '班额汇总']);
    expect(host.book.names).toHaveLength(1);
  });

  test('clearing takes the report, not the summaries; they are removed by their ids', async () => {
    const { session, host } = sessionOver([ledger()]);
    const before = host.snapshot();
    await readAll(session);
    await session.apply(markup([], [report]));
    await session.insert([drawing('class-size-bands', [{ row: 0, column: 0, value: 1 }])]);
    await session.clear();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['花名册', '班额汇总']);
    await session.remove(['class-size-bands']);
    expect(host.snapshot()).toEqual(before);
  });

  test('where the structure is protected nothing is inserted, and it is said', async () => {
    const { session, host } = sessionOver([ledger()]);
    host.book.isProtected = true;
    await readAll(session);
    const marks = [{ sheet: '花名册', cell: 'A2', severity: 'error' as const }];
    const obstacles = await session.apply(markup(marks, [report]));
    expect(obstacles.map(({ message }) => message)).toEqual([expect.stringContaining('结构已保护')]);
    expect(host.sheet('花名册').rules).toHaveLength(1);
    expect(host.book.sheets).toHaveLength(1);
  });

  test('a protected sheet of ours is left as it is, and it is said', async () => {
    const { session, host } = sessionOver([ledger()]);
    await session.insert([drawing('bands', [{ row: 0, column: 0, value: 1 }])]);
    host.sheet('班额汇总').isProtected = true;
    const obstacles = await session.insert([drawing('bands', [{ row: 0, column: 0, value: 2 }])]);
    expect(obstacles).toEqual([{ sheet: '班额汇总', message: '工作表“班额汇总”已保护,没有更新。' }]);
    expect(host.value('班额汇总', 0, 0)).toBe(1);
  });
});

test('a free title is never longer than 31 characters and never taken', () => {
  const long = '长'.repeat(40);
  expect(freeTitle(long, new Set())).toHaveLength(31);
  expect(freeTitle(long, new Set([long.slice(0, 31)]))).toBe(`${'长'.repeat(27)} (2)`);
  expect(freeTitle('Report', new Set(['REPORT']))).toBe('Report (2)');
});
