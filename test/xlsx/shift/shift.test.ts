import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { SessionError } from '../../../src/model/session';
import { memoryOfFile } from '../../../src/xlsx/memory-part';
import type { Shift } from '../../../src/xlsx/shift/shift';
import { shiftFile, writeChanges } from '../../../src/xlsx/write';
import { type FileParts, xlsxFile } from '../../support/xlsx-file';

const insert: Shift = { sheet: '班额', axis: 'rows', kind: 'insert', at: 2, count: 1 };
const remove: Shift = { ...insert, kind: 'delete' };
const wider: Shift = { ...insert, axis: 'columns', at: 1 };
const narrower: Shift = { ...wider, kind: 'delete' };

const rows =
  '<row r="1"><c r="A1" t="str"><v>班级</v></c></row>' +
  '<row r="2" s="3" customFormat="1" ht="20" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="B2" s="2"/></row>' +
  '<row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>';

/** A file of the sheet 班额 with what stands around its rows, and perhaps more. */
function file(around: string, more: Partial<FileParts> = {}, own = rows): Uint8Array {
  return xlsxFile({
    sheets: { 班额: `<sheetData>${own}</sheetData>${around}`, ...more.sheets },
    ...rest(more),
  });
}

function rest({ sheets: _, ...others }: Partial<FileParts>): Partial<FileParts> {
  return others;
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** A part after a shift; the sentence where it is refused. */
function after(bytes: Uint8Array, shift: Shift, name = 'xl/worksheets/sheet1.xml'): string {
  try {
    return partOf(shiftFile(bytes, shift), name);
  } catch (error) {
    if (!(error instanceof SessionError)) {
      throw error;
    }
    return error.message;
  }
}

const within = (text: string, tag: string) => new RegExp(`<${tag}[ >].*</${tag}>`, 's').exec(text)?.[0] ?? '';

describe('rows and cells', () => {
  test('a new row stands where it was wished, as high and of the looks of the row before it', () => {
    expect(within(after(file(''), insert), 'sheetData')).toBe(
      '<sheetData><row r="1"><c r="A1" t="str"><v>班级</v></c></row>' +
        '<row r="2" s="3" customFormat="1" ht="20" customHeight="1"><c r="A2" s="1"><v>1</v></c><c r="B2" s="2"/></row>' +
        '<row r="3" s="3" customFormat="1" ht="20" customHeight="1"><c r="A3" s="1"/><c r="B3" s="2"/></row>' +
        '<row r="4"><c r="A4"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row></sheetData>',
    );
  });

  test('a row that is deleted is gone, and those below it come up', () => {
    expect(within(after(file(''), remove), 'sheetData')).not.toContain('<v>2</v>');
    expect(within(after(file(''), remove), 'sheetData')).toContain('<row r="3"><c r="A3"><v>3</v></c></row>');
  });

  test('a new column has the looks of the column before it; a deleted one is gone', () => {
    const cells = '<row r="1" spans="1:2"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5"><v>2</v></c></row>';
    expect(after(file('', {}, cells), wider)).toContain(
      '<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="4"/><c r="C1" s="5"><v>2</v></c></row>',
    );
    expect(after(file('', {}, cells), narrower)).toContain('<row r="1"><c r="A1" s="4"><v>1</v></c></row>');
  });

  test('a formula that cells share is spelled out, for it is no longer the same for all of them', () => {
    const shared =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>2</v></c></row>';
    const text = after(file('', {}, shared), insert);
    expect([...text.matchAll(/<f>([^<]*)/g)].map(([, formula]) => formula)).toEqual(['A1*2', 'A2*2', 'A4*2']);
  });

  test('what would write #REF! into a cell is refused, with the cell and the formula', () => {
    const sum = '<row r="9"><c r="A9"><f>SUM(A1:A4)+A3</f></c></row>';
    expect(after(file('', {}, rows + sum), remove)).toBe(
      '没有删除行：工作表“班额”的 A9 有公式 =SUM(A1:A4)+A3，它引用的单元格会被删掉，公式会变成 #REF!。请在 WPS 或 Excel 里增删后再打开。',
    );
    expect(after(file('', {}, rows + sum.replace('+A3', '')), remove)).toContain(
      '<c r="A8"><f>SUM(A1:A3)</f></c>',
    );
  });

  test('the last row and the last column are not pushed out of the sheet', () => {
    const end = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(after(file('', {}, end), insert)).toContain('已经写到最后一行');
    expect(after(file('', {}, '<row r="1"><c r="XFD1"><v>1</v></c></row>'), wider)).toContain(
      '已经写到最后一列',
    );
  });
});

test('where lines come or go, formulas lose the results that they had, but for those of other files', () => {
  const formulas =
    '<row r="1"><c r="A1" t="str" s="1"><f>T(A9)</f><v>甲</v></c><c r="B1"><f>[1]表!A1</f><v>5</v></c></row>';
  expect(after(file('', {}, formulas), remove)).toContain(
    '<c r="A1" s="1"><f>T(A8)</f></c><c r="B1"><f>[1]表!A1</f><v>5</v></c>',
  );
  expect(after(file('', {}, formulas), insert)).toContain('<c r="A1" s="1"><f>T(A10)</f></c>');
});

describe('what stands around the rows', () => {
  const moved = (around: string, shift: Shift) => after(file(around), shift).split('</sheetData>')[1];

  test.each<[string, string, string, Shift]>([
    [
      'a merged cell grows',
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
      'ref="A2:B5"',
      insert,
    ],
    [
      'a merged cell shrinks',
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
      'ref="A2:B3"',
      remove,
    ],
    ['a filter', '<autoFilter ref="A1:B4"/>', '<autoFilter ref="A1:B5"/>', insert],
    [
      'a link',
      '<hyperlinks><hyperlink ref="A4" location="班额!A3"/></hyperlinks>',
      '<hyperlink ref="A5" location="班额!A4"/>',
      insert,
    ],
    [
      'a break of pages',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
      '<brk id="4" max="16383" man="1"/>',
      insert,
    ],
    [
      'an area that is free to edit',
      '<protectedRanges><protectedRange sqref="A3:A4" name="a"/></protectedRanges>',
      'sqref="A4:A5"',
      insert,
    ],
    [
      'a validation',
      '<dataValidations count="1"><dataValidation sqref="A3:A4" type="list"><formula1>$B$4:$B$9</formula1></dataValidation></dataValidations>',
      'sqref="A4:A5" type="list"><formula1>$B$5:$B$10</formula1>',
      insert,
    ],
    [
      'a conditional format',
      '<conditionalFormatting sqref="A3:A4"><cfRule type="expression" priority="1"><formula>$B3&gt;1</formula></cfRule></conditionalFormatting>',
      'sqref="A4:A5"><cfRule type="expression" priority="1"><formula>$B4&gt;1</formula>',
      insert,
    ],
    [
      'a conditional format that loses its first row',
      '<conditionalFormatting sqref="A3:A9"><cfRule type="expression" priority="1"><formula>$B3&gt;1</formula></cfRule></conditionalFormatting>',
      'sqref="A3:A8"><cfRule type="expression" priority="1"><formula>$B3&gt;1</formula>',
      remove,
    ],
    [
      'a validation that new rows join',
      '<dataValidations count="1"><dataValidation sqref="A1:A2 C1" type="list"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>',
      'sqref="A1:A3 C1"',
      insert,
    ],
    [
      'columns of a filter',
      '<autoFilter ref="A1:C4"><filterColumn colId="1"/></autoFilter>',
      '<autoFilter ref="A1:D4"><filterColumn colId="2"/></autoFilter>',
      wider,
    ],
    [
      'what Excel 2010 added',
      '<extLst><ext uri="a"><x14:dataValidations count="1"><x14:dataValidation><x14:formula1><xm:f>班额!A3</xm:f></x14:formula1><xm:sqref>B3:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      '<xm:f>班额!A4</xm:f></x14:formula1><xm:sqref>B4:B5</xm:sqref>',
      insert,
    ],
  ])('%s', (_name, around, expected, shift) => {
    expect(moved(around, shift)).toContain(expected);
  });

  test.each<[string, string]>([
    ['<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>', ''],
    [
      '<mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
    ],
    ['<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>', ''],
    ['<hyperlinks><hyperlink ref="A3"/></hyperlinks>', ''],
    [
      '<conditionalFormatting sqref="A3"><cfRule type="expression"><formula>A3</formula></cfRule></conditionalFormatting>',
      '',
    ],
  ])('%s goes with its cells', (around, expected) => {
    expect(moved(around, remove)).toBe(`${expected}</worksheet>`);
  });

  test('frozen rows, the first column shown and the selection', () => {
    const views = (split: number) =>
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${split}" topLeftCell="A4" state="frozen"/><selection activeCell="A3" sqref="A3"/></sheetView></sheetViews>`;
    const text = (shift: Shift) =>
      within(
        after(xlsxFile({ sheets: { 班额: `${views(3)}<sheetData>${rows}</sheetData>` } }), shift),
        'sheetViews',
      );
    expect(text(insert)).toContain(
      '<pane ySplit="4" topLeftCell="A5" state="frozen"/><selection activeCell="A4" sqref="A4"/>',
    );
    expect(text(remove)).toContain('<pane ySplit="2" topLeftCell="A3" state="frozen"/><selection/>');
  });

  test('widths of columns: a new one is as wide as the one before it', () => {
    const cols =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="4" width="5"/><col min="5" max="16384" width="3"/></cols>';
    const text = (shift: Shift) =>
      within(after(xlsxFile({ sheets: { 班额: `${cols}<sheetData>${rows}</sheetData>` } }), shift), 'cols');
    expect(text(wider)).toBe(
      '<cols><col min="1" max="2" width="9"/><col min="3" max="5" width="5"/><col min="6" max="16384" width="3"/></cols>',
    );
    expect(text(narrower)).toBe(
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="5"/><col min="4" max="16384" width="3"/></cols>',
    );
  });

  test.each<[string, string, Shift]>([
    ['<sheetProtection sheet="1"/>', '有保护', insert],
    ['<scenarios><scenario/></scenarios>', '方案', insert],
    ['<mergeCells><mergeCell ref="A3:A4"/></mergeCells>', 'A3:A4 是合并单元格', remove],
    [
      '<conditionalFormatting sqref="A2:A4"><cfRule type="expression"><formula>A3&gt;A2</formula></cfRule></conditionalFormatting>',
      '条件格式 A2:A4 （公式 A3>A2）不能可靠地跟着移动',
      insert,
    ],
    [
      '<dataValidations><dataValidation sqref="B1"><formula1>A3</formula1></dataValidation></dataValidations>',
      '数据有效性 B1 （公式 A3）',
      remove,
    ],
    ['<autoFilter ref="A1:C4"><filterColumn colId="1"/></autoFilter>', '正在按要删除的列筛选', narrower],
    ['<autoFilter ref="A3:C4"/>', '它的标题行会被删掉', remove],
    ['<extLst><ext uri="b"><x:other ref="A1"/></ext></extLst>', '不认识的内容（other）', insert],
  ])('%s is refused: %s', (around, words, shift) => {
    expect(after(file(around), shift)).toContain(words);
  });
});

describe('other parts of the file', () => {
  const other = '<sheetData><row r="1"><c r="A1"><f>SUM(班额!A1:A4)+A3</f></c></row></sheetData>';

  test('formulas of other sheets, those that are shared too', () => {
    const shared =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">班额!A1</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>';
    const sheet = 'xl/worksheets/sheet2.xml';
    expect(after(file('', { sheets: { 汇总: other } }), insert, sheet)).toContain('SUM(班额!A1:A5)+A3');
    expect(after(file('', { sheets: { 汇总: shared } }), insert, sheet)).toContain(
      '<f>班额!A1</f></c></row><row r="3"><c r="A3"><f>班额!A4</f>',
    );
  });

  test('names, print areas and titles among them', () => {
    const bytes = file('', {
      more: {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="班额" sheetId="1" r:id="sheet1"/></sheets><definedNames>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="0">班额!$A$1:$B$4</definedName><definedName name="首行">班额!$A$3</definedName>' +
          '</definedNames></workbook>',
      },
    });
    expect(after(bytes, insert, 'xl/workbook.xml')).toContain('班额!$A$1:$B$5</definedName>');
    expect(after(bytes, insert, 'xl/workbook.xml')).toContain('班额!$A$4</definedName>');
    expect(after(bytes, remove)).toContain('名称“首行”引用的单元格会被删掉');
  });

  const tied = (type: string, text: string, more: Readonly<Record<string, string>> = {}) =>
    file('', { sheetRelations: { [type]: '/xl/tied.xml' }, more: { 'xl/tied.xml': text, ...more } });
  const note = '<comments><commentList><comment ref="A3"/><comment ref="A4"/></commentList></comments>';
  const box =
    '<xml><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 0, 1, 0, 3, 0, 5, 0</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const picture = (from: number, to: number, as = '') =>
    `<xdr:wsDr><xdr:twoCellAnchor${as}><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>${to}</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
  const table = '<table displayName="表1" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/></table>';
  const lines = (text: string) =>
    [...text.matchAll(/<xdr:row(?:Off)?>(\d+)/g)].map(([, number]) => Number(number));

  test('notes, with their boxes', () => {
    expect(after(tied('comments', note), insert, 'xl/tied.xml')).toContain(
      '<comment ref="A4"/><comment ref="A5"/>',
    );
    expect(after(tied('comments', note), remove, 'xl/tied.xml')).toContain(
      '<commentList><comment ref="A3"/></commentList>',
    );
    expect(after(tied('vmlDrawing', box), insert, 'xl/tied.xml')).toContain(
      '<x:Anchor>1, 0, 2, 0, 3, 0, 6, 0</x:Anchor><x:Row>3</x:Row>',
    );
    expect(after(tied('vmlDrawing', box), remove, 'xl/tied.xml')).toBe('<xml></xml>');
  });

  test('pictures and charts move, and grow unless they are tied to one corner', () => {
    const drawn = (text: string, shift: Shift) => lines(after(tied('drawing', text), shift, 'xl/tied.xml'));
    expect(drawn(picture(3, 5), insert)).toEqual([4, 7, 6, 9]);
    expect(drawn(picture(1, 5), insert)).toEqual([1, 7, 6, 9]);
    expect(drawn(picture(1, 5, ' editAs="oneCell"'), insert)).toEqual([1, 7, 5, 9]);
    expect(drawn(picture(3, 5, ' editAs="absolute"'), insert)).toEqual([3, 7, 5, 9]);
    expect(drawn(picture(2, 5), remove)).toEqual([2, 0, 4, 9]);
    expect(drawn(picture(1, 2), remove)).toEqual([1, 7, 2, 0]);
    expect(after(tied('drawing', picture(2, 2)), remove)).toContain('要删除的行里有图片、图表或图形');
  });

  test('tables grow with their records; their header, total and columns are not touched', () => {
    expect(after(tied('table', table), insert, 'xl/tied.xml')).toBe(
      '<table displayName="表1" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"/></table>',
    );
    for (const shift of [
      { ...remove, at: 0 },
      { ...remove, at: 3 },
      { ...remove, at: 1, count: 2 },
    ]) {
      expect(after(tied('table', table), shift)).toContain('A1:B4 是表格“表1”，它的标题行');
    }
    expect(after(tied('table', table), wider)).toContain('它的列要在那里增删');
    expect(after(tied('table', table), { ...remove, at: 0, count: 9 })).toContain('会整个被删掉');
  });

  test('charts and shapes that show cells, and the list under a pivot table elsewhere', () => {
    const more = {
      'xl/charts/chart1.xml': '<c:chartSpace><c:f>班额!$A$2:$A$4</c:f></c:chartSpace>',
      'xl/drawings/drawing9.xml': '<xdr:wsDr><xdr:sp textlink="班额!$A$4"></xdr:sp></xdr:wsDr>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<a><worksheetSource ref="A1:B4" sheet="班额"/></a>',
    };
    const bytes = file('', { more });
    expect(Object.keys(more).map((name) => after(bytes, insert, name))).toEqual([
      '<c:chartSpace><c:f>班额!$A$2:$A$5</c:f></c:chartSpace>',
      '<xdr:wsDr><xdr:sp textlink="班额!$A$5"></xdr:sp></xdr:wsDr>',
      '<a><worksheetSource ref="A1:B5" sheet="班额"/></a>',
    ]);
    expect(after(bytes, { ...remove, at: 1, count: 3 })).toContain('图表引用的单元格会被删掉');
    expect(after(bytes, { ...remove, at: 3 })).toContain('文本框');
  });

  test('what nobody can move is refused, whatever sheet it is on', () => {
    const withPart = (name: string) => after(file('', { more: { [name]: '<a/>' } }), insert);
    expect(withPart('xl/vbaProject.bin')).toContain('有宏');
    expect(withPart('xl/ctrlProps/ctrlProp1.xml')).toContain('表单控件');
    expect(withPart('xl/revisions/revisionHeaders.xml')).toContain('共享工作簿');
    expect(after(tied('pivotTable', '<a/>'), insert)).toContain('数据透视表');
    expect(after(tied('something', '<a/>'), insert)).toContain('不认识的内容（something）');
    const across = '<sheetData><row r="1"><c r="A1"><f>SUM(班额:汇总!A1)</f></c></row></sheetData>';
    expect(after(file('', { sheets: { 汇总: across } }), insert)).toContain('一次引用几张工作表');
  });
});

test('what was told about tables stays with their header', () => {
  const assigned = (row: number, fields: object, sheet = '班额') => ({
    sheet,
    row,
    kind: 'class-size',
    fields,
  });
  const other = assigned(3, {}, '别的');
  const memory = { choices: { assignments: [assigned(3, { 0: 'class', 1: 'total' }), other] } };
  const { bytes } = writeChanges(file(''), { edits: [], sheets: [], removed: [], memory });
  const remembered = (shift: Shift) => memoryOfFile(shiftFile(bytes, shift))?.choices;
  expect(remembered(insert)).toEqual({ assignments: [assigned(4, { 0: 'class', 1: 'total' }), other] });
  expect(remembered(wider)).toEqual({ assignments: [assigned(3, { 0: 'class', 2: 'total' }), other] });
  expect(remembered({ ...remove, at: 3 })).toEqual({ assignments: [other] });
});
