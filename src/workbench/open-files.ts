import { schoolNamed, schoolsApart } from '../model/joined-memory';
import type { Program } from '../pane/program';
import { breather } from '../pane/turns';
import { failureText } from '../pane/words';
import type { FileWorker } from './file-worker';
import type { GridBook } from './grid-book';
import type { OpenedFile } from './joined-files';

/** A file of the disk, as it was chosen or dropped. */
export interface Chosen {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

interface OpenedSet {
  /** All of one school, at least one. */
  readonly files: readonly OpenedFile[];
  /** What became of the others, in words. */
  readonly remarks: readonly string[];
}

/**
 * Opens files one after the other. Of several, those that cannot be read and those of another school are left out and
 * named; a single one that cannot be read is a failure.
 */
export async function openFiles(
  chosen: readonly Chosen[],
  before: readonly OpenedFile[],
  {
    worker,
    loadProgram,
    tell,
    first,
  }: {
    readonly worker: Pick<FileWorker, 'open'>;
    readonly loadProgram: () => Promise<Program>;
    readonly tell: (name: string, share: number) => void;
    /** Is shown what is seen first of a large file that is opened alone. */
    readonly first: (book: GridBook) => void;
  },
): Promise<OpenedSet> {
  const opened: OpenedFile[] = [...before];
  const remarks: string[] = [];
  for (const file of chosen) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const one = await worker.open(bytes, file.name, {
        share: (share) => tell(file.name, share),
        ...(before.length + chosen.length === 1 ? { first } : {}),
      });
      opened.push({ name: file.name, bytes: one.converted ?? bytes, opened: one });
    } catch (reason) {
      if (chosen.length === 1) {
        throw reason;
      }
      remarks.push(`${file.name}：${failureText(reason)}`);
    }
  }
  if (opened.length < 2) {
    return { files: opened, remarks };
  }
  const named = await schoolsOf(opened, await loadProgram());
  const { school, together, others } = schoolsApart(named);
  for (const { file, school: other } of others) {
    remarks.push(`${file.name} 是${other}的，不是${school}的，没有合在一起；请单独打开它。`);
  }
  return { files: together.map(({ file }) => file), remarks };
}

async function schoolsOf(files: readonly OpenedFile[], program: Program) {
  const breathe = breather();
  const named: { readonly file: OpenedFile; readonly school: string | undefined }[] = [];
  for (const file of files) {
    const steps = program.survey(file.opened.workbook, { standards: [], today: program.today() });
    let step = steps.next();
    while (!step.done) {
      await breathe();
      step = steps.next();
    }
    named.push({ file, school: schoolNamed(step.value.ledgers) });
  }
  return named;
}
