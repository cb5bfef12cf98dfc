import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { parseArea } from '../model/address';
import { type Mark, markLooks } from '../model/drawing';
import { type Standing, standings } from '../model/standing';

type MarkOverlay = readonly Mark[];

interface MarkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly own: () => Nullable<IStyleData>;
}

/** Univer's numbers of line styles. */
const lineStyles = { solid: 8, 'dash-dot': 5, dashed: 4, dotted: 3, hair: 2 } as const;

/**
 * The marks as a veil over the cells while they are drawn: nothing of them is in the workbook, so undo can neither
 * bring them back nor take them away.
 */
export function markOverlay() {
  let bySheet: Marked = new Map();
  return {
    replace(marks: MarkOverlay): void {
      bySheet = index(marks);
    },
    /** A cell that has just been changed looks as its owner made it, until it is checked again. */
    lift(sheet: string, row: number, column: number): void {
      bySheet.get(sheet)?.get(row)?.delete(column);
    },
    /** `own` is the cell's own look, of which only what the mark needs is covered. */
    dressed<Cell extends Nullable<ICellData>>(cell: Cell, { sheet, row, column, own }: MarkedCell): Cell {
      const severity = bySheet.get(sheet)?.get(row)?.get(column);
      if (!severity) {
        return cell;
      }
      const look = markLooks[severity];
      const line = { s: lineStyles[look.frame], cl: { rgb: `#${look.line}` } };
      const veil = {
        bg: { rgb: `#${look.fill}` },
        cl: { rgb: `#${look.text}` },
        bd: { t: line, b: line, l: line, r: line },
        ...(look.bold ? { bl: 1 } : {}),
      };
      return { ...cell, s: { ...own(), ...veil } } as Cell;
    },
  };
}

type Marked = ReadonlyMap<string, ReadonlyMap<number, Map<number, Standing>>>;

function index(marks: MarkOverlay): Marked {
  const bySheet = new Map<string, Map<number, Map<number, Standing>>>();
  for (const { sheet, cell, severity } of marks) {
    const area = parseArea(cell);
    if (!area) {
      continue;
    }
    const rows = bySheet.get(sheet) ?? new Map<number, Map<number, Standing>>();
    bySheet.set(sheet, rows);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = rows.get(row) ?? new Map<number, Standing>();
      rows.set(row, cells);
      for (let column = area.left; column <= area.right; column += 1) {
        const present = cells.get(column);
        if (!present || standings.indexOf(severity) < standings.indexOf(present)) {
          cells.set(column, severity);
        }
      }
    }
  }
  return bySheet;
}
