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
