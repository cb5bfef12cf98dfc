import type { Worksheet } from '@univerjs/core';

/** Pixels that headings, formula bar and tabs take of the height, and headings and scroll bar of the width. */
const TAKEN = { height: 130, width: 70 } as const;

/**
 * The first row and column to show so that a cell is in view: the top left corner as long as both fit. Else so many rows
 * above the cell as fill a third of the room beside what is frozen, and all the columns left of it that fit: names and
 * headings of a row stand on its left, and without them nobody knows whose the cell is.
 */
export function firstShown(
  sheet: Worksheet,
  container: HTMLElement,
  { top, left }: { readonly top: number; readonly left: number },
): { readonly row: number; readonly column: number } {
  const { ySplit, xSplit } = sheet.getFreeze();
  const rows = {
    size: (at: number) => sheet.getRowHeight(at),
    frozen: ySplit,
    room: container.clientHeight - TAKEN.height,
    share: 1 / 3,
  };
  const columns = {
    size: (at: number) => sheet.getColumnWidth(at),
    frozen: xSplit,
    room: container.clientWidth - TAKEN.width,
    share: 1,
  };
  return { row: firstLine(top, rows), column: firstLine(left, columns) };
}

interface Lines {
  readonly size: (line: number) => number;
  /** How many stay in view. */
  readonly frozen: number;
  /** Pixels for cells. */
  readonly room: number;
  /** The part of the room up to the end of the line. */
  readonly share: number;
}

function firstLine(line: number, { size, frozen, room, share }: Lines): number {
  let left = room;
  for (let at = 0; at < frozen; at += 1) {
    left -= size(at);
  }
  let [first, before, taken] = [line, line, size(line)];
  while (before > frozen && taken + size(before - 1) <= left) {
    before -= 1;
    taken += size(before);
    first = taken <= left * share ? before : first;
  }
  // All lines from the first one on fit: nothing needs to move.
  return before <= frozen ? 0 : first;
}
