import { parseArea } from '../model/address';
import type { Markup } from '../model/drawing';
import type { Correction } from '../model/explanation';
import { SessionError } from '../model/session';
import type { Grid } from './grid-face';

/** @throws SessionError before anything is written, where a cell holds something else by now */
export function writeCorrections(grid: Grid, corrections: readonly Correction[]): void {
  const places = corrections.flatMap((one) => {
    const at = parseArea(one.cell);
    return at ? [{ ...one, row: at.top, column: at.left }] : [];
  });
  const moved = places.find(
    ({ sheet, row, column, before }) => (grid.valueAt(sheet, row, column) ?? '') !== (before ?? ''),
  );
  if (moved) {
    throw new SessionError(`工作表“${moved.sheet}”的 ${moved.cell} 又改动过，没有改写。`);
  }
  for (const { sheet, row, column, value } of places) {
    grid.write(sheet, row, column, value);
  }
}

/** The marks and notes that a check made, without those of cells that were changed since. */
export function withoutChanged(markup: Markup, changed: ReadonlySet<string>): Markup {
  const isCurrent = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
    !changed.has(`${sheet}!${cell}`);
  return { ...markup, marks: markup.marks.filter(isCurrent), notes: markup.notes.filter(isCurrent) };
}
