import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { isCode } from './grid-content';

/** Univer's number for the types of numbers and of texts that stay texts. */
const NUMBER = 2;
const TEXT_FOR_GOOD = 4;

/** Univer's names for font, size, colour, bold and italic. */
const FONT: readonly string[] = ['ff', 'fs', 'cl', 'bl', 'it'];

/**
 * Identity numbers, school roll numbers and codes that begin with 0 stay what was typed; as numbers they would lose
 * digits. "05" in a cell that holds a number is a number.
 */
export function keepTypedDigits(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: 'ledger-checkup-digits',
    priority: 1000,
    handler: (cell, { worksheet, row, col }, next) => {
      const typed = cell?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? String(cell?.v ?? '');
      const isNumber = worksheet.getCellRaw(row, col)?.t === NUMBER;
      const plain = withoutFont(cell);
      return next(isCode(typed, isNumber) ? asText(plain, typed) : plain);
    },
  });
}

/** The editor hands over the letters as they were shown: in the colour of a mark, which is not the cell's own. */
function withoutFont(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (typeof cell?.s !== 'object' || !cell.s) {
    return cell;
  }
  const rest = Object.entries(cell.s).filter(([name]) => !FONT.includes(name));
  const { s: _, ...plain } = cell;
  return rest.length > 0 ? { ...plain, s: Object.fromEntries(rest) } : plain;
}

function asText(cell: Nullable<ICellData>, typed: string): ICellData {
  const { p: _, ...plain } = cell ?? {};
  return { ...plain, p: null, v: typed, t: TEXT_FOR_GOOD };
}
