import { SessionError } from '../../model/session';
import { worksheetsOf } from '../book';
import type { Draft } from '../draft';
import { forgetResults, recalculate } from '../results';
import { readSheetPart, writeSheetPart } from '../sheet-part';
import { ownSheets } from '../sheets';
import { parseRoot } from '../xml';
import { shiftBook } from './book';
import { shiftedFrame } from './frame';
import type { Shift } from './lines';
import { shiftOtherSheets } from './others';
import { shiftParts } from './parts';
import { refuse } from './refusals';
import { shiftedRows } from './rows';

export type { Shift } from './lines';

/**
 * Inserts or deletes rows or columns of a sheet. Whatever in the package says where something is follows: formulas, merged
 * cells, looks, conditional formats, validations, names, tables, notes, pictures, charts, links, filters, print areas
 * and breaks of pages. Where one of them cannot follow, nothing is done.
 * @throws SessionError that says what stands in the way
 */
export function shiftLines(draft: Draft, shift: Shift): void {
  const part = worksheetsOf(draft).get(shift.sheet);
  if (part === undefined) {
    throw new SessionError(`找不到工作表“${shift.sheet}”。`);
  }
  if (ownSheets(draft).some(({ name }) => name === shift.sheet)) {
    refuse(shift, `“${shift.sheet}”是程序生成的汇总表`);
  }
  shiftBook(draft, shift);
  shiftOtherSheets(draft, shift);
  shiftParts(draft, part, shift);
  const { frame, rows } = readSheetPart(draft, part);
  const { prefix } = parseRoot(frame);
  writeSheetPart(draft, part, {
    frame: shiftedFrame(frame, shift),
    rows: rows && new TextEncoder().encode(shiftedRows(new TextDecoder().decode(rows), prefix, shift)),
  });
  forgetResults(draft);
  recalculate(draft);
}
