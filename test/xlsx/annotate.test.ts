import { read, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearAll, clearMarks, ownSheetsOf } from '../../src/xlsx/write';
import { featureFiles, markupFor, sampleFiles } from '../support/fixture-files';
import { faultsOf, lossesOf } from './judge';

const all = [...featureFiles, ...sampleFiles];

function namesOf(bytes: Uint8Array): readonly string[] {
  return readWorkbookFile(bytes, '').sheets.map(({ name }) => name);
}

test('there are at least 33 features', () => {
  expect(featureFiles.length).toBeGreaterThanOrEqual(33);
});

describe.each(all)('$name', ({ bytes, name }) => {
  const markup = markupFor(namesOf(bytes));
  const marked = annotate(bytes, markup);

  test('marking loses and changes nothing', () => {
    expect(lossesOf(bytes, marked)).toEqual([]);
  });

  test('the marked file has no fault that the file had not', () => {
    const before = faultsOf(bytes);
    expect(faultsOf(marked).filter((fault) => !before.includes(fault))).toEqual([]);
  });

  test('clearing gives back the same parts in the same order', () => {
    expect(parts(clearAll(marked))).toEqual(parts(bytes));
    expect(parts(clearMarks(marked))).toEqual(parts(bytes));
  });

  test('marking twice is the same as once', () => {
    expect(Buffer.compare(Buffer.from(annotate(marked, markup)), Buffer.from(marked))).toBe(0);
  });

  test('another reader sees the same cells, and the notes', () => {
    const before = cellsOf(read(bytes));
    const after = cellsOf(read(marked));
    expect(Object.fromEntries(Object.keys(before).map((sheet) => [sheet, after[sheet]]))).toEqual(before);
    expect(Object.keys(after).length).toBe(Object.keys(before).length + 1);
  });

  test('a marked file is checked like the one it was made from', () => {
    // A sheet in UTF-16 comes back in UTF-8, which is the only one that our reader knows.
    const before =
      name === 'utf-16.xlsx' ? readOwnersWorkbook(clearAll(marked), name) : readWorkbookFile(bytes, name);
    expect(readOwnersWorkbook(marked, name)).toEqual(before);
    expect(ownSheetsOf(marked).map(({ id }) => id)).toEqual(['report']);
  });
});

/** Every part's bytes, in the archive's order; a UTF-16 part may come back as UTF-8. */
function parts(file: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(utf16 ? 'utf-16le' : 'latin1').decode(bytes);
    return [name, utf16 ? Buffer.from(text.replace('UTF-16', 'UTF-8')).toString('latin1') : text] as const;
  });
}

function cellsOf(book: WorkBook): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    book.SheetNames.map((name) => {
      const cells = Object.entries(book.Sheets[name]!).filter(
        ([key, { t }]) => !key.startsWith('!') && t !== 'z',
      );
      return [name, cells.map(([key, { t, v, f }]) => [key, t, v, f])];
    }),
  );
}
