import { type ReactNode, useState } from 'react';

interface DropZoneProps {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes files and folders that are dragged onto it, and says so while one is held over it. */
export function DropZone({ onDrop, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      className="workbench"
      aria-label="台账体检工作台"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) {
          setOver(false);
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onDrop(files));
      }}
    >
      {children}
      {isOver && (
        <div className="workbench-veil workbench-drop">
          松开鼠标，打开这个文件；几个文件或文件夹当作一所学校一起查
        </div>
      )}
    </section>
  );
}

/** Names of files that are opened when a folder is dropped: workbooks, but not the locks that programs lay beside them. */
const workbook = /^(?!~\$).*\.(xlsx|xlsm|xls|et|csv)$/i;

/** Everything that was dropped: files as they are, of folders the workbooks, in the order of their names. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Asked at once: after the first pause the browser has forgotten what was dropped.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) {
    return [...files];
  }
  const found = (await Promise.all(entries.map(filesIn))).flat();
  return [...found].sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return workbook.test(file.name) ? [file] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) {
      return (await Promise.all(entries.map(filesIn))).flat();
    }
    entries.push(...some);
  }
}
