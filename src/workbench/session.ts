import { cellAddress } from '../model/address';
import type { Markup, SheetDrawing } from '../model/drawing';
import { NEWER_MEMORY, saysAnew } from '../model/memory';
import { type Edit, type Session, SessionError } from '../model/session';
import { isReadBack } from '../model/signature';
import type { Sheet, Workbook } from '../model/workbook';
import { withoutChanged, writeCorrections } from './corrected-cells';
import { type EditLog, editLog, type Shown } from './edit-log';
import { ownSheet } from './grid-content';
import { type Grid, type GridListener, unreachable } from './grid-face';
import { type BrowserStorage, fileMemory } from './memory';
import type { Changes } from './messages';
import type { Opened } from './opened';
import { ownSheets, recalculated } from './own-sheets';

/** The workbench's session: besides what the pane needs, what the page needs to save. */
export interface WorkbenchSession extends Session {
  /** Everything to be written into the original file; marks only if wished. */
  readonly changes: (withMarks: boolean) => Changes;
  /** There are edits or sheets that the last saved file does not have. */
  readonly hasUnsaved: () => boolean;
  readonly saved: () => void;
  /** Everything that was typed is calculated. */
  readonly settled: () => Promise<void>;
  /** What the grid tells goes here. */
  readonly listener: Pick<GridListener, 'onEdit' | 'onSelect'>;
  /** The report as it stands, for printing; absent before a check. */
  readonly report: () => SheetDrawing | undefined;
}

