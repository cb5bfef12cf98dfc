import type { CellStyle } from '../../model/drawing';
import type { Figure } from './figures';

/** A cell of a form's row; `span` columns are merged. A bare text or number is its value. */
export type FormCell =
  | string
  | number
  | undefined
  | {
      readonly value?: string | number;
      readonly formula?: string;
      readonly style?: CellStyle;
      readonly note?: string;
      readonly link?: { readonly sheet: string; readonly cell: string };
      readonly span?: number;
    };

/** A figure as a cell: its formula with the present value, or the value with a note that says from where. */
export function figureCell(figure: Figure | undefined, format: string, style: CellStyle = {}): FormCell {
  if (!figure) {
    return { style };
  }
  const { value, formula, remark } = figure;
  return {
    value,
    style: { ...style, format },
    ...(formula === undefined ? {} : { formula }),
    ...(remark === undefined ? {} : { note: remark }),
  };
}

/** 2023-10-20 → 2023年10月20日 */
export function chineseDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * `0.##`, up to two decimals, as Excel must be told: it would write a whole number as `5.`. What is whole now may get
 * decimals when a ledger changes, so that it has no format at all.
 */
export function writtenFormat(
  value: string | number | undefined,
  format: string | undefined,
): { readonly format?: string } {
  const most = /^0\.(#+)$/.exec(format ?? '')?.[1]?.length;
  if (most === undefined) {
    return format === undefined ? {} : { format };
  }
  const decimals =
    typeof value === 'number' ? (String(Number(value.toFixed(most))).split('.')[1]?.length ?? 0) : 0;
  return { format: decimals === 0 ? 'General' : `0.${'0'.repeat(decimals)}` };
}

/** Lines that a text takes in columns of these widths (characters); a Chinese character is as wide as two digits. */
export function linesOf(text: string, widths: readonly number[]): number {
  const room = Math.max(2, widths.reduce((sum, width) => sum + width, 0) - 1);
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (room - (room % 2)))), 0);
}

/** Height of a row of so many lines, in points. */
export function pointsOf(lines: number): number {
  return 17 * lines + 2;
}

/** Width of a column of names: as wide as the longest, within bounds. */
export function nameWidth(names: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...names.map((name) => Math.ceil(widthOf(name)) + 2)));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1), 0);
}

/** Width (characters) that a number takes in a format such as `0.00`, `0.##` or `0.0%`; too narrow a column shows ###. */
export function numberWidth(value: number, format = '0.##'): number {
  const [, places = ''] = /\.([0#]+)/.exec(format) ?? [];
  const percent = format.includes('%');
  const shown = (value * (percent ? 100 : 1)).toFixed(places.length);
  // `#` stands for a digit that may be left out.
  const digits = places.includes('#') ? String(Number(shown)) : shown;
  // A tenth more for bold digits, as a failing value is written.
  return 1.1 * (digits.length + (percent ? 1 : 0)) + 2;
}
