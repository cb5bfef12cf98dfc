import { type RefObject, useRef, useState } from 'react';
import { cellAddress, columnName } from '../model/address';
import type { Shift } from '../xlsx/shift/lines';
import type { FileWorker } from './file-worker';
import type { Grid } from './grid-face';
import type { JoinedFiles, OpenedFile } from './joined-files';
import { lineWords } from './line-commands';
import { type Changes, hasSomething } from './messages';
import type { WorkbenchSession } from './session';

/** Files as they were before lines came or went, everything that was edited written into them. */
type Before = readonly (OpenedFile | Unopened)[];

/** A file that was written and is still to be opened again. */
interface Unopened {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was said of it when it was first opened. */
  readonly remarks: readonly string[];
}

interface Steps {
  readonly worker: FileWorker;
  readonly tell: (name: string, share: number) => void;
}

/**
 * Files of a set after lines of one of them came or went. What was edited is written into them first: what the grid then
 * shows is what stands in the files.
 * @throws SessionError where something of the file cannot follow; then nothing has changed
 */
export async function shiftedFiles(
  files: readonly OpenedFile[],
  joined: JoinedFiles,
  changes: Changes,
  shift: Shift,
  { worker, tell }: Steps,
): Promise<{ readonly files: readonly OpenedFile[]; readonly before: Before }> {
  const home = joined.fileOf(shift.sheet) ?? 0;
  const before: (OpenedFile | Unopened)[] = [];
  for (const [index, file] of files.entries()) {
    const { markup: _, ...own } = joined.changesOf(changes, index);
    const isWritten = index === home || hasSomething(own);
    const remarks = file.opened.workbook.remarks ?? [];
    before.push(
      isWritten ? { name: file.name, bytes: (await worker.save(file.bytes, own)).bytes, remarks } : file,
    );
  }
  const written = before[home] as Unopened;
  const sheet = joined.sheetIn(shift.sheet, home) ?? shift.sheet;
  const bytes = await worker.shift(written.bytes, { ...shift, sheet });
  const after = before.map((file, index) => (index === home ? { ...written, bytes } : file));
  return { files: await reopened(after, { worker, tell }), before };
}

/** The files of before, to take back that lines came or went. */
export async function reopened(files: Before, { worker, tell }: Steps): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    opened.push('opened' in file ? file : await openedAgain(file, { worker, tell }));
  }
  return opened;
}

async function openedAgain({ name, bytes, remarks }: Unopened, { worker, tell }: Steps): Promise<OpenedFile> {
  const opened = await worker.open(bytes, name, { share: (share) => tell(name, share) });
  const workbook = remarks.length === 0 ? opened.workbook : { ...opened.workbook, remarks };
  return { name, bytes, opened: { ...opened, workbook }, isRewritten: true };
}

/** What was done, for the line beside the name of the file. */
export function shiftWords(shift: Shift): string {
  const words = lineWords(shift, columnName);
  const deed = shift.kind === 'insert' ? `插入了${words}` : `删除了${words}`;
  return `已在“${shift.sheet}”${deed}，引用它们的公式、合并单元格、筛选、打印区域等都跟着改了；要撤回请点“撤销”。`;
}

/** The first cell of the lines that came, or of what came up in their place. */
export function firstCellOf({ axis, at }: Shift): string {
  return axis === 'rows' ? cellAddress(at, 0) : cellAddress(0, at);
}

/** So many times that rows or columns came or went can be taken back; each holds the files of before. */
const MOST_EARLIER = 5;

interface Shown extends JoinedFiles {
  readonly files: readonly OpenedFile[];
  readonly session: WorkbenchSession;
  readonly isSample: boolean;
}

interface Page {
  readonly set: Shown | undefined;
  readonly grid: RefObject<Grid | undefined>;
  readonly worker: FileWorker;
  readonly attempt: (words: string, work: () => Promise<void>) => Promise<void>;
  readonly show: (files: readonly OpenedFile[], remark: string, isSample: boolean) => Promise<void>;
  readonly tell: (name: string, share: number) => void;
}

/** Rows and columns come and go in the file itself, which is then shown anew; and all of it can be taken back. */
export function useShifts() {
  const [earlier, setEarlier] = useState<readonly Before[]>([]);
  const page = useRef<Page | undefined>(undefined);
  return {
    /** Told at every drawing of the page. */
    page,
    canTakeBack: earlier.length > 0,
    forget: () => setEarlier([]),
    shift: (wished: Shift) => {
      const { set, grid, worker, attempt, show, tell } = page.current ?? {};
      void attempt?.('正在增删行列…', async () => {
        if (set && grid && worker && show && tell) {
          await grid.current?.enter();
          await set.session.settled();
          const changes = set.session.changes(false);
          const after = await shiftedFiles(set.files, set, changes, wished, { worker, tell });
          await show(after.files, shiftWords(wished), set.isSample);
          setEarlier((before) => [...before.slice(1 - MOST_EARLIER), after.before]);
          grid.current?.goTo(wished.sheet, firstCellOf(wished));
        }
      });
    },
    takeBack: () => {
      const { set, worker, attempt, show, tell } = page.current ?? {};
      const before = earlier.at(-1);
      void attempt?.('正在撤回…', async () => {
        if (before && worker && show && tell) {
          await show(await reopened(before, { worker, tell }), '', set?.isSample ?? false);
          setEarlier(earlier.slice(0, -1));
        }
      });
    },
  };
}
