import { parseArea } from '../model/address';
import type { SheetPart } from './sheet-part';
import { attribute, child, childrenOf, parseRoot } from './xml';

/** Widths of columns and heights of rows in pixels, as far as they lay out the box of a note. */
export interface Measures {
  width(column: number): number;
  height(row: number): number;
}

const lastColumn = 16383;
const lastRow = 1048575;

export function measuresOf({ frame, rows }: SheetPart): Measures {
  const root = parseRoot(frame);
  const format = child(root, 'sheetFormatPr');
  const usual = format && Number(attribute(format, 'defaultColWidth') ?? attribute(format, 'baseColWidth'));
  const columns = childrenOf(child(root, 'cols'), 'col').map((column) => ({
    first: Number(attribute(column, 'min')) - 1,
    last: Number(attribute(column, 'max')) - 1,
    width: attribute(column, 'hidden') === '1' ? 0 : pixels(Number(attribute(column, 'width') ?? 8.43)),
  }));
  const rowHeight = Math.round((Number(format && attribute(format, 'defaultRowHeight')) || 15) * (4 / 3));
  const heights = rows ? heightsOf(rows, root.prefix) : new Map<number, number>();
  return {
    width: (column) =>
      columns.find(({ first, last }) => first <= column && column <= last)?.width ?? pixels(usual || 8.43),
    height: (row) => heights.get(row) ?? rowHeight,
  };
}

function pixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Rows that are hidden or have a height of their own, in one pass over the bytes. */
function heightsOf(rows: Uint8Array, prefix: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const decoder = new TextDecoder();
  const [r, o, w] = [114, 111, 119];
  const skip = prefix.length + 1;
  let row = -1;
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] !== 60 || rows[at + skip] !== r || rows[at + skip + 1] !== o || rows[at + skip + 2] !== w) {
      continue;
    }
    const end = rows.indexOf(62, at);
    if (end < 0) {
      break;
    }
    const tag = decoder.decode(rows.subarray(at, end + 1));
    at = end;
    row = Number(/\sr="(\d+)"/.exec(tag)?.[1] ?? row + 2) - 1;
    const height = /\shidden="(?:1|true)"/.test(tag) ? '0' : /\sht="([\d.]+)"/.exec(tag)?.[1];
    if (height !== undefined) {
      heights.set(row, Math.round(Number(height) * (4 / 3)));
    }
  }
  return heights;
}

/** Where a note's box stands, as the drawing writes it: column, pixels, row, pixels of both corners. */
export function anchorOf(cell: string, text: string, measures: Measures): string {
  const { top = 0, left = 0 } = parseArea(cell) ?? {};
  const { width, height } = boxSize(text);
  const from = Math.min(left + 1, lastColumn - 1);
  const [right, rightRest] = walk(from, width + 12, measures.width, lastColumn);
  const above = Math.max(0, top - 1);
  const [bottom, bottomRest] = walk(above, height + 4, measures.height, lastRow);
  return `${from}, 12, ${above}, 4, ${right}, ${rightRest}, ${bottom}, ${bottomRest}`;
}

/** Goes so many pixels over columns or rows; returns the one it ends in and the pixels inside of that one. */
function walk(
  from: number,
  distance: number,
  size: (index: number) => number,
  last: number,
): [number, number] {
  let rest = distance;
  let index = from;
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index++;
  }
  return [index, Math.min(rest, size(index))];
}

/** Pixels that a text of 9 points takes: lines of at most 26 Chinese characters. */
function boxSize(text: string): { readonly width: number; readonly height: number } {
  const perLine = 52;
  const lines = text.split('\n').map((line) => letters(line));
  const widest = Math.min(perLine, Math.max(24, ...lines));
  const count = lines.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / widest)), 0);
  return { width: Math.ceil(widest * 6.4) + 24, height: Math.min(480, count * 17 + 16) };
}

/** Half-width letters. */
function letters(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += letter > '\u00ff' ? 2 : 1;
  }
  return width;
}
