import { readWorkbookFile } from '../xlsx/read';
import {
  annotate,
  clearMarks,
  insertSheets,
  obstaclesOf,
  ownSheetsOf,
  patchCells,
  removeSheets,
} from '../xlsx/write';
import { gridBook } from './grid-book';
import { readLooks } from './looks';
import type { Changes, Opened, Saved } from './messages';
import { unseenParts } from './unseen';

/**
 * Opens a file for checking and for the grid: our marks, notes and report sheet are taken out, summary sheets stay.
 * @throws UnreadableFile with a sentence for the clerk
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  const workbook = readWorkbookFile(bytes, name);
  const clean = clearMarks(bytes);
  const cleaned = isSame(clean, bytes) ? workbook : readWorkbookFile(clean, name);
  return {
    workbook: cleaned,
    grid: gridBook(cleaned, await readLooks(clean), unseenParts(bytes)),
    own: ownSheetsOf(clean).map((own) => ({ id: own.id, title: own.name })),
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** The original file with the user's edits, our sheets and, if wished, our marks patched in; everything else as it was. */
export function saveFile(original: Uint8Array, { edits, markup, sheets, removed }: Changes): Saved {
  const edited = edits.length > 0 ? patchCells(original, edits) : original;
  const thinned = removed.length > 0 ? removeSheets(edited, removed) : edited;
  const filled = sheets.length > 0 ? insertSheets(thinned, sheets) : thinned;
  return markup
    ? { bytes: annotate(filled, markup), obstacles: obstaclesOf(filled, markup) }
    : { bytes: clearMarks(filled), obstacles: [] };
}
