import { describe, expect, test } from '@jest/globals';
import { excelSession } from '../../src/excel/session';
import { isCellError, type Sheet } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { openBook } from '../support/excel-host/book';
import { ExcelHost } from '../support/excel-host/host';
import { connectClient } from '../support/excel-host/node-client';
import { sampleFiles } from '../support/fixture-files';
import { sheetOf } from '../support/sheet';
import { readAll, sessionOver, tripsOf } from './session-over';

const rows = (count: number, width: number, text = '张') =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (__, column) => (column % 2 ? row * column : `${text}${row}`)),
  );

describe('reading the open workbook', () => {
  test('twenty sheets take four round trips', async () => {
    const sheets = Array.from({ length: 20 }, (_, index) =>
      sheetOf(rows(60, 12), { name: `台账${index}`, formulas: { L60: 'SUM(L1:L59)' }, hiddenRows: [7] }),
    );
    const { session, host } = sessionOver(sheets, '1.15');
    const trips = await tripsOf(host, async () => {
      const workbook = await readAll(session);
      expect(workbook.sheets).toHaveLength(20);
      expect(workbook.sheets[19]?.values[59]?.[0]).toBe('张59');
    });
    expect(trips.length).toBeLessThanOrEqual(4);
  });

  test.each(sampleFiles.filter(({ name }) => !name.startsWith('02')))(
    '$name arrives as the file reader reads it',
    async ({ bytes, name }) => {
      const file = readWorkbookFile(bytes, name);
      const { session } = sessionOver(file.sheets, '1.15');
      const { sheets } = await readAll(session);
      expect(sheets.map((sheet) => sheet.name)).toEqual(file.sheets.map((sheet) => sheet.name));
      for (const [index, sheet] of sheets.entries()) {
        const read = file.sheets[index];
        expect(dense(sheet.values)).toEqual(dense(read?.values ?? []));
        expect(dense(sheet.formulas)).toEqual(dense(read?.formulas ?? []));
        expect(sheet.merges).toEqual(read?.merges);
        expect(sheet.filters).toEqual(read?.filters);
        expect(sheet.visibility).toBe(read?.visibility);
        expect(sheet.isProtected).toBe(read?.isProtected);
        expect(formatsOfNumbers(sheet)).toEqual(formatsOfNumbers(read as Sheet));
      }
    },
  );

  test('a filter that is on', async () => {
    const filtered = sheetOf(rows(9, 4), { name: '甲', filters: ['A1:D9'], hiddenRows: [3, 5] });
    const { sheets } = await readAll(
      sessionOver([filtered, sheetOf(rows(2, 2), { name: '乙' })], '1.15').session,
    );
    expect(sheets.map(({ filters }) => filters)).toEqual([[{ top: 0, left: 0, bottom: 8, right: 3 }], []]);
  });

  test('dates, errors, formulas, hidden lines, protection and visibility', async () => {
    const { session } = sessionOver(
      [
        sheetOf(
          [
            ['日期', '值'],
            [44927, { error: '#DIV/0!' }],
            [null, true],
          ],
          {
            name: '甲',
            formats: { A2: 'yyyy"年"m"月"' },
            formulas: { B2: '1/0' },
            hiddenRows: [3],
            hiddenColumns: ['B'],
            isProtected: true,
            visibility: 'hidden',
          },
        ),
        sheetOf([], { name: '空表' }),
      ],
      '1.15',
    );
    const [first, empty] = (await readAll(session)).sheets;
    expect(first?.values[1]).toEqual([44927, { error: '#DIV/0!' }]);
    expect(isCellError(first?.values[1]?.[1] ?? null)).toBe(true);
    expect(first?.formats[1]?.[0]).toBe('yyyy"年"m"月"');
    expect(first?.formulas[1]?.[1]).toBe('1/0');
    expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([1]);
    expect([first?.isProtected, first?.visibility]).toEqual([true, 'hidden']);
    expect([empty?.name, empty?.values.length]).toEqual(['空表', 0]);
  });

  test.each(['#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#SPILL!', '#N/A'])(
    'the error %s is no text',
    async (error) => {
      const { session } = sessionOver([sheetOf([[{ error }]])]);
      expect((await readAll(session)).sheets[0]?.values[0]?.[0]).toEqual({ error });
    },
  );

  test('days that count from 1904 are told from those that count from 1900, and where Excel cannot say it reads on', async () => {
    const years = async (date1904: boolean, refused = false) => {
      const host = new ExcelHost(openBook({ name: '', date1904, sheets: [sheetOf([['甲']])] }));
      connectClient(host);
      if (refused) {
        host.fail('GeneralException', { when: ({ Actions }) => Actions.length > 0 });
      }
      return (await readAll(excelSession())).date1904;
    };
    expect([await years(false), await years(true), await years(true, true)]).toEqual([false, true, false]);
  });

  test('the oldest Excel that the manifest allows tells everything but merges, which are inferred', async () => {
    const { session } = sessionOver([
      sheetOf(
        [
          ['甲', null],
          ['乙', 1],
        ],
        { merges: ['A1:B1'] },
      ),
    ]);
    const [sheet] = (await readAll(session)).sheets;
    expect(sheet?.values[1]).toEqual(['乙', 1]);
    expect(sheet?.merges).toEqual([{ top: 0, bottom: 0, left: 0, right: 1 }]);
  });

  test('more merged areas than Excel tells at once are asked for in bands', async () => {
    const merges = Array.from({ length: 600 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const { session } = sessionOver([sheetOf(rows(600, 3), { merges, formulas: { C5: 'A1' } })], '1.15');
    const [sheet] = (await readAll(session)).sheets;
    expect(sheet?.merges).toHaveLength(600);
    expect(sheet?.formulas[4]?.[2]).toBe('A1');
  });

  test('where even bands hold too many, smaller ones are asked for, and at last merges are inferred', async () => {
    const across = (row: number) =>
      ['A', 'C', 'E', 'G', 'I', 'K'].map(
        (column, index) => `${column}${row + 1}:${'BDFHJL'[index]}${row + 1}`,
      );
    const merges = Array.from({ length: 120 }, (_, row) => across(row)).flat();
    const one = sheetOf([['各班学生数'], ...rows(119, 12)], { merges });
    const { session } = sessionOver([one], '1.15');
    expect((await readAll(session)).sheets[0]?.merges).toHaveLength(720);
    const { session: other, host } = sessionOver([one], '1.15');
    host.fail('GeneralException', {
      times: 99,
      when: (request) => JSON.stringify(request).includes('GetMergedAreas'),
    });
    expect((await readAll(other)).sheets[0]?.merges).toEqual([{ top: 0, bottom: 0, left: 0, right: 11 }]);
  });

  test('a value far out does not make a large rectangle', async () => {
    const values = rows(20, 4) as (string | number)[][];
    values[9999] = [];
    (values[9999] as unknown[])[999] = '远处';
    const { session, host } = sessionOver([sheetOf(values, { formulas: { B2: 'A1' } })], '1.15');
    const trips = await tripsOf(host, async () => {
      const [sheet] = (await readAll(session)).sheets;
      expect(sheet?.values[9999]?.[999]).toBe('远处');
      expect(sheet?.values[19]?.[3]).toBe(57);
      expect(sheet?.formulas[1]?.[1]).toBe('A1');
    });
    expect(trips.every(({ down }) => down < 200_000)).toBe(true);
  });
});

describe('answers of five megabytes and more', () => {
  test('a large sheet is read in parts, each below the limit', async () => {
    const { session, host } = sessionOver([sheetOf(rows(24_000, 12))], '1.15');
    const trips = await tripsOf(host, async () => {
      const [sheet] = (await readAll(session)).sheets;
      expect(sheet?.values[23_999]?.[0]).toBe('张23999');
    });
    expect(Math.max(...trips.map(({ down }) => down))).toBeLessThan(5 * 1024 * 1024);
    expect(trips.length).toBeLessThanOrEqual(8);
  });

  test('what turns out larger than estimated is asked for in halves', async () => {
    const address = '安徽省蚌埠市五河县城关镇某某村民委员会第某某村民小组'.repeat(3);
    const { session, host } = sessionOver([sheetOf(rows(9_000, 8, address))], '1.15');
    const [sheet] = (await readAll(session)).sheets;
    expect(sheet?.values[8_999]?.[0]).toBe(`${address}8999`);
    expect(sheet?.values.length).toBe(9_000);
    expect(host.trips.some(({ down }) => down > 5 * 1024 * 1024)).toBe(true);
  });
});

/** Cells by address, so that holes and blanks are the same. */
function dense(grid: readonly (readonly unknown[] | undefined)[]): unknown {
  return grid.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      cell === null || cell === undefined || cell === '' ? [] : [[row, column, cell]],
    ),
  );
}

function formatsOfNumbers({ values, formats }: Sheet): unknown {
  return dense(
    values.map((cells, row) =>
      cells?.map((value, column) => (typeof value === 'number' ? formats[row]?.[column] : undefined)),
    ),
  );
}
