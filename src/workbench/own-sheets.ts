import { cellAddress, freeTitle } from '../model/address';
import type { DrawnCell, SheetDrawing } from '../model/drawing';
import { isCellError, type Workbook } from '../model/workbook';
import type { Content, Shown } from './edit-log';

/** A sheet of ours: one that the opened file brought along, or one drawn since. */
interface Own {
  readonly id: string;
  readonly title: string;
  readonly drawing?: SheetDrawing;
}

/** Our sheets in the open workbook, with what the user has entered in those that were drawn here. */
export function ownSheets(original: Workbook, found: readonly Own[]) {
  const byId = new Map<string, Own>(found.map((own) => [own.id, own]));
  const removed = new Set<string>();
  const entries = new Map<string, Map<string, readonly [number, number, Content]>>();
  const entitled = (title: string) => [...byId.values()].find((own) => own.title === title);

  return {
    all: (): readonly Own[] => [...byId.values()],
    /** Whether the sheet is written anew, so that edits of it are no edits of the file. */
    isDrawn: (title: string): boolean => entitled(title)?.drawing !== undefined,
    /** Places a drawing: under the title that its sheet has, or one that no other sheet has. */
    draw(drawing: SheetDrawing): SheetDrawing {
      const taken = [
        ...original.sheets.map(({ name }) => name),
        ...[...byId.values()].map(({ title }) => title),
      ];
      const title = byId.get(drawing.id)?.title ?? freeTitle(drawing.title, new Set(taken));
      const placed = { ...drawing, title };
      byId.set(drawing.id, { id: drawing.id, title, drawing: placed });
      entries.delete(title);
      return placed;
    },
    enter(title: string, row: number, column: number, content: Content): void {
      const cells = entries.get(title) ?? new Map<string, readonly [number, number, Content]>();
      entries.set(title, cells.set(cellAddress(row, column), [row, column, content]));
    },
    /** Takes a sheet out; its title, if there was one. */
    remove(id: string): string | undefined {
      const own = byId.get(id);
      byId.delete(id);
      if (own && found.some((one) => one.id === id)) {
        removed.add(id);
      }
      return own?.title;
    },
    /** Ids of sheets that the file has and that are to go. */
    removed: (): readonly string[] => [...removed].filter((id) => !byId.has(id)),
    /** The sheets as they are to be written, the user's entries included. */
    drawings: (): readonly SheetDrawing[] =>
      [...byId.values()].flatMap(({ title, drawing }) =>
        drawing ? [withEntries(drawing, [...(entries.get(title)?.values() ?? [])])] : [],
      ),
  };
}

function withEntries(
  drawing: SheetDrawing,
  entries: readonly (readonly [number, number, Content])[],
): SheetDrawing {
  const cells = new Map<string, DrawnCell>(
    drawing.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]),
  );
  for (const [row, column, { value, formula }] of entries) {
    const { value: _, formula: __, ...rest } = cells.get(cellAddress(row, column)) ?? { row, column };
    cells.set(cellAddress(row, column), {
      ...rest,
      ...(value === null || typeof value === 'object' ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
    });
  }
  return { ...drawing, cells: [...cells.values()] };
}

/** A sheet of ours with what its formulas come to by now. */
export function recalculated(drawing: SheetDrawing, { valueAt }: Shown): SheetDrawing {
  return {
    ...drawing,
    cells: drawing.cells.map((cell) => {
      const now = cell.formula === undefined ? null : valueAt(drawing.title, cell.row, cell.column);
      return now === null || isCellError(now) ? cell : { ...cell, value: now };
    }),
  };
}
