import type { Sheet, Workbook } from '../model/workbook';
import { type UnreadableCode, UnreadableFile } from './read-failure';
import { kindOfContent } from './read-kind';
import { readOtherFiles } from './read-links';
import { readRelations, relatedPart } from './read-relations';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readStyles } from './read-styles';
import { child, children, type Element, parseTree } from './read-tree';
import type { CellSource } from './read-values';
import { isOn, partText } from './read-xml';
import { openPackage, type Package } from './read-zip';

/**
 * Reads a workbook file (.xlsx, .xlsm), whatever its name ends in.
 *
 * The cells are scanned by our own code, not by hucre: hucre lays every sheet out as a full rectangle (a stray value
 * at XFD1048576 is refused), turns dates into `Date` and forgets the Chinese built-in formats.
 *
 * @throws UnreadableFile and nothing else; its message is a sentence for the clerk
 */
export function readWorkbookFile(bytes: Uint8Array, name: string): Workbook {
  try {
    return readPackage(bytes, name);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', { cause: error });
  }
}

function readPackage(bytes: Uint8Array, name: string): Workbook {
  const kind = kindOfContent(bytes);
  if (kind !== 'zip') {
    throw new UnreadableFile(kind);
  }
  const parts = openPackage(bytes);
  const part = relatedPart(readRelations(parts, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const other = otherPackage(parts, part);
  if (other) {
    throw new UnreadableFile(other);
  }
  const root = parseTree(partText(parts, part));
  const relations = readRelations(parts, part);
  const date1904 = isOn(child(root, 'workbookPr')?.attributes.date1904);
  const source: CellSource = {
    strings: readSharedStrings(parts, relatedPart(relations, 'sharedStrings')),
    styles: readStyles(parts, relatedPart(relations, 'styles'), relatedPart(relations, 'theme')),
    date1904,
  };
  const sheets = children(child(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const relation = relations.find(({ id, type }) => id === sheet.attributes.id && type === 'worksheet');
    return relation ? [readSheet(parts, relation.target, source, sheetNames(sheet))] : [];
  });
  if (sheets.length === 0) {
    throw new UnreadableFile('no-sheet');
  }
  const otherFiles = readOtherFiles(parts, root, part);
  return { name, sheets, date1904, ...(otherFiles.length > 0 ? { otherFiles } : {}) };
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
  return parts.has(part) ? undefined : 'archive';
}

function sheetNames({ attributes }: Element): Pick<Sheet, 'name' | 'visibility'> {
  const state = attributes.state;
  return {
    name: attributes.name ?? '',
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
  };
}
