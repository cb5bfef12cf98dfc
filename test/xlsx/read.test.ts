import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { type CellValue, isCellError, type Sheet, valueAt, type Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { type FileParts, xlsxFile } from '../support/xlsx-file';

/** The first sheet of a file with these rows and parts. */
function sheetOf(rows: string, more: Partial<FileParts> & { before?: string; after?: string } = {}): Sheet {
  const { before = '', after = '', ...parts } = more;
  const sheets = { 台账: `${before}<sheetData>${rows}</sheetData>${after}` };
  return firstSheet(readWorkbookFile(xlsxFile({ sheets, ...parts }), '台账.xlsx'));
}

function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) {
    throw new Error('no sheet');
  }
  return sheet;
}

describe('values', () => {
  test('numbers, texts, booleans and errors', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>12</v></c><c r="B1"><v>-1.5E-3</v></c><c r="C1" t="s"><v>0</v></c>' +
        '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="str"><v>甲&amp;乙</v></c>' +
        '<c r="G1" t="inlineStr"><is><t>&#19968;班</t></is></c></row>',
      { strings: '<si><t>学校</t></si>' },
    );
    expect(sheet.values[0]).toEqual([12, -0.0015, '学校', true, { error: '#DIV/0!' }, '甲&乙', '一班']);
  });

  test('cells without a value are missing, also where the file spells them out', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"/><c r="B1" t="inlineStr"></c><c r="C1" t="s"><v></v></c><c r="D1"><v>4</v></c></row>',
      {
        strings: '<si><t>不是它</t></si>',
      },
    );
    expect([0, 1, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual([null, null, null, 4]);
  });

  test('rows and cells may come without their references', () => {
    const sheet = sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c><c r="D5"><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheet.values[0]).toEqual([1, 2]);
    expect(valueAt(sheet, 4, 0)).toBe(3);
    expect(valueAt(sheet, 4, 3)).toBe(4);
    expect(valueAt(sheet, 5, 0)).toBe(5);
  });

  test('shared texts: runs are joined, phonetic guides left out, escapes resolved, blanks and line ends kept', () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>在校</t></r><r><t>学生</t></r><rPh sb="0" eb="2"><t>ガッコウ</t></rPh></si>' +
      '<si><t xml:space="preserve"> 两端 </t></si><si/><si><t>甲_x000D_\n乙</t></si><si><t>&lt;1%&#x20AC;</t></si>' +
      '<si><t><![CDATA[a<b & c]]></t></si>';
    const cells = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(sheetOf(`<row>${cells}</row>`, { strings }).values[0]).toEqual([
      '在校学生',
      ' 两端 ',
      '',
      '甲\n乙',
      '<1%€',
      'a<b & c',
    ]);
  });

  test('dates stay numbers; ISO dates of strict files become numbers, by the date system of the workbook', () => {
    const row =
      '<row r="1"><c r="A1" t="d"><v>2023-09-01</v></c><c r="B1" t="d"><v>2023-09-01T12:00:00</v></c></row>';
    expect(sheetOf(row).values[0]).toEqual([45170, 45170.5]);
    expect(sheetOf(row).formats[0]).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
    const workbook = readWorkbookFile(
      xlsxFile({ sheets: { 甲: `<sheetData>${row}</sheetData>` }, workbook: 'date1904="1"' }),
      '',
    );
    expect(workbook.date1904).toBe(true);
    expect(firstSheet(workbook).values[0]).toEqual([43708, 43708.5]);
  });

  test('element names with a prefix and attributes in single quotes', () => {
    const parts = {
      sheets: {},
      more: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="/xl/one.xml"/></Relationships>',
        'xl/workbook.xml':
          '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="甲" sheetId="1" r:id="a"/></x:sheets></x:workbook>',
        'xl/one.xml':
          "<?xml version='1.0'?>\n<x:worksheet xmlns:x='m'>\n<x:sheetData>\n<x:row r='2'>\n<x:c r='B2' t='n'>\n<x:f>1+1</x:f>\n<x:v>2</x:v>\n</x:c>\n</x:row>\n</x:sheetData><x:mergeCells><x:mergeCell ref='B2:C3'/></x:mergeCells></x:worksheet>",
      },
    };
    const sheet = firstSheet(readWorkbookFile(xlsxFile(parts), ''));
    expect(valueAt(sheet, 1, 1)).toBe(2);
    expect(sheet.formulas[1]?.[1]).toBe('1+1');
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });
});

