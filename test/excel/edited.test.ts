import { describe, expect, test } from '@jest/globals';
import type { Mark } from '../../src/model/drawing';
import type { Edit, Session } from '../../src/model/session';
import type { Workbook } from '../../src/model/workbook';
import { put } from '../support/excel-host/book';
import type { ExcelHost, RoundTrip } from '../support/excel-host/host';
import { markupFor } from '../support/fixture-files';
import { sheetOf } from '../support/sheet';
import { markup, readAll, sessionOver, settled, tripsOf } from './session-over';

const rows = (count: number) => Array.from({ length: count }, (_, row) => [`学生${row}`, row]);
const names = Array.from({ length: 20 }, (_, index) => `台账${index}`);

/** Twenty sheets without formulas and one with, read once while edits were listened to. */
async function opened(excelApi?: string) {
  const { session, host } = sessionOver(
    [
      ...names.map((name) => sheetOf(rows(60), { name })),
      sheetOf([[1], [2], [3]], { name: '合计', formulas: { A3: 'SUM(A1:A2)' } }),
    ],
    excelApi,
  );
  const edits: Edit[] = [];
  const stop = session.onEdit((edit) => edits.push(edit));
  await settled();
  const before = await readAll(session);
  return { session, host, edits, stop, before };
}

const readEdited = (session: Session): Promise<Workbook> =>
  session.read(() => undefined, new AbortController().signal, 'edited');

const named = ({ sheets }: Workbook, name: string) => sheets.find((sheet) => sheet.name === name);
const down = (trips: readonly RoundTrip[]) => trips.reduce((sum, trip) => sum + trip.down, 0);

describe('reading after an edit', () => {
  test('reads the edited sheet and those with formulas; the others are the same objects', async () => {
    const { session, host, before } = await opened();
    const all = await tripsOf(host, () => readAll(session));
    host.type(host.sheet('台账3'), 1, 0, '改了');
    await settled();
    let after = before;
    const trips = await tripsOf(host, async () => {
      after = await readEdited(session);
    });
    expect(named(after, '台账3')?.values[1]?.[0]).toBe('改了');
    expect(named(after, '合计')?.formulas[2]?.[0]).toBe('SUM(A1:A2)');
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(down(trips)).toBeLessThan(down(all) / 4);
    const second = await readEdited(session);
    expect(named(second, '台账3')).toBe(named(after, '台账3'));
    expect(named(second, '台账4')).toBe(named(after, '台账4'));
  });

  test('what Excel does not tell is not relied on: without a listener all sheets are read', async () => {
    const { session, host, stop } = await opened();
    stop();
    await settled();
    host.type(host.sheet('台账3'), 1, 0, '改了');
    await settled();
    expect(named(await readEdited(session), '台账3')?.values[1]?.[0]).toBe('改了');
  });

  test('a listener that came after the reading knows nothing of the time before it', async () => {
    const { session, host } = sessionOver([sheetOf(rows(3), { name: '台账' })]);
    await readAll(session);
    host.type(host.sheet('台账'), 1, 0, '改了');
    session.onEdit(() => undefined);
    await settled();
    expect(named(await readEdited(session), '台账')?.values[1]?.[0]).toBe('改了');
  });

  test('nor after a reading that failed', async () => {
    const { session, host } = sessionOver([
      sheetOf([], { name: '首页' }),
      sheetOf(rows(3), { name: '台账' }),
    ]);
    await readAll(session);
    host.type(host.sheet('台账'), 1, 0, '改了');
    session.onEdit(() => undefined);
    await settled();
    host.fail('AccessDenied', { times: 2 });
    await expect(readEdited(session)).rejects.toThrow('受保护');
    expect(named(await readEdited(session), '台账')?.values[1]?.[0]).toBe('改了');
  });

  test('after a reading that failed the edits before it are not forgotten', async () => {
    const { session, host } = await opened();
    host.type(host.sheet('台账3'), 1, 0, '改了');
    await settled();
    host.fail('AccessDenied', { times: 2 });
    await expect(readEdited(session)).rejects.toThrow('受保护');
    expect(named(await readEdited(session), '台账3')?.values[1]?.[0]).toBe('改了');
  });

  test('an edit while it reads is seen by the next', async () => {
    const { session, host } = await opened();
    host.type(host.sheet('台账3'), 1, 0, '改了');
    await settled();
    const first = host.trips.length;
    host.beforeTrip = (index) => {
      if (index === first + 3) {
        host.type(host.sheet('台账3'), 2, 0, '又改了');
      }
    };
    await readEdited(session);
    await settled();
    expect(named(await readEdited(session), '台账3')?.values[2]?.[0]).toBe('又改了');
  });

  test.each<[string, (host: ExcelHost) => void, (after: Workbook) => unknown, unknown]>([
    [
      'a number that became a day',
      (host) => host.format(host.sheet('台账3'), 1, 1, 'yyyy-mm-dd'),
      (after) => named(after, '台账3')?.formats[1]?.[1],
      'yyyy-mm-dd',
    ],
    [
      'another name',
      (host) => host.rename(host.sheet('台账3'), '新名'),
      (after) => after.sheets[3]?.name,
      '新名',
    ],
    ['a new sheet', (host) => host.add('新表'), (after) => after.sheets.at(-1)?.name, '新表'],
    [
      'a deleted sheet',
      (host) => host.remove(host.sheet('台账3')),
      (after) => named(after, '台账3'),
      undefined,
    ],
    [
      'protection',
      (host) => {
        host.sheet('台账3').isProtected = true;
      },
      (after) => named(after, '台账3')?.isProtected,
      true,
    ],
    [
      'a sheet that was hidden',
      (host) => {
        host.sheet('台账3').visibility = 'Hidden';
      },
      (after) => named(after, '台账3')?.visibility,
      'hidden',
    ],
  ])('%s is seen', async (_, change, look, expected) => {
    const { session, host } = await opened();
    change(host);
    await settled();
    expect(look(await readEdited(session))).toBe(expected);
  });

  test('a result that changed with an edit elsewhere is seen', async () => {
    const { session, host } = await opened();
    put(host.sheet('合计'), 2, 0, { value: 99 });
    expect(named(await readEdited(session), '合计')?.values[2]?.[0]).toBe(99);
  });

  test('a repair is seen before Excel tells of it', async () => {
    const { session, host } = await opened();
    host.isSilent = true;
    await session.write([{ sheet: '台账3', cell: 'A2', before: null, value: '修好了' }]);
    expect(named(await readEdited(session), '台账3')?.values[1]?.[0]).toBe('修好了');
  });
});

