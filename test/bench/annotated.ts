import ExcelJS from 'exceljs';
import { openXlsx, saveXlsx } from 'hucre';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { markReport } from '../../src/engine/markup/markup';
import type { Finding } from '../../src/model/finding';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { annotate } from '../../src/xlsx/write';

const markedCells = 1000;
const words = '年龄与年级不符，请核对出生日期。';

/** The whole way of the command line: read, check, mark 1,000 cells, write. */
export function annotated(bytes: Uint8Array): Uint8Array {
  const workbook = readOwnersWorkbook(bytes, '学生花名册.xlsx');
  const report = checkWorkbook(workbook, catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  const sheet = workbook.sheets[0]?.name ?? '';
  const findings = Array.from({ length: markedCells }, (_, index) => findingAt(sheet, `D${2 + index * 99}`));
  const wishes = { notes: true, reportSheet: true, explained: new Map() };
  return annotate(bytes, markReport({ ...report, findings }, workbook, wishes));
}

function findingAt(sheet: string, cell: string): Finding {
  const texts = { message: words, basis: '', actual: '', required: '' };
  return { rule: 'age-grade', severity: 'error', sheet, cell, related: [], ...texts };
}

/** The fastest library that keeps most of a file: opens and saves it, changing nothing. */
export async function savedByHucre(bytes: Uint8Array): Promise<Uint8Array> {
  return saveXlsx(await openXlsx(bytes, { readStyles: true }));
}

/** The library that most would take: loads, fills and comments 1,000 cells, saves. */
export async function markedByExcelJs(bytes: Uint8Array): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  for (let index = 0; index < markedCells; index++) {
    const cell = sheet?.getCell(`D${2 + index * 99}`);
    if (cell) {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF7B79B' } };
      cell.note = words;
    }
  }
  return book.xlsx.writeBuffer();
}
