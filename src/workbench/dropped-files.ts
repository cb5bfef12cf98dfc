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
