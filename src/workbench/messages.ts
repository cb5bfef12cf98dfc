import type { Markup, SheetDrawing } from '../model/drawing';
import type { Obstacle } from '../model/session';
import type { Workbook } from '../model/workbook';
import type { CellEdit } from '../xlsx/write';
import type { GridBook } from './grid-book';

/** What the page asks of the worker; file work never holds the page. */
export type Request =
  | { readonly type: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: 'save'; readonly original: Uint8Array; readonly changes: Changes };

/** Everything that is to be written into the original file. */
export interface Changes {
  readonly edits: readonly CellEdit[];
  /** Absent: the copy carries no marks. */
  readonly markup?: Markup;
  /** Summary sheets, in the order of their insertion. */
  readonly sheets: readonly SheetDrawing[];
}

export interface Opened {
  readonly workbook: Workbook;
  readonly grid: GridBook;
}

export interface Saved {
  readonly bytes: Uint8Array;
  readonly obstacles: readonly Obstacle[];
}

/** The worker's answer; `failure` is a sentence for the clerk. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly result: Opened | Saved }
  | { readonly id: number; readonly ok: false; readonly failure: string };
