import { unzipSync } from 'fflate';
import { markedSheetId, withoutOurNote } from '../model/signature';
import { openDraft } from '../xlsx/draft';
import { hasNewerMemory, memoryOfFile } from '../xlsx/memory-part';
import { namesOf } from '../xlsx/names';
import type { ConvertedFile } from '../xlsx/old-file';
import { remarked } from '../xlsx/own';
import { readWorkbookAndLook, type Telling } from '../xlsx/read';
import { oldFormatOf } from '../xlsx/read-kind';
import { unpackedAhead } from '../xlsx/read-zip';
import { clearMarks, hasTrace, ownSheetsOf } from '../xlsx/write';
import { type GridBook, gridBook } from './grid-book';
import type { Opened } from './opened';

/** Told while a file is opened. */
export interface OpeningSteps {
  /** How much has been read, 0–1, from time to time. */
  readonly share?: (share: number) => void;
  /** What is seen first of a large file, once: one sheet, a screen of rows. */
  readonly first?: (book: GridBook) => void;
}

/** Bytes of a file that a school's computer opens in a second or two: of a larger one the first rows are shown meanwhile. */
const LARGE = 1_000_000;

/**
 * Opens a file for checking and for the grid: our marks, notes and report sheet are taken out, summary sheets stay. A file
 * that holds nothing of ours is read once and never written anew.
 * @throws UnreadableFile with a sentence for the clerk
 */
export async function openFile(
  original: Uint8Array,
  name: string,
  steps: OpeningSteps = {},
): Promise<Opened> {
  const converted = await convertedFile(original, name);
  const bytes = converted?.bytes ?? original;
  const first = readWorkbookAndLook(bytes, name, tellingOf(bytes, steps), await unpackedAhead(bytes));
  const isMarked = mayBeMarked(bytes, first);
  const clean = isMarked ? clearMarks(bytes) : bytes;
  const { workbook, look } = isMarked ? readWorkbookAndLook(clean, name) : first;
  return {
    workbook: remarked(workbook, converted?.remark),
    ...(converted ? { converted: bytes } : {}),
    grid: gridBook(workbook, look, { unseen: unseenParts(bytes), names: bookNames(clean) }),
    own: ownSheetsOf(clean).map((own) => ({ id: own.id, title: own.name })),
    memory: memoryOfFile(clean),
    ...(hasNewerMemory(clean) ? { hasNewerMemory: true } : {}),
  };
}

/** What may be marked is not shown before it is cleared. */
function tellingOf(bytes: Uint8Array, { share, first }: OpeningSteps): Telling {
  const isShown = first !== undefined && bytes.length >= LARGE && !hasTrace(bytes);
  return {
    ...(share ? { share } : {}),
    ...(isShown
      ? {
          first: (sheet, look) =>
            first(gridBook({ name: '', sheets: [sheet], date1904: false }, look, { unseen: [], names: [] })),
        }
      : {}),
  };
}

/** A file of an old format as a new workbook. The library behind it is large, and mostly it is not needed. */
async function convertedFile(bytes: Uint8Array, name: string): Promise<ConvertedFile | undefined> {
  const format = oldFormatOf(bytes, name);
  return format && (await import('../xlsx/old-file')).convertOldFile(bytes, format);
}

/** Whether there is anything to clear: a memory of ours, our words in a note, or a format by formula, as marks are. */
function mayBeMarked(bytes: Uint8Array, { workbook, look }: ReturnType<typeof readWorkbookAndLook>): boolean {
  return (
    hasTrace(bytes) ||
    [...look.sheets.values()].some(({ hasFormulaRules }) => hasFormulaRules) ||
    workbook.sheets.some(({ notes }) => [...notes.values()].some((note) => withoutOurNote(note) !== note))
  );
}

/** The names of the whole workbook; those of the format itself and ours are no words of formulas. */
function bookNames(bytes: Uint8Array): GridBook['names'] {
  return namesOf(openDraft(bytes)).flatMap(({ name, formula, tab }) =>
    tab === undefined && !name.startsWith('_xlnm.') && markedSheetId(name) === undefined
      ? [{ name, formula }]
      : [],
  );
}

/** Folders of a workbook file that the grid does not show, with the clerk's word for them. */
const folders: Readonly<Record<string, string>> = {
  'xl/media/': '图片',
  'xl/charts/': '图表',
  'xl/pivotTables/': '数据透视表',
  'xl/embeddings/': '嵌入对象',
  'xl/vbaProject.bin': '宏',
};

/** What is kept in the file and not shown in the grid. Only the names in the archive are looked at. */
function unseenParts(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return Object.entries(folders)
    .filter(([folder]) => names.some((name) => name.startsWith(folder)))
    .map(([, word]) => word);
}
