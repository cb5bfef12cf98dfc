import { readWorkbookFile } from '../xlsx/read';
import { annotate, clearMarks, insertSheets, obstaclesOf, patchCells } from '../xlsx/write';
import { gridBook } from './grid-book';
import { readLooks } from './looks';
import type { Changes, Opened, Saved } from './messages';
import { unseenParts } from './unseen';

/** Opens a file for checking and for the grid. @throws UnreadableFile with a sentence for the clerk */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opened> {
  const clean = clearMarks(bytes);
  const workbook = readWorkbookFile(clean, name);
  return { workbook, grid: gridBook(workbook, await readLooks(clean), unseenParts(bytes)) };
}

/** The original file with the user's edits, our sheets and, if wished, our marks patched in; everything else as it was. */
export function saveFile(original: Uint8Array, { edits, markup, sheets }: Changes): Saved {
  const edited = edits.length > 0 ? patchCells(original, edits) : original;
  const filled = sheets.length > 0 ? insertSheets(edited, sheets) : edited;
  return markup
    ? { bytes: annotate(filled, markup), obstacles: obstaclesOf(filled, markup) }
    : { bytes: clearMarks(filled), obstacles: [] };
}
