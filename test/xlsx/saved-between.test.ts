import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearAll } from '../../src/xlsx/write';
import { featureFiles, markupFor, sampleFiles } from '../support/fixture-files';
import { type XmlTree, xmlTree } from '../support/xml-tree';

/** hucre writes every part anew, as Excel and WPS do; LibreOffice has its turn in test/judge/libreoffice.ts. */
async function savedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  return saveXlsx(await openXlsx(bytes, { readStyles: true }));
}

/** hucre refuses chart sheets, does not read UTF-16, and rewrites a conversation's placeholder as it likes. */
const unread = ['chart-sheet.xlsx', 'utf-16.xlsx', 'threaded-comments.xlsx'];

const files = [...featureFiles, ...sampleFiles.slice(2, 3)].filter(({ name }) => !unread.includes(name));

function found(tree: XmlTree, name: string): readonly XmlTree[] {
  return tree.children.flatMap((child) => (child.local === name ? [child] : found(child, name)));
}

function treesOf(bytes: Uint8Array, pattern: RegExp): readonly XmlTree[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => pattern.test(name))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, part]) => xmlTree(strFromU8(part)));
}

/** Conditional formats with the looks that they name. */
function formatsOf(bytes: Uint8Array): unknown {
  const looks = treesOf(bytes, /^xl\/styles\.xml$/).flatMap((tree) => found(tree, 'dxf'));
  return treesOf(bytes, /^xl\/worksheets\/[^/]+\.xml$/).map((tree) =>
    found(tree, 'cfRule').map(({ attributes: { dxfId, ...attributes }, children }) => ({
      attributes,
      children,
      look: dxfId === undefined ? undefined : looks[Number(dxfId)],
    })),
  );
}

function namesOf(bytes: Uint8Array): unknown {
  return treesOf(bytes, /^xl\/workbook\.xml$/).flatMap((tree) => found(tree, 'definedName'));
}

describe('cleared after another program has saved the marked file', () => {
  test.each(files)('$name', async ({ bytes, name }) => {
    const sheets = readWorkbookFile(bytes, name).sheets.map((sheet) => sheet.name);
    const cleared = clearAll(await savedAgain(annotate(bytes, markupFor(sheets))));
    const never = await savedAgain(bytes);
    expect(readWorkbookFile(cleared, name)).toEqual(readWorkbookFile(never, name));
    expect(formatsOf(cleared)).toEqual(formatsOf(never));
    expect(namesOf(cleared)).toEqual(namesOf(never));
  });
});
