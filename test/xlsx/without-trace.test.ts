import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearAll, insertSheets } from '../../src/xlsx/write';
import { drawnSheet } from '../support/drawn-sheet';
import { changedPart, featureFile, markupFor } from '../support/fixture-files';
import { type XmlTree, xmlTree } from '../support/xml-tree';

/**
 * Feature files and the same files marked (`markupFor`), each opened and saved by LibreOffice 7.4: made by
 * test/judge/libreoffice.ts, which does the same with all files and the LibreOffice of the day. Left out is the file
 * with more colours than LibreOffice can write: it takes the nearest ones, with ours among them others.
 */
const folder = join(__dirname, '../fixtures/saved-by-libreoffice');
const names = readdirSync(folder).flatMap((name) => /^(.*)\.plain\.xlsx$/.exec(name)?.[1] ?? []);

function saved(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** Words that only we write. */
const words = [
  '必须改',
  '待说明',
  '校验报告',
  '台账体检',
  'ledger',
  '算法',
  'HYPERLINK("http://x")',
  '控制字符',
];

/** Where a file holds words of ours: `xl/sharedStrings.xml 校验报告`. */
function traces(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    const text = strFromU8(content).replaceAll('&quot;', '"');
    return words.filter((word) => text.includes(word)).map((word) => `${part} ${word}`);
  });
}

function found(tree: XmlTree, name: string): readonly XmlTree[] {
  return tree.children.flatMap((child) => (child.local === name ? [child] : found(child, name)));
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How every cell looks, by sheet: what its style number stands for, spelled out. */
function looks(bytes: Uint8Array): unknown {
  const parts = unzipSync(bytes);
  const tree = (name: string) => xmlTree(strFromU8(parts[name]!));
  const styles = tree('xl/styles.xml');
  const list = (name: string) => found(styles, name)[0]?.children ?? [];
  const formats = new Map(
    list('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const spelled = list('cellXfs').map(({ attributes, children }) => ({
    // Which family LibreOffice writes depends on the scripts in a run of cells, and on what is installed.
    font: list('fonts')[Number(attributes.fontId)]?.children.filter(
      ({ local }) => !['name', 'family', 'charset'].includes(local),
    ),
    fill: list('fills')[Number(attributes.fillId)],
    border: list('borders')[Number(attributes.borderId)],
    format: formats.get(attributes.numFmtId) ?? attributes.numFmtId,
    children,
  }));
  const targets = new Map(
    found(tree('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  return found(tree('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const sheet = tree(`xl/${targets.get(attributes[`${office}:id`])}`);
    return [
      attributes.name,
      ...['c', 'col'].flatMap((name) =>
        found(sheet, name)
          .map((one) => [
            one.attributes.r ?? one.attributes.min,
            spelled[Number(one.attributes.s ?? one.attributes.style ?? 0)],
            one.attributes.ht ?? one.attributes.width,
            name === 'c' && one.children.length === 0,
          ])
          // An empty cell that is written down without a look of its own is the same as one that is not.
          .filter(([, look, , isEmpty]) => !isEmpty || !isDeepStrictEqual(look, spelled[0])),
      ),
    ];
  });
}

describe('cleared after LibreOffice has saved the marked file', () => {
  test.each(names)('%s: no word of ours is left, and every cell looks and reads as before', (name) => {
    const [plain, marked] = [saved(`${name}.plain.xlsx`), saved(`${name}.marked.xlsx`)];
    expect(traces(marked).length).toBeGreaterThan(3);
    const cleared = clearAll(marked);
    expect(traces(cleared)).toEqual([]);
    expect(readWorkbookFile(cleared, name)).toEqual(readWorkbookFile(plain, name));
    expect(looks(cleared)).toEqual(looks(plain));
  });
});

const properties =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">';
const pair = (heading: string, count: number) =>
  `<vt:variant><vt:lpstr>${heading}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
const list = (pairs: readonly string[], titles: readonly string[]) =>
  `${properties}<HeadingPairs><vt:vector size="${2 * pairs.length}" baseType="variant">${pairs.join('')}</vt:vector></HeadingPairs>` +
  `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts></Properties>`;

describe('what Excel writes down about our sheets when it saves', () => {
  const before = changedPart(featureFile('calculation-chain.xlsx'), 'docProps/app.xml', () =>
    list([pair('工作表', 1)], ['班额统计表']),
  );
  const chain = (sheet: string) => (text: string) =>
    text.replace('</calcChain>', `<c r="C2" i="${sheet}"/></calcChain>`);

  test('titles and names among the properties, and the order of calculation', () => {
    const marked = annotate(before, markupFor(['班额统计表']));
    const listed = changedPart(marked, 'docProps/app.xml', () =>
      list([pair('工作表', 2), pair('命名范围', 1)], ['校验报告', '班额统计表', '校验报告!Print_Titles']),
    );
    const number = /name="校验报告" sheetId="(\d+)"/.exec(
      strFromU8(unzipSync(marked)['xl/workbook.xml']!),
    )![1]!;
    const cleared = unzipSync(clearAll(changedPart(listed, 'xl/calcChain.xml', chain(number))));
    expect(strFromU8(cleared['docProps/app.xml']!)).toBe(strFromU8(unzipSync(before)['docProps/app.xml']!));
    expect(cleared['xl/calcChain.xml']).toBeUndefined();
    expect(strFromU8(cleared['xl/_rels/workbook.xml.rels']!)).not.toContain('calcChain');
  });

  test('an order of calculation that does not name our sheet stays', () => {
    const cleared = unzipSync(clearAll(annotate(before, markupFor(['班额统计表']))));
    expect(cleared['xl/calcChain.xml']).toEqual(unzipSync(before)['xl/calcChain.xml']);
  });

  test('a text that a cell of the keeper shares with ours stays; the others are emptied, at the end they go', () => {
    const bytes = insertSheets(featureFile('shared-strings.xlsx'), [
      drawnSheet('teacher-summary', '教师队伍情况统计表'),
    ]);
    const part = Object.keys(unzipSync(bytes)).find((name) => name.includes('checkup'))!;
    const texts = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']!);
    const first = texts.match(/<si>/g)!.length;
    const added = '<si><t>我们的话</t></si><si><t>末尾的话</t></si>';
    const withTexts = changedPart(bytes, 'xl/sharedStrings.xml', (text) =>
      text.replace('</sst>', `${added}</sst>`),
    );
    const row = `<row r="90">${[0, first, first + 1].map((text) => `<c t="s"><v>${text}</v></c>`).join('')}</row>`;
    const moved = changedPart(withTexts, part, (text) => text.replace('</sheetData>', `${row}</sheetData>`));
    const named = changedPart(moved, 'xl/worksheets/sheet1.xml', (text) =>
      text.replace('</sheetData>', `<row r="91"><c t="s"><v>${first + 1}</v></c></row></sheetData>`),
    );
    const left = (file: Uint8Array) => strFromU8(unzipSync(clearAll(file))['xl/sharedStrings.xml']!);
    expect(left(moved).match(/<si>.*<\/si>/s)![0]).toBe(texts.match(/<si>.*<\/si>/s)![0]);
    expect(left(moved)).toContain(`uniqueCount="${first}"`);
    expect(left(named)).toContain('<si><t></t></si><si><t>末尾的话</t></si></sst>');
    expect(readWorkbookFile(clearAll(named), '').sheets[0]?.values[90]?.[0]).toBe('末尾的话');
  });
});
