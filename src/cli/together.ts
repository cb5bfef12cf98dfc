import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Markup, SheetDrawing } from '../model/drawing';
import { type JoinedWorkbook, joinWorkbooks, markupOf } from '../model/joined';
import {
  joinMemories,
  type MemoryPart,
  memoryOfPart,
  schoolNamed,
  schoolsApart,
} from '../model/joined-memory';
import type { Memory } from '../model/memory';
import { afterCheck } from '../model/settled';
import type { Workbook } from '../model/workbook';
import { memoryOfFile } from '../xlsx/memory-part';
import { readOwnersWorkbook } from '../xlsx/own';
import { targetOf, writeAnnotated } from './annotate';
import { workbookBytes, workbooksIn } from './files';
import { reportLine } from './json';
import {
  checkFile,
  type ExitCode,
  failureOf,
  isOpen,
  optionsFor,
  otherSchoolLines,
  outputPlan,
  unreadLines,
} from './one-file';
import type { OutputPlan } from './output';
import { reportText } from './print';
import { drawSummaries } from './summaries';
import type { Surroundings } from './surroundings';
import type { Request } from './switches';
import { finish, plainJson, plainText } from './terminal';

/** A file as it was read for a check of several. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** The files that are checked as one, those that are about another school, and those that could not be read. */
interface Together {
  readonly files: readonly ReadFile[];
  readonly school: string | undefined;
  readonly others: readonly { readonly path: string; readonly school: string }[];
  readonly failed: readonly { readonly path: string; readonly error: unknown }[];
}

/** Every file that is meant: folders stand for the workbooks in them. */
function filesMeant(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (isFolder(path) ? workbooksIn(path) : [path]));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Reads the files of one school, and tells those of others apart: nothing of theirs is mixed in. */
function readTogether(paths: readonly string[], { survey, tell, today }: Surroundings): Together {
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
interface CheckedTogether {
  readonly files: readonly ReadFile[];
  readonly parts: readonly MemoryPart[];
  readonly joined: JoinedWorkbook;
  /** What they are to remember, all of it. */
  readonly memory: Memory;
}

/** What each of the files remembers by itself. */
function memoryParts(
  files: readonly ReadFile[],
  { origins, files: names }: JoinedWorkbook,
): readonly MemoryPart[] {
  return files.map(({ bytes, workbook }, index) => ({
    file: names[index] ?? workbook.name,
    memory: memoryOfFile(bytes),
    sheets: new Map(
      [...origins].flatMap(([name, { file, sheet }]) => (file === index ? [[sheet, name]] : [])),
    ),
  }));
}

/** A marked copy of every file, each with its own marks and its own memory; report and summaries stand in the first. */
function writeTogether(
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

/** The files of one school as one; those of other schools, and those that cannot be read, one by one as always. */
export function checkSchool(words: readonly string[], request: Request, around: Surroundings): ExitCode {
  const paths = filesMeant(words);
  const { files, school, others, failed } = readTogether(paths, around);
  for (const { path, school: other } of others) {
    around.tell(`${path}：这个文件是${other}的，不是${school}的，没有合在一起，单独检查。\n`);
  }
  const alone = [...others, ...failed].map(({ path }) =>
    checkFile(path, { ...request, files: paths }, around),
  );
  const worst = (codes: readonly ExitCode[]): ExitCode => (codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0);
  if (files.length === 0) {
    around.tell(paths.length === 0 ? '文件夹里没有工作簿。\n' : '');
    return paths.length === 0 ? 2 : worst(alone);
  }
  const joined = joinWorkbooks(files.map(({ workbook }) => workbook));
  const parts = memoryParts(files, joined);
  const memory = joinMemories(parts);
  const report = finish(around.check(joined.workbook, optionsFor(request, memory, around)), around.tell);
  const after = afterCheck(memory, report, { workbook: joined.workbook, kinds: around.kinds });
  const checked = { workbook: joined.workbook, report, explained: after.explained };
  if (request.clear) {
    const cleared = files.map(({ path }) => checkFile(path, { ...request, files: paths }, around, checked));
    return worst([...alone, ...cleared]);
  }
  around.tell(otherSchoolLines(after));
  const title = files.map(({ path }) => path).join('、');
  around.print(
    request.json
      ? `${plainJson(reportLine(title, report, after))}\n`
      : `${plainText(reportText(title, report, after.explained))}\n`,
  );
  try {
    if (request.out !== undefined) {
      const written = { files, parts, joined, memory: after.memory };
      const markup = around.mark(report, joined.workbook, request.position, after.explained);
      const drawn = drawSummaries(request.summaries, files[0]?.bytes ?? new Uint8Array(), checked, around);
      const plan = outputPlan({ ...request, files: paths });
      around.tell(writeTogether(written, markup, drawn.sheets, plan) + drawn.words);
    }
  } catch (error) {
    around.tell(`${failureOf(error).message}\n`);
    return 2;
  }
  around.tell(unreadLines(joined.workbook));
  return worst([...alone, joined.workbook.unread ? 2 : isOpen(report, after.explained) ? 1 : 0]);
}
