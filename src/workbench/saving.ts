import { saysAnew } from '../model/memory';
import { download } from '../pane/handing-on';
import type { FileWorker } from './file-worker';
import type { JoinedFiles, OpenedFile } from './joined-files';
import { hasSomething } from './messages';
import type { WorkbenchSession } from './session';

interface OpenFiles extends JoinedFiles {
  readonly files: readonly OpenedFile[];
  readonly session: WorkbenchSession;
}

/** Saves every file by itself, of several only those that have something to be saved. What is said of it: done, and not done. */
export async function saveFiles(
  { files, session, changesOf }: OpenFiles,
  worker: FileWorker,
  withMarks: boolean,
): Promise<{ readonly note: string; readonly trouble: string }> {
  await session.settled();
  const all = session.changes(withMarks);
  const parts = files.map((file, index) => ({ file, changes: changesOf(all, index) }));
  const changed = parts.filter(
    ({ file, changes }) =>
      file.isRewritten || hasSomething(changes) || saysAnew(file.opened.memory, changes.memory),
  );
  const obstacles: string[] = [];
  const names: string[] = [];
  for (const { file, changes } of changed.length > 0 ? changed : parts) {
    const saved = await worker.save(file.bytes, changes);
    const savedAs = savedName(file.name, withMarks);
    download(saved.bytes, savedAs);
    names.push(`“${savedAs}”`);
    obstacles.push(...saved.obstacles.map(({ message }) => message));
  }
  session.saved();
  return {
    note: `已保存 ${names.join('、')}，在浏览器的“下载”文件夹里；原来的文件没有改动。`,
    trouble: obstacles.join(' '),
  };
}

/**
 * 台账.xlsx → 台账(已标记).xlsx or 台账(无标记).xlsx; a name that says one of them already, or the number that a browser
 * has put behind it, says only the new one. The original on the disk is never written over.
 */
export function savedName(name: string, withMarks: boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.(?:xl[st][xm]?|et|ods|csv|tsv|txt))?$/i.exec(name) ?? [];
  const suffix = /^\.xl[st][xm]$/i.test(ending) ? ending : '.xlsx';
  const bare = stem.replace(/(?:\((?:已标记|无标记)\)(?: ?\(\d+\))?)+$/, '');
  return `${bare}${withMarks ? '(已标记)' : '(无标记)'}${suffix}`;
}
