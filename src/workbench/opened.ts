import type { Memory } from '../model/memory';
import type { Workbook } from '../model/workbook';
import type { GridBook } from './grid-book';

/** A file as the page gets it from the worker. */
export interface Opened {
  /** A file of an old format as the new workbook that takes its place: what is saved is made from it. */
  readonly converted?: Uint8Array;
  /** The file without our marks and notes; our sheets are still in it. */
  readonly workbook: Workbook;
  /** The same sheets, in the same order. */
  readonly grid: GridBook;
  /** Which of the sheets are ours. */
  readonly own: readonly { readonly id: string; readonly title: string }[];
  /** What the file remembers. */
  readonly memory?: Memory | undefined;
  /** A later version remembers something in it, which is kept as it is. */
  readonly hasNewerMemory?: true;
}

/** What the clerk has to know of it: how it came to be read, and what of it the grid does not show. */
export function remarkOf({ workbook: { remarks = [] }, grid: { unseen } }: Opened): string {
  const kept = unseen.length > 0 ? [`文件里的${unseen.join('、')}这里不显示，保存时原样保留。`] : [];
  return [...remarks, ...kept].join(' ');
}
