import type { SheetDrawing } from '../../src/model/drawing';

/** The smallest sheet of ours: a title. */
export function drawnSheet(id: string, title: string): SheetDrawing {
  return { id, title, cells: [{ row: 0, column: 0, value: title }], merges: [], widths: [20] };
}