describe('one stray value at the last cell', () => {
  test('is read, and costs next to nothing', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const before = process.memoryUsage().heapUsed;
    const sheet = sheetOf(rows);
    expect(valueAt(sheet, 1_048_575, 16_383)).toBe(2);
    expect(sheet.values.reduce((count) => count + 1, 0)).toBe(2);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  });

  test('what claims to lie outside of a sheet is ignored', () => {
    const sheet = sheetOf(
      '<row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="1"><c r="XFE1"><v>2</v></c><c r="B1"><v>3</v></c></row>',
    );
    expect(sheet.values.flat().filter((value) => value !== undefined)).toEqual([3]);
  });
});

describe('formulas', () => {
  test('with their last values, and in the words of Excel', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f>_xlfn.STDEV.P(B1:B9)&gt;1</f><v>2.5</v></c><c r="B1"><f>SUM(C1)</f></c></row>',
    );
    expect(sheet.values[0]).toEqual([2.5]);
    expect(sheet.formulas[0]).toEqual(['STDEV.P(B1:B9)>1', 'SUM(C1)']);
  });

  test('noughts that a program which does not calculate has stored are no results', () => {
    const cells = (...results: readonly number[]) =>
      `<row r="1">${results.map((result) => `<c><f>SUM(A2)</f><v>${result}</v></c>`).join('')}<c><v>0</v></c></row>`;
    const values = (rows: string, calcPr = '<calcPr fullCalcOnLoad="1"/>') => {
      const book = `<workbook><sheets><sheet name="甲" id="sheet1"/></sheets>${calcPr}</workbook>`;
      return sheetOf(rows, { more: { 'xl/workbook.xml': book } }).values[0];
    };
    expect(values(cells(0, 0, 0))).toEqual([null, null, null, 0]);
    expect(values(cells(0, 0, 0), '<calcPr/>')).toEqual([0, 0, 0, 0]);
    expect(values(cells(0, 5, 0))).toEqual([0, 5, 0, 0]);
    expect(values(cells(0, 0))).toEqual([0, 0, 0]);
  });

  test('a picture that only newer Excel shows is no failed formula', () => {
    const row =
      '<row r="1"><c t="e" vm="1"><v>#VALUE!</v></c><c t="e" vm="1"><f>A2</f><v>#VALUE!</v></c><c t="e"><v>#VALUE!</v></c></row>';
    expect(sheetOf(row).values[0]).toEqual([
      { error: '#VALUE!', isPicture: true },
      { error: '#VALUE!' },
      { error: '#VALUE!' },
    ]);
  });

  test('a shared formula moves along with its cell', () => {
    const sheet = sheetOf(
      '<row r="2"><c r="D2"><f t="shared" ref="D2:D4" si="0">B2+$C2*B$1+SUM(B:B)+\'A1\'!B2+"B2"+LOG10(B2)</f><v>1</v></c></row>' +
        '<row r="4"><c r="E4"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(sheet.formulas[3]?.[4]).toBe('C4+$C4*C$1+SUM(C:C)+\'A1\'!C4+"B2"+LOG10(C4)');
  });

  test('only the first cell of an array formula has it', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect(sheet.formulas[0]?.[0]).toBe('B1:B2*2');
    expect(sheet.formulas[1]).toBeUndefined();
  });
});

