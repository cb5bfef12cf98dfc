import type { Sheet, UnreadSheet, Workbook } from '../model/workbook';
import type { BookLook, SheetLook } from './looks';
import { isOurFault, type UnreadableCode, UnreadableFile, unreadable } from './read-failure';
import { kindOfContent } from './read-kind';
import { type ReadingRecord, readingRecord } from './read-record';
import { type Link, readRelations, relatedPart } from './read-relations';
import { forgetPlaceholders } from './read-results';
import { type ReadSheet, readSheet } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readStyles } from './read-styles';
import type { CellSource } from './read-values';
import { child, children, type Element, isOn, parseTree, partText } from './read-xml';
import { type Ahead, openPackage, type Package } from './read-zip';
import type { Effort } from './xml-tokens';

/**
 * Reads a workbook file (.xlsx, .xlsm), whatever its name ends in.
 *
 * The cells are scanned by our own code, not by hucre: hucre lays every sheet out as a full rectangle (a stray value
 * at XFD1048576 is refused), turns dates into `Date` and forgets the Chinese built-in formats.
 *
 * @throws UnreadableFile and nothing else; its message is a sentence for the clerk
 */
export function readWorkbookFile(bytes: Uint8Array, name: string, effort: Effort = { steps: 0 }): Workbook {
  return readable(() => readPackage(openPackage(zipped(bytes)), name, readingRecord(effort)).workbook);
}

/** Told while a file is being read. */
export interface Telling {
  /** How much has been read, 0–1, from time to time. */
  readonly share?: (share: number) => void;
  /** The first rows of the first sheet that can be seen, once, where it is long. */
  readonly first?: (sheet: Sheet, look: BookLook) => void;
}

/** Rows that fill a screen. */
const SCREEN = 60;

/**
 * The same, and how its cells look, in one pass over the file.
 * @throws UnreadableFile
 */
export function readWorkbookAndLook(
  bytes: Uint8Array,
  name: string,
  tell: Telling = {},
  ahead?: Ahead,
): { readonly workbook: Workbook; readonly look: BookLook } {
  return readable(() => {
    const sheets = new Map<string, SheetLook>();
    const parts = openPackage(zipped(bytes), tell.share, ahead);
    let isSeen = tell.first === undefined;
    const { workbook, source } = readPackage(parts, name, readingRecord({ steps: 0 }), {
      looks: sheets,
      glimpse: ({ isVisible, rows, first }, styles) => {
        if (!isSeen && isVisible && rows >= SCREEN) {
          isSeen = true;
          const sheet = first(SCREEN);
          const look = sheets.get(sheet.name);
          const cut = look && { ...look, styles: look.styles.slice(0, SCREEN) };
          tell.first?.(sheet, { cells: styles.looks(), sheets: new Map(cut && [[sheet.name, cut]]) });
        }
      },
    });
    return { workbook, look: { cells: source.styles.looks(), sheets } };
  });
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(error);
  }
}

function zipped(bytes: Uint8Array): Uint8Array {
  const kind = kindOfContent(bytes);
  if (kind !== 'zip') {
    throw new UnreadableFile(kind);
  }
  return bytes;
}

