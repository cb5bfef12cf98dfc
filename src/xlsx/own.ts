import { isReadBack, withoutOurNote } from '../model/signature';
import type { Sheet, Workbook } from '../model/workbook';
import { readWorkbookFile } from './read';
import { ownSheetsOf } from './write';

/**
 * Reads a workbook file as its owner made it: sheets of ours and our part of notes are left out (marks are conditional
 * formats and no part of a workbook's data), so that a marked file is checked like the one it was made from.
 * @param remark what the clerk has to know of how the file came to be read
 * @throws UnreadableFile
 */
export function readOwnersWorkbook(bytes: Uint8Array, name: string, remark?: string): Workbook {
  const workbook = remarked(readWorkbookFile(bytes, name), remark);
  const ours = new Set(
    ownSheetsOf(bytes)
      .filter(({ id }) => !isReadBack(id))
      .map((sheet) => sheet.name),
  );
  return {
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => !ours.has(sheet.name)).map(withoutOurNotes),
  };
}

function withoutOurNotes(sheet: Sheet): Sheet {
  const notes = [...sheet.notes].flatMap(([cell, note]) => {
    const left = withoutOurNote(note);
    return left === '' && note !== '' ? [] : [[cell, left] as const];
  });
  return { ...sheet, notes: new Map(notes) };
}

/** A workbook with one thing more that the clerk has to know of. */
export function remarked(workbook: Workbook, remark: string | undefined): Workbook {
  return remark === undefined ? workbook : { ...workbook, remarks: [remark, ...(workbook.remarks ?? [])] };
}
