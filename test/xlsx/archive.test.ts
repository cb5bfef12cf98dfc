import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { packedEntry, readArchive, unpacked, writeArchive } from '../../src/xlsx/archive';
import { crc32 } from '../../src/xlsx/crc';
import { openDraft } from '../../src/xlsx/draft';
import { readWorkbookAndLook } from '../../src/xlsx/read';
import { UnreadableFile } from '../../src/xlsx/read-failure';
import { unpackedAhead } from '../../src/xlsx/read-zip';
import { annotate, clearAll, patchCells } from '../../src/xlsx/write';
import { rosterFile } from '../bench/roster';
import { featureFile, markupFor } from '../support/fixture-files';

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });

test('what is written is what others read, and what others write is read', () => {
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 300 }), (labels, bytes) => {
      const entries = labels.map((name) => packedEntry(name, bytes));
      const others = unzipSync(writeArchive(entries));
      expect(
        labels.map((name) => Buffer.from(others[name.toWellFormed()]!).equals(Buffer.from(bytes))),
      ).not.toContain(false);
      const read = readArchive(zipSync(Object.fromEntries(labels.map((name) => [`x${name}`, bytes]))));
      expect(read.every((entry) => Buffer.from(unpacked(entry)).equals(Buffer.from(bytes)))).toBe(true);
    }),
  );
});

test('the checksum of the standard’s example', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

describe('ways to write an archive', () => {
  const file = featureFile('notes.xlsx');

  test('a comment behind the end', () => {
    const comment = new Uint8Array([...file, 1, 2, 3]);
    comment[file.length - 2] = 3;
    expect(unzipSync(annotate(comment, markupFor(['班额统计表'])))).toEqual(
      unzipSync(annotate(file, markupFor(['班额统计表']))),
    );
  });

  test('sizes behind the data, as streams write them', () => {
    const streamed = readArchive(file);
    expect(unzipSync(writeArchive(streamed))).toEqual(unzipSync(file));
  });

  test('backslashes and other case in names', () => {
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [
      name.replaceAll('/', '\\').toUpperCase(),
      bytes,
    ]);
    const odd = zipSync(Object.fromEntries(parts));
    expect(unzipSync(clearAll(annotate(odd, markupFor(['班额统计表']))))).toEqual(unzipSync(odd));
  });
});

describe('what is no workbook', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('姓名,性别')],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['half a file', featureFile('chart.xlsx').slice(0, 5000)],
    ['a package without workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
  ])('%s: one sentence, whatever is asked', (_, bytes) => {
    expect(() => annotate(bytes, markupFor(['x']))).toThrow(UnreadableFile);
    expect(() => clearAll(bytes)).toThrow(UnreadableFile);
    expect(() => patchCells(bytes, [])).toThrow(UnreadableFile);
  });
});

test('a part that is not touched is not even packed anew', () => {
  const before = readArchive(featureFile('picture.xlsx'));
  const after = readArchive(annotate(featureFile('picture.xlsx'), markupFor(['班额统计表'])));
  const picture = before.find(({ name }) => name.endsWith('.png'))!;
  expect(after.find(({ name }) => name === picture.name)).toEqual(picture);
});

test('a part removed and written again stays where it was', () => {
  const draft = openDraft(featureFile('links.xlsx'));
  const [first = ''] = draft.names;
  const text = draft.text(first);
  draft.remove(first);
  expect(draft.has(first)).toBe(false);
  draft.write(first, text);
  expect(unzipSync(draft.save())).toEqual(unzipSync(featureFile('links.xlsx')));
  expect(readArchive(draft.save())[0]!.name).toBe(first);
});

describe('unpacked beforehand by the browser', () => {
  const rows = 20_000;
  const roster = rosterFile(rows);
  const sheet = readArchive(roster).find(({ name }) => name.endsWith('sheet1.xml'))!;

  test('a large file is read as the reader itself unpacks it', async () => {
    const ahead = await unpackedAhead(roster);
    const pieces = ahead.get(sheet.packed.byteOffset)!;
    expect(Buffer.concat(pieces).equals(Buffer.from(unpacked(sheet)))).toBe(true);
    const { workbook, look } = readWorkbookAndLook(roster, '', {}, ahead);
    const slowly = readWorkbookAndLook(roster, '');
    expect(workbook.sheets[0]?.values.length).toBe(rows + 1);
    expect(isDeepStrictEqual([workbook, look], [slowly.workbook, slowly.look])).toBe(true);
  });

  test('what is unpacked is checked against its sum like everything', async () => {
    const ahead = new Map(await unpackedAhead(roster));
    ahead.set(sheet.packed.byteOffset, [unpacked(sheet).fill(32, 5_000, 5_001)]);
    expect(() => readWorkbookAndLook(roster, '', {}, ahead)).toThrow(UnreadableFile);
  });

  test('small parts are not; of a damaged file, or one that says less than it holds, nothing is', async () => {
    expect((await unpackedAhead(featureFile('notes.xlsx'))).size).toBe(0);
    const damaged = roster.slice();
    damaged.fill(255, sheet.packed.byteOffset + 1_000, sheet.packed.byteOffset + 1_100);
    expect((await unpackedAhead(damaged)).size).toBe(0);
    const lying = writeArchive([{ ...sheet, size: sheet.size - 1 }]);
    expect((await unpackedAhead(lying)).size).toBe(0);
  });
});
