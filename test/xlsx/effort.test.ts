import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../src/model/workbook';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { rowScanner } from '../../src/xlsx/read-cells';
import { UnreadableFile } from '../../src/xlsx/read-failure';
import { readingRecord } from '../../src/xlsx/read-record';
import { annotate, clearAll } from '../../src/xlsx/write';
import { attributes, descendants, parseXml, withAttribute } from '../../src/xlsx/xml';
import { markupFor } from '../support/fixture-files';
import { type FileParts, xlsxFile } from '../support/xlsx-file';

/** Looks at a character that reading any file may take: on its way in, as a tag, as an attribute, as a text. */
const looksPerCharacter = 8;

interface Outcome {
  readonly result: Workbook | UnreadableFile;
  readonly steps: number;
  readonly size: number;
}

/** Reads a file and holds the work against what it unpacks to. */
function reading(parts: FileParts): Outcome {
  const effort = { steps: 0 };
  const size =
    2000 +
    [
      ...Object.values(parts.sheets),
      parts.strings ?? '',
      parts.styles ?? '',
      ...Object.values(parts.more ?? {}),
    ]
      .map((part) => part.length)
      .reduce((sum, length) => sum + length, 0);
  try {
    return { result: readWorkbookFile(xlsxFile(parts, 1), '', effort), steps: effort.steps, size };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) {
      throw error;
    }
    return { result: error, steps: effort.steps, size };
  }
}

const times = 20_000;
const cell = '<c r="A1"><v>1</v></c>';
const sheet = (rows: string, before = '', after = '') => ({
  sheets: {
    好的: `<sheetData><row r="1">${cell}</row></sheetData>`,
    坏的: `${before}<sheetData>${rows}</sheetData>${after}`,
  },
});

/** Small inputs that once took for ever, or time beyond measure: what each is a kind of, and the file. */
const hostile: Readonly<Record<string, FileParts>> = {
  'quotes that do not close': sheet('<row r="1"><c r="A1'.repeat(times)),
  'rows that do not close': sheet('<row r="1">'.repeat(times)),
  'row tags that do not close': sheet('<row r="1" '.repeat(times)),
  'cells that do not close': sheet(`<row r="1">${'<c r="A1"><v>1'.repeat(times)}</row>`),
  'one end for many cells': sheet(`<row r="1">${'<c r="A1"><v>1</v>'.repeat(times)}</c></row>`),
  'values that do not close': sheet(`<row r="1">${'<c r="A1"><f>1</f><v>'.repeat(times)}</c></row>`),
  'comments that do not close': sheet('<!-- '.repeat(times)),
  'comments in cells': sheet(`<row r="1">${'<c r="A1"><!-- </c> --><v>1</v></c>'.repeat(times)}</row>`),
  'fences that do not close': sheet(`<row r="1">${'<c t="str"><v><![CDATA['.repeat(times)}</row>`),
  'many opening brackets': sheet('<'.repeat(times)),
  'many closing brackets': sheet('>'.repeat(times)),
  'spaces in a tag': sheet(`<row${' '.repeat(10 * times)}r="1">${cell}</row>`),
  'letters in a name': sheet(`<row ${'a'.repeat(10 * times)}>${cell}</row>`),
  'merges that do not close': sheet('', '', '<mergeCell ref="A1'.repeat(times)),
  'columns from below nought': sheet(
    '',
    `<cols>${'<col min="-999999999" max="999999999" hidden="1"/>'.repeat(times)}</cols>`,
  ),
  'a cell of ten megabytes': sheet(
    `<row r="1"><c t="inlineStr"><is><t>${'台账'.repeat(50 * times)}</t></is></c></row>`,
  ),
  'a formula of one megabyte': sheet(`<row r="1"><c r="A1"><f>${'A1&amp;'.repeat(5 * times)}1</f></c></row>`),
  'elements in elements': sheet('', '', '<a>'.repeat(times)),
  'comments in the styles': { ...sheet(''), styles: '<!-- '.repeat(times) },
  'elements in elements of the styles': {
    ...sheet(''),
    styles: `${'<a>'.repeat(times)}${'</a>'.repeat(times)}`,
  },
  'wrong ends in the styles': { ...sheet(''), styles: `${'<a>'.repeat(times)}${'</b>'.repeat(times)}` },
  'a long name in the styles': { ...sheet(''), styles: `<xf ${'a.b-'.repeat(5 * times)}/>` },
  'shared texts that do not close': { ...sheet(''), strings: '<si><t>甲'.repeat(times) },
  'a shared text of ten megabytes': {
    ...sheet(''),
    strings: `<si><t>${'台账'.repeat(50 * times)}</t></si>`,
  },
  'phonetic guides that do not close': { ...sheet(''), strings: `<si>${'<rPh><t>'.repeat(times)}</si>` },
  'fences in the shared texts': { ...sheet(''), strings: `<si><t>${'<![CDATA['.repeat(times)}</t></si>` },
};

describe('the work of reading stays in proportion to the file', () => {
  test.each(Object.entries(hostile))('%s', (_, parts) => {
    const { result, steps, size } = reading(parts);
    expect(steps).toBeLessThan(looksPerCharacter * size);
    expect(
      result instanceof UnreadableFile ? result.code : result.sheets.map(({ name }) => name),
    ).toBeDefined();
  });

  test('steps are counted: an ordinary sheet takes at least one for each of its characters', () => {
    const rows = `<row r="1">${cell.repeat(1000)}</row>`;
    expect(reading(sheet(rows)).steps).toBeGreaterThan(rows.length);
  });
});

