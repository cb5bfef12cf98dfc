import { cellAddress, columnName } from '../model/address';
import type { Shift } from '../xlsx/shift/lines';
import type { FileWorker } from './file-worker';
import type { JoinedFiles, OpenedFile } from './joined-files';
import { lineWords } from './line-commands';
import { type Changes, hasSomething } from './messages';

/** Files as they were before lines came or went, everything that was edited written into them. */
export type Before = readonly (OpenedFile | Unopened)[];

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
