import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type UnreadableCode, UnreadableFile } from '../xlsx/read-failure';
import { oldFormatOf } from '../xlsx/read-kind';

const refusals: Readonly<Record<string, UnreadableCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EBUSY: 'forbidden',
};

/** @throws UnreadableFile for whatever keeps the file from being read */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new UnreadableFile(refusals[code] ?? 'forbidden', { cause });
  }
}

/** A file as the reader takes it; one of an old format as the new workbook that it is checked by. @throws UnreadableFile */
export function workbookBytes(path: string): { readonly bytes: Uint8Array; readonly remark?: string } {
  const bytes = bytesOf(path);
  const format = oldFormatOf(bytes, path);
  if (format === undefined) {
    return { bytes };
  }
  // Loaded late: the library behind it is large, and mostly it is not needed.
  const { convertOldFile } = require('../xlsx/old-file') as typeof import('../xlsx/old-file');
  return convertOldFile(bytes, format);
}

/** `D:\台账\*.xlsx`: the shell of Windows leaves such words as they are. */
export function filesNamed(word: string): readonly string[] {
  const name = basename(word);
  if (!/[*?]/.test(name) || existsSync(word) || !existsSync(dirname(word))) {
    return [word];
  }
  const letters = name
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${letters}$`, 'i');
  const found = readdirSync(dirname(word)).filter((one) => pattern.test(one) && !isAside(one));
  return found.length > 0 ? found.sort().map((one) => join(dirname(word), one)) : [word];
}

/** Files that other programs lay beside a workbook, and hidden ones. */
const isAside = (name: string): boolean => /^(?:~\$|\.)/.test(name);

/** The workbooks of a folder in the order of their names, lock files and hidden ones left out. */
export function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:xlsx|xlsm|xls|csv)$/i.test(name) && !isAside(name))
    .sort()
    .map((name) => join(folder, name));
}
