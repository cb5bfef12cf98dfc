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
