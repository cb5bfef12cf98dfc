import type { Obstacle } from '../model/session';
import type { Shift } from '../xlsx/shift/lines';
import type { FileChanges } from '../xlsx/write';
import type { GridBook } from './grid-book';
import type { Opened } from './opened';
import type { RowSlice } from './row-slices';

/** What the page asks of the worker; file work never holds the page. */
export type Request =
  | { readonly type: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: 'shift'; readonly bytes: Uint8Array; readonly shift: Shift }
  | { readonly type: 'save'; readonly original: Uint8Array; readonly changes: Changes };

/** Everything that is to be written into the original file. */
export type Changes = FileChanges;

/** Edits, sheets or marks of a file's own. */
export function hasSomething({ edits, sheets, removed, markup }: Changes): boolean {
  return edits.length + sheets.length + removed.length + (markup?.marks.length ?? 0) > 0;
}

export interface Saved {
  readonly bytes: Uint8Array;
  readonly obstacles: readonly Obstacle[];
}

/**
 * The worker's answer; `failure` is a sentence for the clerk, `share` how much is done (0–1), `book` what is seen of a large file before
 * it is read. The rows of an opened workbook come first, in slices: one
 * message with a hundred thousand rows would hold the page for seconds.
 */
export type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'first'; readonly book: GridBook }
  | { readonly id: number; readonly kind: 'rows'; readonly rows: RowSlice }
  | { readonly id: number; readonly kind: 'done'; readonly result: Opened | Saved }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: string };
