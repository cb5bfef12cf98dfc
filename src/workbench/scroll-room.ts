import type { Worksheet } from '@univerjs/core';

/** Pixels that headings, formula bar and tabs take; lines beyond which nothing fits from the first one on. */
const ROOM_TAKEN = 130;
const MOST_LINES = 80;

/** The first row and column to show so that a cell is in view: the top left corner as long as both fit. */
export function firstShown(
  sheet: Worksheet,
  container: HTMLElement,
  { top, left }: { readonly top: number; readonly left: number },
): { readonly row: number; readonly column: number } {
  const rowFits = fits(top, (at) => sheet.getRowHeight(at), container.clientHeight);
  const columnFits = fits(left, (at) => sheet.getColumnWidth(at), container.clientWidth);
  return { row: rowFits ? 0 : Math.max(0, top - 6), column: columnFits ? 0 : Math.max(0, left - 3) };
}

function fits(line: number, size: (line: number) => number, room: number): boolean {
  if (line >= MOST_LINES) {
    return false;
  }
  let sum = 0;
  for (let at = 0; at <= line; at += 1) {
    sum += size(at);
  }
  return sum < room - ROOM_TAKEN;
}
