import { xlsxFile } from './xlsx-file';

const classes: readonly (readonly [grade: string, name: string, pupils: number, teacher: string])[] = [
  ['一年级', '1班', 45, '张样一'],
  ['一年级', '2班', 50, '李样二'],
  ['二年级', '1班', 40, '王样三'],
  ['二年级', '2班', 58, '赵样四'],
  ['三年级', '1班', 36, '钱样五'],
  ['三年级', '2班', 44, '孙样六'],
];

/** The functions that schools' summaries live on, as a file stores them, and what the grid has to show. */
export const formulas: readonly (readonly [formula: string, result: number | string])[] = [
  ['SUM(班级!C2:C7)', 273],
  ['COUNTA(班级!B2:B7)', 6],
  ['COUNTIFS(班级!A2:A7,"一*")', 2],
  ['COUNTIFS(班级!C2:C7,">45",班级!A2:A7,"二年级")', 1],
  ['_xlfn.STDEV.P(班级!C2:C7)', Math.sqrt(299.5 / 6)],
  ['AVERAGE(班级!C2:C7)', 45.5],
  ['SUMIFS(班级!C2:C7,班级!A2:A7,"一*")', 95],
  ['SUMPRODUCT(班级!C2:C7*(班级!A2:A7="二年级"))', 98],
  ['IFERROR(VLOOKUP("2班",班级!B2:D7,3,FALSE),"无")', '李样二'],
  ['SUM(班级人数)', 273],
  ['TEXT(SUM(班级!C2:C7)*10,"#,##0")&"人"', '2,730人'],
  ['INDEX(班级!A2:A7,MATCH(58,班级!C2:C7,0))', '二年级'],
  ['_xlfn.QUARTILE.INC(班级!C2:C7,1)', 41],
  ['MEDIAN(班级!C2:C7)', 44.5],
  ['_xlfn.RANK.EQ(班级!C2,班级!C2:C7)', 3],
  ['DATEDIF(DATE(2012,9,1),DATE(2026,9,1),"Y")', 14],
  ['MID("000000201209010012",7,8)', '20120901'],
];

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const escaped = (formula: string) =>
  formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A workbook of a program that does not calculate: formulas without results, in column A of the sheet 汇总. */
export function formulaFile(): Uint8Array {
  const rows = classes.map(([grade, name, pupils, teacher], index) => {
    const row = index + 2;
    const cells = `${text(`A${row}`, grade)}${text(`B${row}`, name)}<c r="C${row}"><v>${pupils}</v></c>${text(`D${row}`, teacher)}`;
    return `<row r="${row}">${cells}</row>`;
  });
  const results = formulas.map(
    ([formula], index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${escaped(formula)}</f></c></row>`,
  );
  const header = `<row r="1">${text('A1', '年级')}${text('B1', '班级')}${text('C1', '人数')}${text('D1', '班主任')}</row>`;
  return xlsxFile({
    sheets: {
      汇总: `<sheetData>${results.join('')}</sheetData>`,
      班级: `<sheetData>${header}${rows.join('')}</sheetData>`,
    },
    styles:
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0"/></cellXfs>',
    more: {
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="汇总" sheetId="1" r:id="sheet1"/><sheet name="班级" sheetId="2" r:id="sheet2"/></sheets><definedNames><definedName name="班级人数">班级!$C$2:$C$7</definedName></definedNames></workbook>',
    },
  });
}