/** The workbook that is open in the page. `grid` is asked anew each time: it is made after the session. */
export function workbenchSession(
  { workbook, own: found, memory: kept, hasNewerMemory }: Opened,
  grid: () => Grid,
  onUnsaved: (isUnsaved: boolean) => void = () => undefined,
  storage: BrowserStorage = localStorage,
  isRewritten = false,
): WorkbenchSession {
  const memory = fileMemory(kept, workbook.name, storage);
  const log: EditLog = editLog(workbook);
  const own = ownSheets(workbook, found);
  const editListeners = new Set<(edit: Edit) => void>();
  const selectListeners = new Set<(sheet: string, cell: string) => void>();
  const shown: Shown = {
    valueAt: (...place) => grid().valueAt(...place),
    formatAt: (...place) => grid().formatAt(...place),
  };
  let markup: Markup | undefined;
  /** Cells that were changed since they were marked. */
  const changed = new Set<string>();
  let isUnsaved = isRewritten;
  const note = (next: boolean) => {
    isUnsaved = next;
    onUnsaved(next);
  };
  // What was saved, or rewritten, is not what was opened: to take all edits back is a change too.
  let wasSaved = isRewritten;
  let isRepairing = false;
  let selected: { readonly sheet: string; readonly cell: string } | undefined;

  /** Sheets of ours that are not checked: all but those that people fill in. */
  const isLeftOut = (title: string) => own.all().some((one) => one.title === title && !isReadBack(one.id));
  /** Those that were drawn since the file was opened, as they stand in the grid. */
  const filledForms = () =>
    own
      .all()
      .filter(({ id, drawing }) => drawing !== undefined && isReadBack(id))
      .flatMap(({ id, title, drawing }) => ownSheet(id, title, grid().contentOf(title), drawing))
      .map(([, sheet]) => sheet);

  const tellEdit = (sheet: string, area: string) => {
    for (const tell of editListeners) {
      tell({ sheet, area });
    }
  };

  const listener: WorkbenchSession['listener'] = {
    onEdit(sheet, row, column, content) {
      changed.add(`${sheet}!${cellAddress(row, column)}`);
      if (own.isDrawn(sheet)) {
        own.enter(sheet, row, column, content);
        note(true);
      } else {
        log.record(sheet, row, column, content);
        note(wasSaved || !log.isEmpty() || own.drawings().length > 0 || saysAnew(kept, memory.toSave()));
      }
      if (!isRepairing && !isLeftOut(sheet)) {
        tellEdit(sheet, cellAddress(row, column));
      }
    },
    onSelect(sheet, row, column) {
      selected = { sheet, cell: cellAddress(row, column) };
      for (const tell of selectListeners) {
        tell(sheet, cellAddress(row, column));
      }
    },
  };

  /** Formulas come to something else than the file says: something was edited, or lines came or went. */
  const hasNewResults = () => isRewritten || !log.isEmpty();

  async function read(): Promise<Workbook> {
    const isCalculated = log.isEmpty() && !workbook.sheets.some(lacksResults);
    if (!isCalculated) {
      await grid().settled();
    }
    const current = isCalculated ? workbook : log.overlay(shown);
    return {
      ...current,
      sheets: [
        ...current.sheets.filter(({ name }) => !isLeftOut(name) && !own.isDrawn(name)),
        ...filledForms(),
      ],
    };
  }

  return {
    listener,
    abilities: { notes: true, save: true, edits: true },
    read,
    async apply(next) {
      markup = next;
      changed.clear();
      grid().mark(next);
      return [];
    },
    async clear() {
      markup = undefined;
      grid().mark({ marks: [], notes: [] });
      return [];
    },
    async insert(sheets) {
      for (const drawing of sheets) {
        grid().insert(own.draw(drawing));
        note(true);
      }
      const [first] = sheets;
      const title = own.all().find(({ id }) => id === first?.id)?.title;
      if (title !== undefined) {
        grid().goTo(title, 'A1');
      }
      if (sheets.some(({ id }) => isReadBack(id))) {
        tellEdit(title ?? '', '');
      }
      return [];
    },
    async readOwn() {
      return new Map(own.all().flatMap(({ id, title }) => ownSheet(id, title, grid().contentOf(title))));
    },
    async remove(ids) {
      for (const title of ids.flatMap((id) => own.remove(id) ?? [])) {
        grid().remove(title);
        note(true);
      }
      if (ids.some(isReadBack)) {
        tellEdit('', '');
      }
      return [];
    },
    async goTo(sheet, cell, enters = false) {
      const jump = grid().goTo(sheet, cell);
      if (jump !== 'shown') {
        throw new SessionError(unreachable[jump](sheet, cell));
      }
      if (enters) {
        grid().focus();
      }
    },
    async write(corrections) {
      isRepairing = true;
      try {
        writeCorrections(grid(), corrections);
      } finally {
        isRepairing = false;
      }
    },
    selection: async () => selected,
    recall: async () => memory.recall(),
    async remember(entries) {
      if (hasNewerMemory) {
        throw new SessionError(NEWER_MEMORY);
      }
      const before = memory.toSave();
      memory.remember(entries);
      if (saysAnew(before, memory.toSave())) {
        note(true);
      }
    },
    async forget() {
      if (memory.toSave()) {
        memory.forget();
        note(true);
      }
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
      edits: log.edits(shown).filter(({ sheet }) => !own.isDrawn(sheet)),
      results: hasNewResults() ? log.results(shown).filter(({ sheet }) => !own.isDrawn(sheet)) : [],
      sheets: own.drawings().map((drawing) => (hasNewResults() ? recalculated(drawing, shown) : drawing)),
      removed: own.removed(),
      ...(withMarks && markup ? { markup: withoutChanged(markup, changed) } : {}),
      memory: memory.toSave(),
    }),
    report: () => markup?.sheets.find(({ id }) => id === 'report'),
    settled: async () => {
      if (hasNewResults()) {
        await grid().settled();
      }
    },
    hasUnsaved: () => isUnsaved,
    saved: () => {
      wasSaved = true;
      note(false);
    },
  };
}

/** Files written by programs that do not calculate hold formulas without results. */
function lacksResults({ formulas, values }: Sheet): boolean {
  return formulas.some((cells, row) =>
    cells?.some((formula, column) => formula !== undefined && (values[row]?.[column] ?? null) === null),
  );
}
