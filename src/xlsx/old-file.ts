import { read, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { type CsvValue, csvRows, csvText } from './csv';
import { UnreadableFile } from './read-failure';
import type { OldFormat } from './read-kind';

/** A file of an old format as the workbook of today that everything else works on. */
export interface ConvertedFile {
  readonly bytes: Uint8Array;
  /** What the new file is, and what of the old one it does not hold: a sentence for the clerk. */
  readonly remark: string;
}

/**
 * Makes an .xlsx of a true .xls or of a text with separators: values, formulas, number formats, merges, notes, hidden
 * rows, columns and sheets.
 *
 * Its library (SheetJS) is large: whoever needs this module loads it only then.
 *
 * @throws UnreadableFile
 */
export function convertOldFile(bytes: Uint8Array, format: OldFormat): ConvertedFile {
  return attempt(() => (format === 'csv' ? convertedText(bytes) : convertedXls(bytes)));
}

function convertedXls(bytes: Uint8Array): ConvertedFile {
  const book = read(bytes, {
    type: 'array',
    cellNF: true,
    cellStyles: true,
    cellText: false,
  });
  if (book.SheetNames.length === 0) {
    throw new UnreadableFile('no-sheet');
  }
  return {
    bytes: packed(book),
    remark:
      '原文件是旧格式（.xls），检查和保存用的是转换成的新工作簿（.xlsx）：值、公式、数字格式、合并单元格、批注和隐藏的行列带过来了，' +
      '字体（包括删除线）、颜色、边框、图片、图表、数据有效性、条件格式和宏没有带过来；原文件没有改动。',
  };
}

function convertedText(bytes: Uint8Array): ConvertedFile {
  const { text, encoding } = csvText(bytes);
  const rows = csvRows(text);
  const sheet = utils.aoa_to_sheet(rows as unknown[][], { dense: true });
  sheet['!cols'] = columnWidths(rows).map((width) => ({ width }));
  const book = utils.book_new(sheet, 'Sheet1');
  return {
    bytes: packed(book),
    remark: `原文件是用逗号或制表符分隔的文本（CSV，编码 ${encoding}），没有格式、公式和合并单元格；检查和保存用的是转换成的新工作簿（.xlsx），原文件没有改动。`,
  };
}

/** Rows of a text that its columns are made wide enough for, and the letters between which their widths lie. */
const LOOKED_AT = 2_000;
const NARROWEST = 9;
const WIDEST = 40;

/** Letters that columns have to hold, a Chinese one as two: a text without widths would show half of every identity number. */
function columnWidths(rows: readonly (readonly CsvValue[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, LOOKED_AT)) {
    // What stands alone in its row is a title, and has the row for itself.
    const isTitle = row.filter((value) => value !== null).length === 1;
    row.forEach((value, column) => {
      const length = isTitle ? 0 : shownLength(value) + 1;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, length));
    });
  }
  return widths;
}

function shownLength(value: CsvValue): number {
  if (value === null) {
    return 0;
  }
  // A day is the longest of what is shown otherwise than it is held: 2016/10/10.
  const text = typeof value === 'object' ? '2016/10/10' : String(value);
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}

/** Dates stay the numbers that they are. */
function packed(book: WorkBook): Uint8Array {
  for (const name of book.SheetNames) {
    tidy(book.Sheets[name] as WorkSheet);
  }
  const whole = { ...book, Props: {}, Custprops: {} };
  return new Uint8Array(
    write(whole, { type: 'array', bookType: 'xlsx', compression: true, cellStyles: true }),
  );
}

/**
 * Cells that only carry a look would be written down one by one; a filter comes without its criteria; behind the words
 * of a note the library reads on in what says how they look.
 */
function tidy(sheet: WorkSheet): void {
  delete sheet['!autofilter'];
  for (const address of Object.keys(sheet)) {
    const cell = sheet[address];
    if (!address.startsWith('!') && cell.t === 'z' && cell.f === undefined && cell.c === undefined) {
      delete sheet[address];
    }
    for (const note of (!address.startsWith('!') && cell.c) || []) {
      note.t = String(note.t ?? '').split('\0', 1)[0];
    }
  }
}

/** The library fails in its own words on what it does not understand. */
function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof UnreadableFile) {
      throw cause;
    }
    const isLocked = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new UnreadableFile(isLocked ? 'encrypted' : 'damaged', { cause });
  }
}