function readPackage(
  parts: Package,
  name: string,
  record: ReadingRecord,
  watched: Pick<CellSource, 'looks' | 'glimpse'> = {},
): { readonly workbook: Workbook; readonly source: CellSource } {
  const part = relatedPart(readRelations(parts, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const other = otherPackage(parts, part);
  if (other) {
    throw new UnreadableFile(other);
  }
  const root = parseTree(partText(parts, part));
  const relations = readRelations(parts, part);
  const date1904 = isOn(child(root, 'workbookPr')?.attributes.date1904);
  const source: CellSource = {
    strings: readSharedStrings(parts, relatedPart(relations, 'sharedStrings'), record),
    styles: readStyles(parts, relatedPart(relations, 'styles'), relatedPart(relations, 'theme')),
    date1904,
    record,
    ...watched,
  };
  const { sheets, unread } = readSheets(parts, children(child(root, 'sheets'), 'sheet'), relations, source);
  if (sheets.length === 0) {
    throw new UnreadableFile(unread.length > 0 ? 'damaged' : 'no-sheet');
  }
  if (isOn(child(root, 'calcPr')?.attributes.fullCalcOnLoad)) {
    forgetPlaceholders(sheets);
  }
  const otherFiles = readOtherFiles(parts, root, part);
  const workbook: Workbook = {
    name,
    sheets,
    date1904,
    ...(unread.length > 0 ? { unread } : {}),
    ...(otherFiles.length > 0 ? { otherFiles } : {}),
    ...(record.remarks.size > 0 ? { remarks: [...record.remarks] } : {}),
  };
  return { workbook, source };
}

const unreadReasons = {
  missing: '这张工作表的内容在文件里找不到，没有检查。请用 Excel 或 WPS 打开文件核对，另存后再检查。',
  damaged: '这张工作表的内容已损坏，没有检查。请重新取得一份文件，或用 Excel 打开并修复后另存，再检查。',
} as const;

/** All worksheets in the order of the tabs; tabs that hold only a chart or a dialogue are none. */
function readSheets(
  parts: Package,
  tabs: readonly Element[],
  relations: readonly Link[],
  source: CellSource,
): { readonly sheets: readonly ReadSheet[]; readonly unread: readonly UnreadSheet[] } {
  const sheets: ReadSheet[] = [];
  const unread: UnreadSheet[] = [];
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const seen = new Set<string>();
  for (const tab of tabs) {
    const names = sheetNames(tab);
    const { type = 'worksheet', target = '' } = byId.get(tab.attributes.id ?? '') ?? {};
    if (type !== 'worksheet') {
      continue;
    }
    if (!parts.has(target) || seen.has(target)) {
      unread.push({ name: names.name, reason: unreadReasons.missing });
      continue;
    }
    seen.add(target);
    try {
      sheets.push(readSheet(parts, target, source, names));
    } catch (error) {
      if (error instanceof UnreadableFile || isOurFault(error)) {
        throw error;
      }
      unread.push({ name: names.name, reason: unreadReasons.damaged });
    }
  }
  return { sheets, unread };
}

/** What a zip that is no workbook in XML is; `undefined` for a workbook. */
function otherPackage(parts: Package, part: string): UnreadableCode | undefined {
  if (parts.has('xl/workbook.bin')) {
    return 'xlsb';
  }
  if (parts.has('content.xml') && parts.has('mimetype')) {
    return 'ods';
  }
  if (parts.names.some((name) => name.startsWith('word/'))) {
    return 'document';
  }
  if (parts.names.some((name) => name.startsWith('ppt/'))) {
    return 'slides';
  }
  const isOffice = parts.has('[Content_Types].xml') || parts.names.some((name) => name.startsWith('xl/'));
  return parts.has(part) ? undefined : isOffice ? 'damaged' : 'archive';
}

function sheetNames({ attributes }: Element): Pick<Sheet, 'name' | 'visibility'> {
  const state = attributes.state;
  return {
    name: attributes.name ?? '',
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
  };
}

/** Names of the files that formulas name by number: `[1]Sheet1!A1` means the first; `''` where a link leads nowhere. */
function readOtherFiles(parts: Package, workbook: Element, part: string): readonly string[] {
  const relations = readRelations(parts, part);
  return children(child(workbook, 'externalReferences'), 'externalReference').map(({ attributes }) => {
    const link = relations.find(({ id }) => id === attributes.id)?.target;
    const outside = link === undefined ? [] : readRelations(parts, link, 'External');
    return fileName(outside[0]?.target ?? '');
  });
}

/** Without its folders, which are of another computer: `file:///D:\台账\名册.xlsx` → `名册.xlsx`. */
function fileName(target: string): string {
  const last = target.split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
