import type { Markup, SheetDrawing } from './drawing';
import type { Correction } from './explanation';
import type { Memory } from './memory';
import type { Progress } from './report';
import type { Sheet, Workbook } from './workbook';

/** Something that a clerk must be told about what could not be done; `sheet` where it concerns one. */
export interface Obstacle {
  readonly sheet?: string;
  /** "工作表“教师”已保护,只能列出问题,不能标记" */
  readonly message: string;
}

/** A refusal of the host in a clerk's words, thrown by every method of a session that could not do its work. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
}

export interface Edit {
  readonly sheet: string;
  /** Address of what changed; `''` when the whole sheet did, or was added, renamed or deleted. */
  readonly area: string;
}

/** The open workbook, as the pane sees it: the one seam between the pane and Excel or the workbench. */
export interface Session {
  /** What this host can do; what it cannot is hidden or said. */
  readonly abilities: { readonly notes: boolean; readonly save: boolean; readonly edits: boolean };
  /**
   * The whole workbook, our own marks and sheets not included in it. `edited`: a host to which reading is dear may give
   * sheets that no edit has touched since the last reading as they were then; `apply` may spare them likewise.
   */
  read(
    report: (progress: Progress) => void,
    signal: AbortSignal,
    extent?: 'all' | 'edited',
  ): Promise<Workbook>;
  /** Replaces all our marks and notes by these, and (re)writes the sheets; what was not possible is returned. */
  apply(markup: Markup): Promise<readonly Obstacle[]>;
  /** Takes out all our marks and notes, and the report sheet. */
  clear(): Promise<readonly Obstacle[]>;
  /** Inserts or updates sheets of ours, found by their ids. */
  insert(sheets: readonly SheetDrawing[]): Promise<readonly Obstacle[]>;
  /** Sheets of ours as they are now, by id: what the clerk has entered in them is kept when they are drawn again. */
  readOwn(): Promise<ReadonlyMap<string, Sheet>>;
  /** Removes sheets of ours. */
  remove(ids: readonly string[]): Promise<readonly Obstacle[]>;
  /** Shows the sheet, scrolls to the cell and selects it; `enters`: where the host allows it, the keys go there too. */
  goTo(sheet: string, cell: string, enters?: boolean): Promise<void>;
  /** Writes values at the user's click, all of them or none. */
  write(corrections: readonly Correction[]): Promise<void>;
  /** Prints the list of findings and the report; absent where the host prints its sheets itself. */
  print?(): void;
  /** The cell that is selected now; `undefined` where the host does not know. */
  selection(): Promise<{ readonly sheet: string; readonly cell: string } | undefined>;
  /** Everything that is remembered inside the workbook: choices, assignments, explanations, last findings. */
  recall(): Promise<Memory>;
  /** Remembers these entries besides the others. */
  remember(entries: Memory): Promise<void>;
  /** Takes all that is remembered out of the workbook. */
  forget(): Promise<void>;
  /** Edits by the user (never our own writes). Returns the unsubscription. */
  onEdit(listener: (edit: Edit) => void): () => void;
  /** The selection moved: sheet and address of its first cell. */
  onSelect(listener: (sheet: string, cell: string) => void): () => void;
}