describe('sheets that come, go and change their names', () => {
  test('are told as edits', async () => {
    const { host, edits } = await opened('1.17');
    host.add('新表');
    host.rename(host.sheet('台账3'), '新名');
    host.remove(host.sheet('台账4'));
    await settled();
    expect(edits).toEqual([
      { sheet: '', area: '' },
      { sheet: '新名', area: '' },
      { sheet: '台账4', area: '' },
    ]);
  });

  test('our own sheets are not', async () => {
    const { session, edits } = await opened('1.17');
    await session.apply(markup([], markupFor(['台账3']).sheets));
    await session.clear();
    await settled();
    expect(edits).toEqual([]);
  });

  test('an Excel that does not tell new names is not asked for them', async () => {
    const { host, edits } = await opened();
    host.rename(host.sheet('台账3'), '新名');
    host.remove(host.sheet('台账4'));
    await settled();
    expect(edits).toEqual([{ sheet: '台账4', area: '' }]);
  });
});

describe('marking after an edit', () => {
  const marks: readonly Mark[] = names.flatMap((sheet) => [
    { sheet, cell: 'A2', severity: 'error' },
    { sheet, cell: 'B9', severity: 'query' },
  ]);
  const without = (mark: Mark) => marks.filter((one) => one !== mark);

  test('rewrites the sheets that were edited or are marked otherwise, and the report only when it says something else', async () => {
    const { session, host } = await opened();
    const report = markupFor(['台账3']).sheets;
    const first = await tripsOf(host, () => session.apply(markup(marks, report)));
    const untouched = host.sheet('台账5').rules;
    const ids = untouched.map(({ id }) => id);
    host.type(host.sheet('台账3'), 1, 0, '改了');
    await settled();
    await readEdited(session);
    const second = await tripsOf(host, () => session.apply(markup(without(marks[6] as Mark), report)));
    expect(host.sheet('台账3').rules).toHaveLength(1);
    expect(host.sheet('台账5').rules.map(({ id }) => id)).toEqual(ids);
    expect(second.length).toBeLessThanOrEqual(3);
    const up = (trips: readonly RoundTrip[]) => trips.reduce((sum, trip) => sum + trip.up, 0);
    expect(up(second)).toBeLessThan(up(first) / 4);
    await session.apply(
      markup(
        marks,
        report.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, 1) })),
      ),
    );
    expect(host.sheet('校验报告').cells.size).toBe(1);
  });

  test('a check of everything writes everything, also what the user has taken out', async () => {
    const { session, host } = await opened();
    const report = markupFor(['台账3']).sheets;
    await session.apply(markup(marks, report));
    host.sheet('台账5').rules.splice(0);
    host.remove(host.sheet('校验报告'));
    await readAll(session);
    await session.apply(markup(marks, report));
    expect(host.sheet('台账5').rules).toHaveLength(2);
    expect(host.sheet('校验报告').cells.size).toBeGreaterThan(1);
  });

  test('a renamed sheet loses the marks of its old name, also where Excel does not tell of names', async () => {
    const { session, host } = await opened();
    await session.apply(markup(marks));
    host.rename(host.sheet('台账3'), '新名');
    await readEdited(session);
    await session.apply(markup(marks.filter(({ sheet }) => sheet !== '台账3')));
    expect(host.sheet('新名').rules).toEqual([]);
  });

  test('what was refused is tried and said again', async () => {
    const { session, host } = await opened();
    host.sheet('台账3').isProtected = true;
    await readAll(session);
    const first = await session.apply(markup(marks));
    expect(first.map(({ sheet }) => sheet)).toEqual(['台账3']);
    await readEdited(session);
    expect(await session.apply(markup(marks))).toEqual(first);
    host.sheet('台账3').isProtected = false;
    await readEdited(session);
    expect(await session.apply(markup(marks))).toEqual([]);
    expect(host.sheet('台账3').rules).toHaveLength(2);
  });

  test('marks that were cleared come back with the next check', async () => {
    const { session, host } = await opened();
    await session.apply(markup(marks));
    await session.clear();
    await readEdited(session);
    await session.apply(markup(marks));
    expect(host.sheet('台账5').rules).toHaveLength(2);
  });
});