describe('looks that mean something', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@"/></numFmts>' +
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="176" fontId="1" fillId="2"/>' +
    '<xf numFmtId="27" fontId="2" fillId="3"/><xf numFmtId="57" fillId="4"/><xf numFmtId="31"/></cellXfs>';
  const theme =
    '<a:theme xmlns:a="d"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';
  const sheet = sheetOf(
    `<row r="1">${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>45170</v></c>`).join('')}<c s="1"/></row>`,
    {
      styles,
      more: {
        'xl/theme/theme1.xml': theme,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="sheet1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
          '<Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="t" Type="x/theme" Target="theme/theme1.xml"/></Relationships>',
      },
    },
  );

  test('number formats, the Chinese ones that files name by number only among them', () => {
    expect(Array.from(sheet.formats[0] ?? [])).toEqual([
      undefined,
      '[$-804]yyyy"年"m"月";@',
      'yyyy"年"m"月"',
      'yyyy"年"m"月"',
      'yyyy"年"m"月"d"日"',
    ]);
  });

  test('solid fills by colour, by theme and by number, of empty cells too', () => {
    expect(Array.from(sheet.fills[0] ?? [])).toEqual([
      undefined,
      'FFFF00',
      '808080',
      'FF0000',
      undefined,
      'FFFF00',
    ]);
  });

  test('strike-through of the cell, or of all its runs', () => {
    expect(Object.keys(sheet.struck[0] ?? [])).toEqual(['1', '5']);
    const struck = '<r><rPr><strike/></rPr><t>李</t></r>';
    const runs = sheetOf('<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
      strings: `<si>${struck}${struck}</si><si>${struck}<r><t>明</t></r></si>`,
    });
    expect(runs.struck[0]).toEqual([true]);
  });

  test('merges, hidden rows and columns, protection', () => {
    const dressed = sheetOf('<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4"/>', {
      before: '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="9"/></cols>',
      after:
        '<sheetProtection password="CC" sheet="1"/><mergeCells count="1"><mergeCell ref="A1:J1"/></mergeCells>',
    });
    expect(dressed.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 9 }]);
    expect([...dressed.hiddenRows]).toEqual([2]);
    expect([...dressed.hiddenColumns]).toEqual([1, 2]);
    expect(dressed.isProtected).toBe(true);
  });

  test('filters that are on; those that only stand ready, or belong to a view, are none', () => {
    const filter = (inner: string) => `<autoFilter ref="A3:D9">${inner}</autoFilter>`;
    const on = '<filterColumn colId="1"><filters><filter val="一(1)班"/></filters></filterColumn>';
    const filters = (after: string) => sheetOf('', { after }).filters;
    expect(filters(filter(on))).toEqual([{ top: 2, left: 0, bottom: 8, right: 3 }]);
    expect(filters(filter('<filterColumn colId="1" hiddenButton="1"/>'))).toEqual([]);
    expect(filters('<autoFilter ref="A3:D9"/>')).toEqual([]);
    expect(
      filters(`<customSheetViews><customSheetView>${filter(on)}</customSheetView></customSheetViews>`),
    ).toEqual([]);
  });

  test('the files that formulas ask', () => {
    const bytes = readFileSync(join(__dirname, '../fixtures/xlsx/external-link.xlsx'));
    expect(readWorkbookFile(new Uint8Array(bytes), '').otherFiles).toEqual(['quanxian.xlsx']);
  });

  test('notes, and threads in place of the notes that stand for them', () => {
    const noted = sheetOf('', {
      sheetRelations: { comments: '../comments1.xml', threadedComment: '/xl/threads.xml' },
      more: {
        'xl/comments1.xml':
          '<comments><authors><author>王</author></authors><commentList><comment ref="C9" authorId="0"><text><r><t>王:\n</t></r><r><t>已核</t></r></text></comment>' +
          '<comment ref="D4" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
        'xl/threads.xml':
          '<ThreadedComments><threadedComment ref="D4" id="1"><text>对吗？</text></threadedComment><threadedComment ref="D4" id="2"><text>对</text></threadedComment></ThreadedComments>',
      },
    });
    expect([...noted.notes]).toEqual([
      ['C9', '王:\n已核'],
      ['D4', '对吗？\n对'],
    ]);
  });

  test('hidden sheets', () => {
    const sheets = { 甲: '<sheetData/>', 乙: '<sheetData/>', 丙: '<sheetData/>' };
    const sheetAttributes = { 乙: 'state="hidden"', 丙: 'state="veryHidden"' };
    const workbook = readWorkbookFile(xlsxFile({ sheets, sheetAttributes }), '');
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲', 'visible'],
      ['乙', 'hidden'],
      ['丙', 'very-hidden'],
    ]);
  });
});

describe('the sample workbooks', () => {
  const folder = join(__dirname, '../samples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  test.each(files)('%s: every cell as hucre reads it', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const ours = readWorkbookFile(bytes, name);
    const theirs = await readXlsx(bytes);
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
    theirs.sheets.forEach((sheet, index) => {
      const own = ours.sheets[index];
      const grid = sheet.rows.map((row, top) => row.map((_, left) => own && shown(valueAt(own, top, left))));
      expect(grid).toEqual(sheet.rows.map((row) => row.map(comparable)));
    });
  });

  /** hucre gives a failed formula as the text that the cell shows; an empty text and nothing are the same to the eye. */
  function shown(value: CellValue): unknown {
    return isCellError(value) ? value.error : value === '' ? null : value;
  }

  /** hucre gives dates as `Date`; the file, and we, as days since 1899-12-30. */
  function comparable(value: unknown): unknown {
    return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value === '' ? null : value;
  }
});
