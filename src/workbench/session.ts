import { cellAddress, parseArea } from '../model/address';
import type { Markup, SheetDrawing } from '../model/drawing';
import { type Edit, type Session, SessionError } from '../model/session';
import type { CellValue, Sheet } from '../model/workbook';
import { type Content, type EditLog, editLog } from './edit-log';
import type { Grid, GridListener } from './grid';
import type { Changes, Opened } from './messages';

/** The workbench's session: besides what the pane needs, what the page needs to save. */
export interface WorkbenchSession extends Session {
  /** Everything to be written into the original file; marks only if wished. */
  readonly changes: (withMarks: boolean) => Changes;
  /** There are edits or sheets that the last saved file does not have. */
  readonly hasUnsaved: () => boolean;
  readonly saved: () => void;
  /** What the grid tells goes here. */
  readonly listener: Omit<GridListener, 'onRefusal'>;
}

const MEMORY = 'ledger-checkup';

/** The workbook that is open in the page. `grid` is asked anew each time: it is made after the session. */
export function workbenchSession({ workbook }: Opened, grid: () => Grid): WorkbenchSession {
  const log: EditLog = editLog(workbook);
  const editListeners = new Set<(edit: Edit) => void>();
  const selectListeners = new Set<(sheet: string, cell: string) => void>();
  const inserted = new Map<string, SheetDrawing>();
  let markup: Markup | undefined;
  let unsaved = false;

  const listener: WorkbenchSession['listener'] = {
    onEdit(sheet, row, column, content: Content) {
      if ([...inserted.values()].some(({ title }) => title === sheet)) {
        unsaved = true;
        return;
      }
      log.record(sheet, row, column, content);
      unsaved = !log.isEmpty() || inserted.size > 0;
      for (const tell of editListeners) {
        tell({ sheet, area: cellAddress(row, column) });
      }
    },
    onSelect(sheet, row, column) {
      for (const tell of selectListeners) {
        tell(sheet, cellAddress(row, column));
      }
    },
  };

  return {
    listener,
    abilities: { notes: true, save: true, edits: true },
    async read() {
      return log.isEmpty()
        ? workbook
        : log.overlay((sheet, row, column) => grid().valueAt(sheet, row, column));
    },
    async apply(next) {
      markup = next;
      grid().mark(next.marks);
      return [];
    },
    async clear() {
      markup = undefined;
      grid().mark([]);
      return [];
    },
    async insert(sheets) {
      for (const drawing of sheets) {
        const title = freeTitle(drawing, workbook.sheets, inserted);
        const placed = { ...drawing, title };
        inserted.set(drawing.id, placed);
        grid().insert(placed);
      }
      unsaved = true;
      return [];
    },
    async readOwn() {
      return new Map([...inserted].flatMap(([id, drawing]) => ownSheet(id, drawing, grid())));
    },
    async remove(ids) {
      for (const id of ids) {
        const drawing = inserted.get(id);
        if (drawing) {
          grid().remove(drawing.title);
          inserted.delete(id);
        }
      }
      return [];
    },
    async goTo(sheet, cell) {
      if (!grid().goTo(sheet, cell)) {
        throw new SessionError(`工作表“${sheet}”是隐藏的或不存在,不能定位到 ${cell}。`);
      }
    },
    async write(sheet, cell, value) {
      const at = parseArea(cell);
      if (at) {
        grid().write(sheet, at.top, at.left, value);
      }
    },
    async recall(key) {
      return memory()[key];
    },
    async remember(key, value) {
      localStorage.setItem(MEMORY, JSON.stringify({ ...memory(), [key]: value }));
    },
    onEdit(tell) {
      editListeners.add(tell);
      return () => editListeners.delete(tell);
    },
    onSelect(tell) {
      selectListeners.add(tell);
      return () => selectListeners.delete(tell);
    },
    changes: (withMarks) => ({
      edits: log.edits(),
      sheets: [...inserted.values()],
      ...(withMarks && markup ? { markup } : {}),
    }),
    hasUnsaved: () => unsaved,
    saved: () => {
      unsaved = false;
    },
  };
}

/** Only choices and findings' keys are remembered here, never anything of the ledgers' content. */
function memory(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(MEMORY) ?? '{}');
  } catch {
    return {};
  }
}

/** A title that no sheet of the user's has. */
function freeTitle(
  drawing: SheetDrawing,
  sheets: readonly Sheet[],
  inserted: ReadonlyMap<string, SheetDrawing>,
): string {
  const before = inserted.get(drawing.id);
  if (before) {
    return before.title;
  }
  const taken = new Set([
    ...sheets.map(({ name }) => name),
    ...[...inserted.values()].map(({ title }) => title),
  ]);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const title = drawing.title.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(title)) {
      return title;
    }
  }
}

function ownSheet(id: string, drawing: SheetDrawing, grid: Grid): readonly (readonly [string, Sheet])[] {
  const values: readonly (readonly CellValue[])[] | undefined = grid.contentOf(drawing.title);
  return values
    ? [
        [
          id,
          {
            name: drawing.title,
            visibility: 'visible',
            values,
            formats: [],
            formulas: [],
            fills: [],
            struck: [],
            notes: new Map(),
            merges: [],
            hiddenRows: new Set(),
            hiddenColumns: new Set(),
            isProtected: false,
          },
        ],
      ]
    : [];
}
