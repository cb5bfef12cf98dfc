import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type UnreadableCode, UnreadableFile } from '../xlsx/read-failure';

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

/** The workbooks of a folder in the order of their names, Excel's lock files left out. */
export function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'))
    .sort()
    .map((name) => join(folder, name));
}
