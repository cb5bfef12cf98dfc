import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { viewLedger } from '../../../src/engine/extract/view';
import { recogniseWorkbook } from '../../../src/engine/hypotheses/recognise';
import { ledgers as kinds } from '../../../src/ledgers/index';
import type { CellValue, Sheet } from '../../../src/model/workbook';
import { sheetOf, workbookOf } from '../../support/sheet';

const headers = kinds
  .flatMap((kind) => kind.fields.flatMap(({ headers }) => headers))
  .concat(kinds.flatMap((kind) => kind.titles));

/** Values as ledgers hold them and as nobody expects them. */
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...headers) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom(
    '合计',
    '小计',
    '一、概况',
    '〃',
    '同上',
    '√',
    '×',
    '—',
    '星期一',
    '星期二',
    '星期三',
    '一(1)班',
    '2015.9',
    '填表人：',
    '注：',
    ' ',
    '',
  ),
  fc.integer({ min: -5, max: 3000 }),
  fc.double(),
  fc.string({ maxLength: 30 }),
  fc.boolean(),
  fc.constant({ error: '#DIV/0!' }),
);
const merge = fc
  .record({ top: fc.nat(12), left: fc.nat(8), height: fc.nat(4), width: fc.nat(6) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const grid: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 6 }),
  })
  .map(({ rows, merges }) => ({ ...sheetOf(rows), merges }));

describe('any grid of any values', () => {
  it('is recognised and read without an exception, and everything found lies on the sheet', () => {
    fc.assert(
      fc.property(fc.array(grid, { minLength: 1, maxLength: 2 }), (sheets) => {
        const workbook = workbookOf(...sheets);
        const { ledgers, unrecognised } = recogniseWorkbook(workbook, kinds);
        expect(ledgers.length + unrecognised.length).toBeGreaterThan(0);
        for (const ledger of ledgers) {
          const kind = kinds.find(({ id }) => id === ledger.kind);
          expect(ledger.confidence).toBeGreaterThanOrEqual(0);
          expect(ledger.confidence).toBeLessThanOrEqual(1);
          const view = kind && viewLedger(ledger, kind, workbook);
          for (const record of [
            ...(view?.records ?? []),
            ...(view?.totals ?? []).map((total) => total.record),
          ]) {
            for (const { field } of ledger.fields) {
              expect(typeof record.text(field)).toBe('string');
              record.number(field);
              record.reading(field);
              record.date(field);
              record.classOf(field);
              record.yes(field);
              expect(record.place(field)?.row).toBeLessThan(14);
            }
          }
          const fields = ledger.fields.map(({ field }) => field);
          expect(new Set(fields).size).toBe(fields.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not stretch a table to a stray value far below it', () => {
    const rows: (CellValue[] | undefined)[] = [
      ['序号', '姓名', '性别', '出生日期', '身份证号'],
      [1, '张样', '男', '2012-3-1', '000000201203010011'],
    ];
    rows[900000] = [null, 'x'];
    const { ledgers } = recogniseWorkbook(workbookOf({ ...sheetOf([]), values: rows }), kinds);
    expect(ledgers.map(({ table }) => [table.area.bottom, table.lines.length])).toEqual([[1, 1]]);
  });

  it('costs nothing for a stray value in the last cell of the sheet', () => {
    const rows: (CellValue[] | undefined)[] = [
      ['序号', '姓名', '性别', '出生日期', '身份证号'],
      [1, '张样', '男', '2012-3-1', '000000201203010011'],
    ];
    const last: CellValue[] = [];
    last[16383] = 'x';
    rows[1048575] = last;
    const sheet: Sheet = { ...sheetOf([]), values: rows };
    const { ledgers } = recogniseWorkbook(workbookOf(sheet), kinds);
    expect(ledgers.map(({ kind, table }) => [kind, table.area])).toEqual([
      ['student-roster', { top: 0, left: 0, bottom: 1, right: 4 }],
    ]);
  });
});
