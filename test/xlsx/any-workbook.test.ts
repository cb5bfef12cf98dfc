import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { cellAddress } from '../../src/model/address';
import type { Markup } from '../../src/model/drawing';
import { annotate, clearAll } from '../../src/xlsx/write';
import { xlsxFile } from '../support/xlsx-file';
import { faultsOf, lossesOf } from './judge';

const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });
const severity = fc.constantFrom('error' as const, 'query' as const, 'advice' as const);
const text = fc.string({ unit: 'binary', maxLength: 40 });

/** Rows as files may have them: in order, with gaps, with or without addresses. */
const rows = fc.array(fc.tuple(fc.boolean(), fc.array(fc.option(fc.integer()), { maxLength: 5 })), {
  maxLength: 6,
});

function sheetData(lines: readonly (readonly [boolean, readonly (number | null)[]])[]): string {
  const written = lines.map(([addressed, values], row) => {
    const cells = values.map((value, column) => {
      const address = addressed ? ` r="${cellAddress(row, column)}"` : '';
      return value === null ? `<c${address}/>` : `<c${address}><v>${value}</v></c>`;
    });
    return `<row${addressed ? ` r="${row + 1}"` : ''}>${cells.join('')}</row>`;
  });
  return written.length === 0 ? '<sheetData/>' : `<sheetData>${written.join('')}</sheetData>`;
}

test('any marks on any workbook: nothing lost, no fault, and cleared as if they had never been', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(2), place, severity), { maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(2), place, text), { maxLength: 10 }),
      fc.array(text, { maxLength: 3 }),
      fc.constantFrom('front' as const, 'back' as const),
      (sheets, marks, notes, titles, position) => {
        const file = xlsxFile({
          sheets: Object.fromEntries(sheets.map((lines, index) => [`表${index}`, sheetData(lines)])),
        });
        const markup: Markup = {
          marks: marks.map(([sheet, { row, column }, one]) => ({
            sheet: `表${sheet}`,
            cell: cellAddress(row, column),
            severity: one,
          })),
          notes: notes.map(([sheet, { row, column }, words]) => ({
            sheet: `表${sheet}`,
            cell: cellAddress(row, column),
            text: words,
          })),
          sheets: titles.map((title, index) => ({
            id: `sheet-${index}`,
            title,
            cells: [{ row: index, column: 0, value: title, note: title, link: { sheet: title, cell: 'A1' } }],
            merges: [],
            widths: [],
          })),
          position,
        };
        const marked = annotate(file, markup);
        expect(lossesOf(file, marked)).toEqual([]);
        expect(faultsOf(marked)).toEqual([]);
        expect(unzipSync(clearAll(marked))).toEqual(unzipSync(file));
        expect(annotate(marked, markup)).toEqual(marked);
      },
    ),
    { numRuns: 40 },
  );
});
