import type { Table } from '../../model/table';
import type { CellValue, Place, Sheet } from '../../model/workbook';
import { foldWidth } from '../../reading/words';

/** A cell of a line, with its text. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

/** A line or cell that may answer whether something demanded is there. */
export interface Line {
  readonly label: string;
  /** The cell of the label, in a list. */
  readonly item?: Written;
  /** Titles, the line's name, its section. */
  readonly around: readonly string[];
  readonly demand: string;
  /** The unit of its figure, where the line has a cell for it. */
  readonly unit?: string;
  /** The header over what there is, in a list. */
  readonly head?: string;
  /** What there is. */
  readonly actual: Written | undefined;
  /** What is judged: 是否达标. */
  readonly verdict: Written | undefined;
  /** `list`: a line of an assessment · `form`: label beside value · `column`: a header over the answers of many things. */
  readonly layout: 'list' | 'form' | 'column';
}

/** What stands over a table: the sheet's name, its short titles. */
export function titlesOf({ titles, sheet }: Table): readonly string[] {
  return [
    sheet.name,
    ...titles.map(({ text }) => text).filter((text) => text.length <= 30 && !/[:\uff1a]/.test(text)),
  ];
}

export function isWord(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /[\u4e00-\u9fff]{2}/.test(value);
}

export function writtenHere(sheet: Sheet, row: number, column: number): Written | undefined {
  const value = sheet.values[row]?.[column];
  const text = value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();
  return text === '' ? undefined : { text: withPlainDigits(text), place: { sheet: sheet.name, row, column } };
}

/** ０ and 0 are one answer, however it was typed. */
function withPlainDigits(text: string): string {
  return text.replace(/[\uff05\uff0e\uff10-\uff19]/g, (sign) => sign.normalize('NFKC'));
}

/** The text of a cell, that of its merged area where it lies in one. */
export function writtenAt(sheet: Sheet, row: number, column: number): Written | undefined {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? writtenHere(sheet, merge.top, merge.left) : writtenHere(sheet, row, column);
}

export function textAt(sheet: Sheet, row: number, column: number): string {
  return foldWidth(writtenAt(sheet, row, column)?.text ?? '');
}
