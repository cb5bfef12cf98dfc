import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../src/xlsx/read';
import { type FormulaResult, writeChanges } from '../../src/xlsx/write';
import { changedPart, featureFile } from '../support/fixture-files';

const sheet = '班额统计表';
const part = 'xl/worksheets/sheet1.xml';

const cells =
  '<row r="40"><c r="A40" s="1"><f>SUM(B2:B9)</f><v>9</v></c><c r="B40" t="str"><f>T(A1)</f><v>旧</v></c>' +
  '<c r="C40" t="e"><f>1/A1</f><v>#DIV/0!</v></c><c r="D40"><f>A1=1</f></c><c r="E40"><v>5</v></c>' +
  '<c r="F40"><f t="shared" ref="F40:F41" si="7">A1*2</f><v>3</v></c></row>' +
  '<row r="41"><c r="A41"><f>[1]表!A1</f><v>5</v></c><c r="F41"><f t="shared" si="7"/><v>4</v></c></row>';

/** The rows of a file with such results written into it. */
function written(results: Readonly<Record<string, FormulaResult['value']>>): string {
  const file = changedPart(featureFile('notes.xlsx'), part, (text) =>
    text.replace('</sheetData>', `${cells}</sheetData>`),
  );
  const { bytes } = writeChanges(file, {
    edits: [],
    sheets: [],
    removed: [],
    results: Object.entries(results).map(([cell, value]) => ({
      sheet,
      cell,
      ...(value === undefined ? {} : { value }),
    })),
  });
  expect(readWorkbookFile(bytes, '').sheets).toHaveLength(readWorkbookFile(file, '').sheets.length);
  const text = strFromU8(unzipSync(bytes)[part] as Uint8Array);
  return text.slice(text.indexOf('<row r="40"'), text.indexOf('</sheetData>'));
}

test('results of every type are put in the place of what formulas came to before; looks and formulas stay', () => {
  const text = written({ A40: '甲&乙', B40: 7, C40: true, D40: 1.5, F41: 8 });
  expect(text).toBe(
    cells
      .replace(
        '<c r="A40" s="1"><f>SUM(B2:B9)</f><v>9</v>',
        '<c r="A40" s="1" t="str"><f>SUM(B2:B9)</f><v>甲&amp;乙</v>',
      )
      .replace('<c r="B40" t="str"><f>T(A1)</f><v>旧</v>', '<c r="B40"><f>T(A1)</f><v>7</v>')
      .replace('<c r="C40" t="e"><f>1/A1</f><v>#DIV/0!</v>', '<c r="C40" t="b"><f>1/A1</f><v>1</v>')
      .replace('<f>A1=1</f>', '<f>A1=1</f><v>1.5</v>')
      .replace('si="7"/><v>4</v>', 'si="7"/><v>8</v>'),
  );
});

test('a result that is true no longer goes, and no other is made up', () => {
  expect(written({ A40: undefined, C40: undefined })).toBe(
    cells
      .replace('<f>SUM(B2:B9)</f><v>9</v>', '<f>SUM(B2:B9)</f>')
      .replace('<c r="C40" t="e"><f>1/A1</f><v>#DIV/0!</v>', '<c r="C40"><f>1/A1</f>'),
  );
});

test('cells without a formula, and results of other files that nobody here can calculate, stay', () => {
  expect(written({ E40: 6, A41: undefined, Z99: 1 })).toBe(cells);
  expect(written({ A41: 6 })).toBe(cells.replace('</f><v>5</v>', '</f><v>6</v>'));
});
