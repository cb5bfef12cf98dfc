import type { Injector } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { cellAddress, parseArea } from '../model/address';
import type { NoteText } from '../model/drawing';
import { WORKBOOK_ID } from './univer-book';

/**
 * Notes of the grid: the workbook's own, and below them our explanations. They go into Univer's model directly, past
 * its history, so that undo neither brings them back nor takes them away.
 */
export function gridNotes(injector: Injector, sheetId: (name: string) => string | undefined) {
  const own = new Map<string, Map<string, string>>();
  let explained: readonly NoteText[] = [];

  function put(sheet: string, cell: string, note: string | undefined): void {
    const id = sheetId(sheet);
    const at = parseArea(cell);
    if (id === undefined || !at) {
      return;
    }
    const model = injector.get(SheetsNoteModel);
    if (note === undefined) {
      model.removeNote(WORKBOOK_ID, id, { row: at.top, col: at.left });
      return;
    }
    const lines = note.split('\n').reduce((count, line) => count + Math.ceil((line.length + 1) / 18), 0);
    model.updateNote(WORKBOOK_ID, id, at.top, at.left, {
      note,
      width: 260,
      height: Math.min(260, 28 + lines * 18),
      show: false,
    });
  }

  function forget(sheet: string): void {
    for (const cell of own.get(sheet)?.keys() ?? []) {
      put(sheet, cell, undefined);
    }
    own.delete(sheet);
  }

  return {
    /** Whether a cell has a note of the workbook's own. */
    has: (sheet: string, row: number, column: number): boolean =>
      own.get(sheet)?.has(cellAddress(row, column)) ?? false,
    /** The notes that a sheet has of itself. */
    own(sheet: string, notes: Readonly<Record<string, string>>): void {
      own.set(sheet, new Map(Object.entries(notes)));
      for (const [cell, note] of Object.entries(notes)) {
        put(sheet, cell, note);
      }
    },
    /** Replaces all our explanations. */
    explain(notes: readonly NoteText[]): void {
      for (const { sheet, cell } of explained) {
        put(sheet, firstCell(cell), own.get(sheet)?.get(firstCell(cell)));
      }
      explained = notes;
      for (const { sheet, cell, text } of notes) {
        const before = own.get(sheet)?.get(firstCell(cell));
        put(sheet, firstCell(cell), before === undefined ? text : `${before}\n${text}`);
      }
    },
    forget,
    clear(): void {
      for (const sheet of [...own.keys()]) {
        forget(sheet);
      }
      explained = [];
    },
  };
}

function firstCell(area: string): string {
  const at = parseArea(area);
  return at ? cellAddress(at.top, at.left) : area;
}
