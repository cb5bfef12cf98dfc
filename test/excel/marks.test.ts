import { describe, expect, test } from '@jest/globals';
import { addressChunks } from '../../src/excel/addresses';
import type { Mark } from '../../src/model/drawing';
import { markFormula } from '../../src/model/signature';
import { addRule } from '../support/excel-host/conditional-format-objects';
import { sheetOf } from '../support/sheet';
import { markup, readAll, sessionOver, tripsOf } from './session-over';

const rows = (count: number) => Array.from({ length: count }, (_, row) => [`学生${row}`, row]);
const severities = ['error', 'query', 'advice'] as const;

/** Marks scattered so that no two are joined. */
const scattered = (sheet: string, count: number): readonly Mark[] =>
  Array.from({ length: count }, (_, index) => ({
    sheet,
    cell: `${'ABCDEF'[index % 6]}${2 * index + 2}`,
    severity: severities[index % 3] ?? 'error',
  }));

const two = () => [sheetOf(rows(40), { name: '花名册' }), sheetOf(rows(40), { name: '班额表' })];

describe('marking', () => {
  test('a thousand findings on twenty sheets take at most three round trips', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `台账${index}`);
    const { session, host } = sessionOver(names.map((name) => sheetOf(rows(60), { name })));
    await readAll(session);
    const marks = names.flatMap((name) => scattered(name, 50));
    const first = await tripsOf(host, () => session.apply(markup(marks)));
    const second = await tripsOf(host, () => session.apply(markup(marks)));
    expect(first.length).toBeLessThanOrEqual(3);
    expect(second.length).toBeLessThanOrEqual(3);
    expect(first.reduce((sum, { up }) => sum + up, 0)).toBeLessThan(250_000);
    expect(host.book.sheets.map(({ rules }) => rules.length)).toEqual(names.map(() => 3));
  });

  test('each severity is one rule with its look, the gravest on top, and no cell is touched', async () => {
    const { session, host } = sessionOver(two());
    const before = host.sheet('花名册').cells;
    const cells = structuredClone([...before]);
    await readAll(session);
    await session.apply(
      markup([
        { sheet: '花名册', cell: 'B2', severity: 'advice' },
        { sheet: '花名册', cell: 'B2:B4', severity: 'error' },
        { sheet: '花名册', cell: 'A9', severity: 'query' },
      ]),
    );
    const { rules } = host.sheet('花名册');
    expect(rules.map(({ look }) => look.formula)).toEqual(
      ['error', 'query', 'advice'].map((severity) => `=${markFormula(severity as Mark['severity'])}`),
    );
    expect(rules[0]?.areas).toEqual([{ top: 1, bottom: 3, left: 1, right: 1 }]);
    expect(rules[0]?.look).toMatchObject({
      fill: '#F7B79B',
      text: '#5C1300',
      bold: true,
      'EdgeTop.style': 'Continuous',
      stopIfTrue: false,
    });
    expect([...host.sheet('花名册').cells]).toEqual(cells);
  });

  test('marking twice equals marking once', async () => {
    const { session, host } = sessionOver(two());
    await readAll(session);
    await session.apply(markup(scattered('花名册', 30)));
    const once = host.snapshot();
    await session.apply(markup(scattered('花名册', 30)));
    expect(host.snapshot()).toEqual(once);
  });

  test('cells below each other are given as one area', () => {
    expect(addressChunks(['A2', 'C1', 'A1', 'A3:A4', 'A6'])).toEqual(['A1:A4,A6,C1']);
  });

  test('many scattered cells are given in texts that Excel takes', async () => {
    const { session, host } = sessionOver(two());
    await readAll(session);
    await session.apply(markup(scattered('花名册', 9_000)));
    const marked = host.sheet('花名册').rules.flatMap(({ areas }) => areas);
    expect(marked).toHaveLength(9_000);
  });
});

