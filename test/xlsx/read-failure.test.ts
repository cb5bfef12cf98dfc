import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readWorkbookFile } from '../../src/xlsx/read';
import { UnreadableFile, unreadable } from '../../src/xlsx/read-failure';
import { xlsxFile } from '../support/xlsx-file';

const good = xlsxFile({
  sheets: { 甲: `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(50)}</sheetData>` },
});

/** Why this content cannot be read; `read` where it can. */
function verdict(bytes: Uint8Array): string {
  try {
    readWorkbookFile(bytes, '台账.xlsx');
    return 'read';
  } catch (error) {
    return error instanceof UnreadableFile ? error.code : `threw ${String(error)}`;
  }
}

/** An OLE2 file with these streams: a header, then the directory. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => {
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  });
  return bytes;
}

function zipOf(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
}

function withoutEntry(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed[Math.floor(bytes.length / 2)] = (changed[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
  return changed;
}

describe('what a file is, said by its content', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a true .xls', compoundFile('Workbook', '\u0005SummaryInformation'), 'xls'],
    ['an Excel 5 .xls', compoundFile('Book'), 'xls'],
    [
      'an encrypted workbook',
      compoundFile('\u0006DataSpaces', 'Version', 'EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
    ],
    ['a .wps or .doc', compoundFile('WordDocument'), 'document'],
    ['a .ppt', compoundFile('PowerPoint Document'), 'slides'],
    ['a .xlsb', zipOf('xl/workbook.bin'), 'xlsb'],
    ['a .docx', zipOf('word/document.xml'), 'document'],
    ['a .pptx', zipOf('ppt/presentation.xml'), 'slides'],
    ['an .ods', zipOf('mimetype', 'content.xml'), 'ods'],
    ['another zip', zipOf('照片.jpg'), 'archive'],
    ['a RAR archive', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]), 'archive'],
    ['a CSV', strToU8('姓名,性别\n李明,男\n'), 'csv'],
    [
      'a CSV in GB 18030',
      new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd0, 0xd4, 0xb1, 0xf0, 0x0a]),
      'csv',
    ],
    [
      'tab-separated text in UTF-16',
      new Uint8Array([0xff, 0xfe, 0xd3, 0x59, 0x09, 0, 0x27, 0x60, 0x0a, 0]),
      'csv',
    ],
    ['a web page', strToU8('\ufeff<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>'), 'html'],
    ['a bare table', strToU8('<table border="1"><tr><td>1</td></tr></table>'), 'html'],
    [
      'XML spreadsheet 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'xml-2003',
    ],
    ['plain text', strToU8('今天没有台账'), 'text'],
    ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'picture'],
    ['bytes of nobody', new Uint8Array([1, 2, 0, 3]), 'unknown'],
    ['half of a workbook', good.subarray(0, good.length / 2), 'incomplete'],
    ['a workbook without its last byte', good.subarray(0, good.length - 1), 'incomplete'],
    ['a workbook whose main part is missing', zipOf('[Content_Types].xml', 'xl/styles.xml'), 'damaged'],
    ['an .et of WPS', compoundFile('ETWorkbook'), 'et'],
    ['a workbook with a changed byte', withoutEntry(good), 'damaged'],
    ['a workbook of chart sheets only', xlsxFile({ sheets: {} }), 'no-sheet'],
    ['a workbook', good, 'read'],
  ])('%s', (_, bytes, expected) => {
    expect(verdict(bytes)).toBe(expected);
  });

  test('each reason is one Chinese sentence that says what it is and what to do', () => {
    for (const bytes of [compoundFile('Workbook'), strToU8('a,b'), zipOf('x'), good.subarray(0, 99)]) {
      expect(() => readWorkbookFile(bytes, '')).toThrow(/^[^。]*(这|认)[^。]*(请)[^。]*。$/);
    }
  });

  test('a zip bomb is stopped while it is unpacked', () => {
    const bomb = xlsxFile({
      sheets: { 甲: '<sheetData/>' },
      more: { 'xl/styles.xml': ' '.repeat(70 * 1024 * 1024) },
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(verdict(bomb)).toBe('too-large');
  });

  test('whatever the bytes, it is read or refused with a sentence', () => {
    const mutilated = fc
      .tuple(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }))
      .map(([at, patch]) => {
        const bytes = good.slice();
        bytes.set(patch.subarray(0, good.length - at), at);
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(mutilated, fc.uint8Array({ maxLength: 600 })), (bytes) => {
        expect(verdict(bytes)).not.toMatch(/^threw/);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '<row r="1"><c r="A1><v>1</v></c></row>',
    "<row r='1><c r='A1'><v>1</v></c></row>",
    '<row r="1"',
  ])('rows whose quotes or brackets never close come to an end: %s', (rows) => {
    const sheets = { 甲: `<sheetData>${rows}</sheetData>` };
    expect(verdict(xlsxFile({ sheets }))).toMatch(/^(read|damaged)$/);
  });

  test.each([
    ['a method that the browser lacks', new TypeError('a.b is not a function'), 'unforeseen'],
    ['a word that the browser lacks', new ReferenceError('c is not defined'), 'unforeseen'],
    ['bytes outside of the file', new RangeError('Offset is outside the bounds'), 'damaged'],
    ['what says itself why', new UnreadableFile('pdf'), 'pdf'],
  ])('the fault is the file only where the file causes it: %s', (_, cause, code) => {
    expect(unreadable(cause).code).toBe(code);
  });
});
