import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { SessionError } from '../model/session';
import type { Ending } from '../xlsx/write';

/** Where the annotated copies of a command line go. */
export interface OutputPlan {
  /** As it was written behind `--out`: a file for one input, else a folder. */
  readonly out: string;
  readonly inputs: readonly string[];
  /** The user has said that the input itself may be replaced. */
  readonly overwrite: boolean;
}

/**
 * The file that the copy of an input is written to; makes the folder where it is missing.
 * @throws SessionError with a sentence for the clerk where the file may not or cannot be written
 */
export function outputFor(input: string, { out, inputs, overwrite }: OutputPlan, extension: Ending): string {
  const target = isFolder(out, inputs) ? join(folderOf(out), nameFor(input, inputs, extension)) : out;
  if (extname(target).toLowerCase() !== extension) {
    throw new SessionError(
      `${reasons[extension]}，只能写成 ${extension} 文件，请把 ${basename(target)} 改成以 ${extension} 结尾的名字。`,
    );
  }
  if (!overwrite && inputs.some((one) => isSameFile(one, target))) {
    throw new SessionError(
      `${basename(target)} 就是要检查的文件本身，没有写。请另给一个文件名，或加 --overwrite 表示同意覆盖。`,
    );
  }
  refuseUnwritable(target);
  return target;
}

const reasons: Readonly<Record<Ending, string>> = {
  '.xlsx': '这个工作簿不带宏',
  '.xlsm': '这个工作簿带宏',
  '.xltx': '这是模板',
  '.xltm': '这是带宏的模板',
};

function isFolder(out: string, inputs: readonly string[]): boolean {
  if (existsSync(out)) {
    const isDirectory = statSync(out).isDirectory();
    if (!isDirectory && inputs.length > 1) {
      throw new SessionError(`${out} 是一个文件；检查几个文件时 --out 要写文件夹。`);
    }
    return isDirectory;
  }
  return inputs.length > 1 || !/\.(?:xl[st]\w?|et|ods|csv)$/i.test(out);
}

function folderOf(out: string): string {
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new SessionError(`不能建立文件夹 ${out}，请检查路径和权限，或换一个位置。`);
  }
  return out;
}

/** Two inputs of one name do not overwrite each other. */
function nameFor(input: string, inputs: readonly string[], extension: string): string {
  const stem = (path: string): string => basename(path, extname(path));
  const before = inputs.slice(0, inputs.indexOf(input)).filter((one) => stem(one) === stem(input)).length;
  return `${stem(input)}${before > 0 ? ` (${before + 1})` : ''}${extension}`;
}

function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) {
    return true;
  }
  if (!existsSync(one) || !existsSync(other)) {
    return false;
  }
  // Windows numbers files beyond what a plain number tells apart.
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Excel, WPS and LibreOffice lay a lock beside the file that they have open. */
function refuseUnwritable(target: string): void {
  const [folder, name] = [dirname(target), basename(target)];
  if (!existsSync(folder)) {
    throw new SessionError(`没有文件夹 ${folder}，请先建立它，或换一个位置。`);
  }
  const locks = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`, `.~${name}`];
  if (existsSync(target) && locks.some((lock) => existsSync(join(folder, lock)))) {
    throw new SessionError(`${name} 正在别的程序里打开，没有写。请先关闭它，或换一个文件名。`);
  }
  if (existsSync(target) && statSync(target).isDirectory()) {
    throw new SessionError(`${target} 是一个文件夹，请写文件名。`);
  }
  if (existsSync(target) && (statSync(target).mode & 0o222) === 0) {
    throw new SessionError(`${name} 是只读文件，没有写。请去掉只读属性，或换一个文件名。`);
  }
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: '没有权限写入，或它正在别的程序里打开',
  EPERM: '没有权限写入，或它正在别的程序里打开',
  EBUSY: '它正在别的程序里打开',
  EROFS: '这个位置是只读的',
  ENOSPC: '磁盘已满',
};

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. Where the target is a link,
 * what it leads to is written.
 * @throws SessionError with a sentence for the clerk
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const target = behindLinks(path);
  const draft = join(dirname(target), draftName(target, process.pid));
  try {
    removeLeftovers(target);
    const file = openSync(draft, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) {
        at += writeSync(file, bytes, at);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new SessionError(
      `${basename(target)} 没有写成：${refusals[code] ?? '写文件时出错'}。请换一个位置再试。`,
    );
  }
}

/** The file that a chain of links leads to, also where it is not there yet. */
function behindLinks(path: string): string {
  let target = path;
  for (let link = linkAt(target), steps = 0; link !== undefined && steps < longestChain; steps++) {
    target = resolve(dirname(target), link);
    link = linkAt(target);
  }
  return target;
}

/** Links that lead to links, as many as an operating system follows. */
const longestChain = 40;

function linkAt(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

function draftName(target: string, number: number): string {
  return `.${basename(target)}.${number}.tmp`;
}

/** Removes what runs that were killed in the middle of writing this file have left beside it. */
function removeLeftovers(target: string): void {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    const [, number] = /\.(\d+)\.tmp$/.exec(name) ?? [];
    if (number !== undefined && name === draftName(target, Number(number)) && !isAlive(Number(number))) {
      rmSync(join(folder, name), { force: true });
    }
  }
}

function isAlive(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
