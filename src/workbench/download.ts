/** 台账.xlsx → 台账(已标记).xlsx or 台账(无标记).xlsx; the original on the disk is never written over. */
export function savedName(name: string, withMarks: boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.(?:xl[st][xm]?|csv|tsv|txt))?$/i.exec(name) ?? [];
  const suffix = /^\.xl[st][xm]$/i.test(ending) ? ending : '.xlsx';
  return `${stem}${withMarks ? '(已标记)' : '(无标记)'}${suffix}`;
}

/** Hands a file over to the browser, which puts it where downloads go. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
