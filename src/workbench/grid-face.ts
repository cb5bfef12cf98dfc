import type { Markup, SheetDrawing } from '../model/drawing';
import type { Grid as Cells, CellValue } from '../model/workbook';
import type { Shift } from '../xlsx/shift/lines';
import type { Content } from './edit-log';
import type { GridBook } from './grid-book';

export interface GridListener {
  /** The user (never this program) has changed cells. */
  readonly onEdit: (sheet: string, row: number, column: number, content: Content) => void;
  readonly onSelect: (sheet: string, row: number, column: number) => void;
  readonly onHistory: (history: { readonly canUndo: boolean; readonly canRedo: boolean }) => void;
  /** The user wants rows or columns to come or go. */
  readonly onShift: (shift: Shift) => void;
  /** The user asked for something that the grid does not do, in words. */
  readonly onRefusal: (message: string) => void;
}

/** Where a jump ended: at the cell, at a cell that hidden rows or columns keep from sight, or nowhere. */
export type Jump = 'shown' | 'hidden-cell' | 'hidden-sheet' | 'missing';

/** The spreadsheet of the page: Univer behind the few things that the workbench needs. */
export interface Grid {
  /** Resolves when all rows are in; `onFirst` is told as soon as the first can be seen. */
  readonly show: (book: GridBook, name: string, onFirst: () => void) => Promise<void>;
  /** The value that a cell shows now, results of formulas included. */
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  readonly formatAt: (sheet: string, row: number, column: number) => string | undefined;
  /** Resolves when formulas have their results. */
  readonly settled: () => Promise<void>;
  readonly write: (sheet: string, row: number, column: number, value: string | number | null) => void;
  readonly goTo: (sheet: string, cell: string) => Jump;
  /** The keys go to the selected cell. */
  readonly focus: () => void;
  /** A cell is being typed into. */
  readonly isEditing: () => boolean;
  /** Replaces all marks and the notes that explain them. */
  readonly mark: (markup: Pick<Markup, 'marks' | 'notes'>) => void;
  readonly insert: (drawing: SheetDrawing) => void;
  readonly remove: (title: string) => void;
  /** Content of a sheet as it is now. */
  readonly contentOf: (title: string) => SheetContent | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  /** Arrows for filtering at the heads of the selected list, or away with them; nothing of it is saved. */
  readonly filter: () => void;
  /** What is typed and not yet entered goes into its cell. */
  readonly enter: () => Promise<void>;
  readonly dispose: () => void;
}

export interface SheetContent {
  readonly values: Cells<CellValue>;
  readonly formulas: Cells<string>;
}

/** Why a cell cannot be gone to, for the clerk. */
export const unreachable = {
  'hidden-sheet': (sheet: string, cell: string) =>
    `工作表“${sheet}”是隐藏的，这里看不到 ${cell}。请在 WPS 或 Excel 里取消隐藏后再看。`,
  'hidden-cell': (sheet: string, cell: string) => `工作表“${sheet}”的 ${cell} 在隐藏的行或列里，这里看不到。`,
  missing: (sheet: string, cell: string) => `找不到工作表“${sheet}”的 ${cell}。`,
} as const;
