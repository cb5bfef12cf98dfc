import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Markup, SheetDrawing } from '../model/drawing';
import { type JoinedWorkbook, markupOf } from '../model/joined';
import { type MemoryPart, memoryOfPart } from '../model/joined-memory';
import type { Memory } from '../model/memory';
import type { CheckOptions, Progress, Report } from '../model/report';
import { schoolNamed, schoolsApart } from '../model/schools-apart';
import type { Workbook } from '../model/workbook';
import { memoryOfFile } from '../xlsx/memory-part';
import { readOwnersWorkbook } from '../xlsx/own';
import { targetOf, writeAnnotated } from './annotate';
import { workbookBytes, workbooksIn } from './files';
import type { OutputPlan } from './output';
import { finish } from './progress';

/** What a check of several files needs besides them. */
export interface Checking {
  /** Which ledgers a workbook holds. */
  readonly survey: (
    workbook: Workbook,
    options: CheckOptions,
  ) => Generator<Progress, Pick<Report, 'ledgers'>>;
  readonly check: (workbook: Workbook, options: CheckOptions) => Generator<Progress, Report>;
  /** ISO day. */
  readonly today: string;
  /** Standard error: progress and complaints. */
  readonly tell: (text: string) => void;
}

/** A file as it was read for a check of several. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** The files that are checked as one, those that are about another school, and those that could not be read. */
export interface Together {
  readonly files: readonly ReadFile[];
  readonly school: string | undefined;
  readonly others: readonly { readonly path: string; readonly school: string }[];
  readonly failed: readonly { readonly path: string; readonly error: unknown }[];
}

/** Every file that is meant: folders stand for the workbooks in them. */
export function filesMeant(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (isFolder(path) ? workbooksIn(path) : [path]));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Reads the files of one school, and tells those of others apart: nothing of theirs is mixed in. */
export function readTogether(paths: readonly string[], { survey, tell, today }: Checking): Together {
  const read: ReadFile[] = [];
  const failed: Together['failed'][number][] = [];
  for (const path of paths) {
    try {
      const { bytes, remark } = workbookBytes(path);
      read.push({ path, bytes, workbook: readOwnersWorkbook(bytes, basename(path), remark) });
    } catch (error) {
      failed.push({ path, error });
    }
  }
  const named = read.map((file) => {
    const { ledgers } = finish(survey(file.workbook, { standards: [], today }), tell);
    return { file, school: schoolNamed(ledgers) };
  });
  const { school, together, others } = schoolsApart(named);
  return {
    files: together.map(({ file }) => file),
    school,
    others: others.map(({ file, school: other }) => ({ path: file.path, school: other ?? '' })),
    failed,
  };
}

/** The files of one school, checked as one. */
export interface CheckedTogether {
  readonly files: readonly ReadFile[];
  readonly parts: readonly MemoryPart[];
  readonly joined: JoinedWorkbook;
  /** What they are to remember, all of it. */
  readonly memory: Memory;
}

/** What each of the files remembers by itself. */
export function memoryParts(files: readonly ReadFile[], { origins }: JoinedWorkbook): readonly MemoryPart[] {
  return files.map(({ bytes, workbook }, index) => ({
    file: workbook.name,
    memory: memoryOfFile(bytes),
    sheets: new Map(
      [...origins].flatMap(([name, { file, sheet }]) => (file === index ? [[sheet, name]] : [])),
    ),
  }));
}

/** A marked copy of every file, each with its own marks and its own memory; report and summaries stand in the first. */
export function writeTogether(
  { files, parts, joined, memory }: CheckedTogether,
  markup: Markup,
  summaries: readonly SheetDrawing[],
  plan: OutputPlan,
): string {
  return files
    .map(({ path, bytes }, index) => {
      const part = parts[index];
      const own = part ? memoryOfPart(memory, part) : {};
      const drawn = markupOf({ ...markup, sheets: summaries }, index, joined).sheets;
      return writeAnnotated(targetOf(path, bytes, plan), bytes, markupOf(markup, index, joined), drawn, own);
    })
    .join('');
}
