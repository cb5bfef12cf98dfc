import type { Memory } from '../../model/memory';
import { SessionError } from '../../model/session';
import { worksheetsOf } from '../book';
import type { Draft } from '../draft';
import { forgetResults, recalculate } from '../results';
import { readSheetPart, writeSheetPart } from '../sheet-part';
import { ownSheets } from '../sheets';
import { parseRoot } from '../xml';
import { shiftBook } from './book';
import { shiftedFrame } from './frame';
import { movedLine, refuse, type Shift } from './lines';
import { shiftOtherSheets } from './others';
import { shiftParts } from './parts';
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

interface Kept {
  readonly sheet?: unknown;
  readonly row?: unknown;
  readonly fields?: unknown;
}

/** What the user has told about tables stays with their header rows and columns. */
export function shiftedMemory(memory: Memory, shift: Shift): Memory {
  const choices = Object(memory.choices) as { readonly assignments?: unknown };
  return Array.isArray(choices.assignments)
    ? {
        ...memory,
        choices: {
          ...choices,
          assignments: choices.assignments.flatMap((one) => shiftedAssignment(Object(one), shift)),
        },
      }
    : memory;
}

function shiftedAssignment(assignment: Kept, shift: Shift): readonly Kept[] {
  const { sheet, row, fields } = assignment;
  if (sheet !== shift.sheet || typeof row !== 'number') {
    return [assignment];
  }
  if (shift.axis === 'rows') {
    const moved = movedLine(shift, row);
    return moved === undefined ? [] : [{ ...assignment, row: moved }];
  }
  const columns = Object.entries(Object(fields)).flatMap(([column, field]) => {
    const moved = movedLine(shift, Number(column));
    return moved === undefined ? [] : [[String(moved), field]];
  });
  return [{ ...assignment, fields: Object.fromEntries(columns) }];
}
