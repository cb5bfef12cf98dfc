import type { Markup } from '../model/drawing';
import { markedSheetId } from '../model/signature';
import { openDraft } from '../xlsx/draft';
import { namesOf } from '../xlsx/names';
import type { ConvertedFile } from '../xlsx/old-file';
import { oldFormatOf } from '../xlsx/old-format';
import { remarked } from '../xlsx/own';
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
import { type GridBook, gridBook } from './grid-book';
import { readLooks } from './looks';
import type { Changes, Opened, Saved } from './messages';
import { unseenParts } from './unseen';

/**
 * Opens a file for checking and for the grid: our marks, notes and report sheet are taken out, summary sheets stay.
 * @throws UnreadableFile with a sentence for the clerk
 */
export async function openFile(original: Uint8Array, name: string): Promise<Opened> {
  const converted = await convertedFile(original, name);
  const bytes = converted?.bytes ?? original;
  const clean = withoutMarks(bytes, name);
  const workbook = remarked(readWorkbookFile(clean, name), converted?.remark);
  return {
    workbook,
    ...(converted ? { converted: bytes } : {}),
    grid: gridBook(workbook, await readLooks(clean), {
      unseen: unseenParts(bytes),
      names: bookNames(clean),
    }),
    own: ownSheetsOf(clean).map((own) => ({ id: own.id, title: own.name })),
  };
}

/** A file of an old format as a new workbook. The library behind it is large, and mostly it is not needed. */
async function convertedFile(bytes: Uint8Array, name: string): Promise<ConvertedFile | undefined> {
  const format = oldFormatOf(bytes, name);
  return format && (await import('../xlsx/old-file')).convertOldFile(bytes, format);
}

/** The reader knows best what is wrong with a file that cannot be read. */
function withoutMarks(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return clearMarks(bytes);
  } catch (reason) {
    readWorkbookFile(bytes, name);
    throw reason;
  }
}

/** The names of the whole workbook; those of the format itself and ours are no words of formulas. */
function bookNames(bytes: Uint8Array): GridBook['names'] {
  return namesOf(openDraft(bytes)).flatMap(({ name, formula, tab }) =>
    tab === undefined && !name.startsWith('_xlnm.') && markedSheetId(name) === undefined
      ? [{ name, formula }]
      : [],
  );
}

const NOTHING: Markup = { marks: [], notes: [], sheets: [], position: 'front' };

/** The original file with the user's edits, our sheets and, if wished, our marks patched in; everything else as it was. */
export function saveFile(original: Uint8Array, { edits, markup, sheets, removed }: Changes): Saved {
  const edited = edits.length > 0 ? patchCells(original, edits) : original;
  const thinned = removed.length > 0 ? removeSheets(edited, removed) : edited;
  const filled = sheets.length > 0 ? insertSheets(thinned, sheets) : thinned;
  return markup
    ? { bytes: annotate(filled, markup), obstacles: obstaclesOf(filled, markup) }
    : { bytes: clearMarks(filled), obstacles: obstaclesOf(filled, NOTHING) };
}
