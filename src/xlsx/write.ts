import type { Markup, SheetDrawing } from '../model/drawing';
import type { Memory } from '../model/memory';
import { type Obstacle, SessionError } from '../model/session';
import { markedSheetId } from '../model/signature';
import { bookPart } from './book';
import { editCells } from './cells';
import { partContentType } from './content-types';
import { type Draft, openDraft } from './draft';
import { removeMarks } from './marks';
import { readMemory, removeMemory, writeMemory } from './memory-part';
import { namesOf } from './names';
import { obstaclesIn, putMarkup, putSheets, removeOwn, takeMarks } from './placing';
import { unreadable } from './read-failure';
import { type FormulaResult, writeResults } from './results';
import type { CellEdit } from './row-cells';
import { type OwnSheet, ownSheets } from './sheets';
import { type Shift, shiftedMemory, shiftLines } from './shift/shift';
import { isTrace } from './trace';

export type { FormulaResult } from './results';
export type { CellEdit } from './row-cells';

/**
 * A workbook file with marks, notes and sheets written into it; every part that they do not concern is copied as it
 * was. Marks and notes of ours that were there before are replaced, summary sheets of ours that the markup does not
 * name stay. Marking twice is the same as once. With `memory` the copy remembers that.
 * @throws UnreadableFile with a sentence for the clerk
 */
export function annotate(bytes: Uint8Array, markup: Markup, memory?: Memory): Uint8Array {
  return changed(bytes, (draft) => {
    putMarkup(draft, markup);
    if (memory) {
      writeMemory(draft, memory);
    }
  });
}

/** Everything that a user has done to a file. */
export interface FileChanges {
  readonly edits: readonly CellEdit[];
  /** What formulas that were not edited come to since. */
  readonly results?: readonly FormulaResult[];
  /** Absent: the copy carries no marks. */
  readonly markup?: Markup;
  /** Sheets of ours, in the order of their insertion. */
  readonly sheets: readonly SheetDrawing[];
  /** Ids of sheets of ours that the file has and that are to go. */
  readonly removed: readonly string[];
  /** What the file remembers from now on; absent: nothing. */
  readonly memory?: Memory | undefined;
}

const nothing: Markup = { marks: [], notes: [], sheets: [], position: 'front' };

/**
 * A file with everything that a user has done to it, unpacked and packed once.
 * @throws UnreadableFile, or SessionError where a cell is part of an array formula
 */
export function writeChanges(
  bytes: Uint8Array,
  { edits, results = [], removed, sheets, markup, memory }: FileChanges,
): { readonly bytes: Uint8Array; readonly obstacles: readonly Obstacle[] } {
  let obstacles: readonly Obstacle[] = [];
  const written = changed(bytes, (draft) => {
    if (edits.length > 0) {
      editCells(draft, edits);
    }
    if (results.length > 0) {
      writeResults(draft, results);
    }
    if (removed.length > 0) {
      removeOwn(draft, ({ id }) => removed.includes(id));
    }
    if (sheets.length > 0) {
      putSheets(draft, sheets, 'back');
    }
    obstacles = obstaclesIn(draft, markup ?? nothing);
    if (markup) {
      putMarkup(draft, markup);
    } else {
      takeMarks(draft);
    }
    writeMemory(draft, memory);
  });
  return { bytes: written, obstacles };
}

/**
 * A file without marks with rows or columns inserted or deleted.
 * @throws UnreadableFile, or SessionError where something of the file cannot follow
 */
export function shiftFile(bytes: Uint8Array, shift: Shift): Uint8Array {
  return changed(bytes, (draft) => {
    takeMarks(draft);
    shiftLines(draft, shift);
    const memory = readMemory(draft);
    writeMemory(draft, memory && shiftedMemory(memory, shift));
  });
}

/** What `annotate` cannot write or keep, in a clerk's words: sheets without cells, cells with a conversation, a signature. */
export function obstaclesOf(bytes: Uint8Array, markup: Markup): readonly Obstacle[] {
  return guarded(() => obstaclesIn(openDraft(bytes), markup));
}

/** The file without our marks, notes and report sheet; summary sheets stay. @throws UnreadableFile */
export function clearMarks(bytes: Uint8Array): Uint8Array {
  return changed(bytes, takeMarks);
}

/** The file without anything of ours but the sheets that are to be kept, by their ids. @throws UnreadableFile */
export function clearAll(bytes: Uint8Array, kept: readonly string[] = []): Uint8Array {
  return changed(bytes, (draft) => {
    removeMarks(draft);
    removeOwn(draft, ({ id }) => !kept.includes(id));
    removeMemory(draft);
  });
}

/**
 * Inserts sheets of ours, or replaces those with the same ids where they stand, under the titles they have by now.
 * @throws UnreadableFile
 */
export function insertSheets(
  bytes: Uint8Array,
  sheets: readonly SheetDrawing[],
  position: Markup['position'] = 'back',
): Uint8Array {
  return changed(bytes, (draft) => putSheets(draft, sheets, position));
}

/** Whether a file remembers that something of ours was put in. @throws UnreadableFile */
export function hasTrace(bytes: Uint8Array): boolean {
  return guarded(() =>
    namesOf(openDraft(bytes)).some(({ name }) => isTrace(name) || markedSheetId(name) !== undefined),
  );
}

/** Removes sheets of ours by their ids. @throws UnreadableFile */
export function removeSheets(bytes: Uint8Array, ids: readonly string[]): Uint8Array {
  return changed(bytes, (draft) => {
    removeOwn(draft, ({ id }) => ids.includes(id));
  });
}

/** Our sheets in a file, for those who read it and must not check them. @throws UnreadableFile */
export function ownSheetsOf(bytes: Uint8Array): readonly OwnSheet[] {
  return guarded(() => ownSheets(openDraft(bytes)));
}

/** How the name of a file has to end for Excel to open it: it must say whether it holds macros, or is a template. */
export type Ending = '.xlsx' | '.xlsm' | '.xltx' | '.xltm';

/** @throws UnreadableFile */
export function endingOf(bytes: Uint8Array): Ending {
  return guarded(() => {
    const draft = openDraft(bytes);
    // Of the workbook's own part: exporters declare the types of macros and binaries that are not there.
    const type = partContentType(draft, bookPart(draft)) ?? '';
    const hasMacros = /macroEnabled/i.test(type);
    const isTemplate = /template/i.test(type);
    return isTemplate ? (hasMacros ? '.xltm' : '.xltx') : hasMacros ? '.xlsm' : '.xlsx';
  });
}

function changed(bytes: Uint8Array, change: (draft: Draft) => void): Uint8Array {
  return guarded(() => {
    const draft = openDraft(bytes);
    change(draft);
    return draft.save();
  });
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof SessionError ? cause : unreadable(cause);
  }
}

/**
 * A workbook file with a user's edits of cells put in.
 * @throws UnreadableFile, or SessionError where a cell is part of an array formula
 */
export function patchCells(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  return changed(bytes, (draft) => editCells(draft, edits));
}