describe('taking marks out', () => {
  test('the workbook is what it was, also in another session and after rows were inserted', async () => {
    const { session, host } = sessionOver(two());
    const before = host.snapshot();
    await readAll(session);
    await session.apply(markup(scattered('花名册', 30)));
    expect(host.snapshot()).not.toEqual(before);
    const sheet = host.sheet('花名册');
    for (const rule of sheet.rules) {
      rule.areas = rule.areas.map((area) => ({ ...area, top: area.top + 2, bottom: area.bottom + 2 }));
      Object.assign(rule, { id: `saved-${rule.id}` });
    }
    const { excelSession } = await import('../../src/excel/session');
    await excelSession().clear();
    expect(host.snapshot()).toEqual(before);
  });

  test('marks that came with the file or were copied to another sheet go too', async () => {
    const { session, host } = sessionOver(two());
    const before = host.snapshot();
    const area = { top: 1, left: 0, bottom: 1, right: 0 };
    addRule(host.sheet('花名册'), 'Custom', [area], `N("ledger-checkup:error") = 0`);
    addRule(host.sheet('班额表'), 'Custom', [area], `=n("LEDGER-CHECKUP:query")=0`);
    await session.clear();
    expect(host.snapshot()).toEqual(before);
  });

  test("a user's own conditional formats stay as they are", async () => {
    const { session, host } = sessionOver(two());
    const area = { top: 0, left: 0, bottom: 39, right: 1 };
    addRule(host.sheet('花名册'), 'Custom', [area], '=MOD(ROW(),2)=0');
    addRule(host.sheet('花名册'), 'CellValue', [area]);
    addRule(host.sheet('花名册'), 'ColorScale', [area]);
    const before = host.snapshot();
    await readAll(session);
    const trips = await tripsOf(host, () => session.apply(markup(scattered('花名册', 30))));
    expect(trips.length).toBeLessThanOrEqual(3);
    expect(host.sheet('花名册').rules).toHaveLength(6);
    await session.clear();
    expect(host.snapshot()).toEqual(before);
  });
});

describe('sheets that cannot be marked', () => {
  test('a protected sheet is named and not touched; the others are marked', async () => {
    const { session, host } = sessionOver([sheetOf(rows(9), { name: '教师', isProtected: true }), ...two()]);
    await readAll(session);
    const obstacles = await session.apply(
      markup([
        { sheet: '教师', cell: 'A1', severity: 'error' },
        { sheet: '花名册', cell: 'A1', severity: 'error' },
      ]),
    );
    expect(obstacles).toEqual([{ sheet: '教师', message: '工作表“教师”已保护,只能列出问题,不能标记。' }]);
    expect([host.sheet('教师').rules.length, host.sheet('花名册').rules.length]).toEqual([0, 1]);
  });

  test('a sheet that Excel cannot cope with is named; the others are marked', async () => {
    const { session, host } = sessionOver(two());
    await readAll(session);
    const poor = host.sheet('花名册');
    host.fail('GeneralException', {
      times: 99,
      when: (request) => JSON.stringify(request).includes('getRanges') || touches(request, poor.name),
    });
    const obstacles = await session.apply(
      markup([
        { sheet: '班额表', cell: 'A1', severity: 'error' },
        { sheet: '花名册', cell: 'A1', severity: 'error' },
      ]),
    );
    expect(obstacles.map(({ sheet }) => sheet)).toEqual(['花名册']);
    expect([poor.rules.length, host.sheet('班额表').rules.length]).toEqual([0, 1]);
  });

  test('a sheet deleted after the check is passed over', async () => {
    const { session, host } = sessionOver(two());
    await readAll(session);
    host.book.sheets.shift();
    await session.apply(
      markup([...scattered('花名册', 3), { sheet: '班额表', cell: 'A1', severity: 'error' }]),
    );
    expect(host.sheet('班额表').rules).toHaveLength(1);
  });
});

function touches(request: unknown, sheet: string): boolean {
  return JSON.stringify(request).includes(`["${sheet}"]`);
}