describe('the writer takes a part apart in proportion to its length, whatever it holds', () => {
  test.each(
    Object.entries({
      'elements that do not close': '<a>'.repeat(times),
      'ends of nothing': `<a>${'</b>'.repeat(times)}</a>`,
      'ends of the outermost': `${'<a>'.repeat(times)}${'</x>'.repeat(times)}`,
      'tags that do not close': '<a '.repeat(times),
      'quotes that do not close': '<a b="'.repeat(times),
      'comments that do not close': '<!-- '.repeat(times),
      'fences that do not close': '<a><![CDATA['.repeat(times),
      'brackets alone': '<'.repeat(times),
      'spaces in a tag': `<a${' '.repeat(10 * times)}/>`,
    }),
  )('%s', (_, text) => {
    const effort = { steps: 0 };
    const root = parseXml(text, effort);
    expect(effort.steps).toBeLessThan(looksPerCharacter * text.length);
    expect(descendants(root, 'a').length).toBeLessThan(times);
  });

  test('an attribute of a tag with a long stretch of spaces', () => {
    const tag = `<a${' '.repeat(10 * times)}/>`;
    expect(withAttribute(tag, 'b', '1')).toBe(`<a b="1"${' '.repeat(10 * times)}/>`);
    expect(attributes(tag).size).toBe(0);
  });
});

describe('a damaged sheet is said to be unread, never read as empty', () => {
  test.each([
    'quotes that do not close',
    'rows that do not close',
    'row tags that do not close',
    'cells that do not close',
    'one end for many cells',
    'values that do not close',
    'comments that do not close',
    'fences that do not close',
    'many opening brackets',
    'merges that do not close',
    'elements in elements',
  ])('%s', (kind) => {
    const { result } = reading(hostile[kind] as FileParts);
    expect('sheets' in result && result.sheets.map(({ name }) => name)).toEqual(['好的']);
    expect('unread' in result && result.unread?.map(({ name }) => name)).toEqual(['坏的']);
  });

  test('a sheet without rows, without a part, or that shares its part with another', () => {
    const { result } = reading({
      sheets: { 好的: '<sheetData/>', 空的: '<cols/>' },
      more: {
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="好的" id="sheet1"/><sheet name="空的" id="sheet2"/>' +
          '<sheet name="同一张" id="sheet1"/><sheet name="没有" id="none"/></sheets></workbook>',
      },
    });
    expect('unread' in result && result.unread?.map(({ name }) => name)).toEqual(['空的', '同一张', '没有']);
  });
});

describe('files that came in once, as they came', () => {
  const outcome = (name: string): unknown => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../fixtures/hostile', name)));
    try {
      const workbook = readOwnersWorkbook(bytes, name);
      const sheets = workbook.sheets.map((one) => one.name);
      clearAll(annotate(bytes, markupFor(sheets)));
      return [workbook.sheets.map(({ values }) => values.length), workbook.remarks?.length ?? 0];
    } catch (error) {
      return error instanceof UnreadableFile ? error.code : error;
    }
  };

  test.each([
    ['hang_unclosed_quote.xlsx', 'damaged'],
    ['hang_unclosed_row.xlsx', 'damaged'],
    ['oom_shared_formula_20k_x_1M.xlsx', [[20_001], 1]],
    ['refused_utf16_all.xlsx', [[14], 0]],
    ['silent_utf16_sheet.xlsx', [[14], 0]],
    ['slow_many_comments_open.xlsx', 'damaged'],
    ['slow_unclosed_workbook.xlsx', 'damaged'],
  ])('%s', (name, expected) => {
    expect(outcome(name)).toEqual(expected);
  });
});

describe('limits are stated', () => {
  test('a long formula shared by very many cells is spelled out up to a limit, and that is said', () => {
    const formula = `A1&amp;"${'x'.repeat(20_000)}"`;
    const shared = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(4000);
    const { result } = reading(
      sheet(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:ZZ1" si="0">${formula}</f><v>1</v></c>${shared}</row>`,
      ),
    );
    const book = result as Workbook;
    const formulas = book.sheets[1]?.formulas[0] ?? [];
    expect(formulas[1]).toBe(`B1&"${'x'.repeat(20_000)}"`);
    expect(formulas[4000]).toBe('…');
    expect(book.sheets[1]?.values[0]?.[4000]).toBe(1);
    expect(book.remarks).toEqual([
      '工作表“坏的”里相同的公式太长太多，后面一部分没有逐格展开核对，只用了它们的结果。',
    ]);
  });

  test('more rows than a sheet has are a damage', () => {
    const visitor = { row: () => undefined, visit: () => undefined };
    const rows = (count: number) => `${'<row/>'.repeat(count)}</sheetData>`;
    const scan = (count: number) => rowScanner(visitor, '', { steps: 0 }).scan(rows(count), 0, true);
    expect(scan(10)).toBe(60);
    expect(() => scan(1_048_577)).toThrow('more rows');
  });

  test('more cells than any memory holds are refused', () => {
    const record = readingRecord({ steps: 0 });
    for (let count = 0; count < 10_000_000; count++) {
      record.takeCell();
    }
    expect(() => record.takeCell()).toThrow(UnreadableFile);
  });

  test('a text longer than a cell can hold is cut, and that is said', () => {
    const text = (length: number) =>
      `<row r="1"><c t="inlineStr"><is><t>${'字'.repeat(length)}</t></is></c></row>`;
    const [whole, cut] = [32_767, 32_768].map((length) => reading(sheet(text(length))).result as Workbook);
    expect(whole?.remarks).toBeUndefined();
    expect(cut?.sheets[1]?.values[0]?.[0]).toHaveLength(32_767);
    expect(cut?.remarks).toHaveLength(1);
  });
});
