import { basename } from 'node:path';
import { type AfterCheck, afterCheck } from '../model/after-check';
import type { Explained } from '../model/explanation';
import { joinWorkbooks } from '../model/joined';
import { joinMemories } from '../model/joined-memory';
import type { Memory } from '../model/memory';
import { rememberedChoices, rememberedConfirmations } from '../model/remembered';
import type { CheckOptions, Report } from '../model/report';
import { SessionError } from '../model/session';
import type { Standard } from '../model/standard';
import { countStandings } from '../model/standing';
import type { Workbook } from '../model/workbook';
import { memoryOfFile } from '../xlsx/memory-part';
import { readOwnersWorkbook } from '../xlsx/own';
import { UnreadableFile } from '../xlsx/read-failure';
import { targetOf, writeAnnotated, writeCleared } from './annotate';
import { workbookBytes, workbooksIn } from './files';
import { failureLine, reportLine } from './json';
import type { OutputPlan } from './output';
import { plainJson, plainText } from './plain-text';
import { reportText } from './print';
import { finish } from './progress';
import { drawSummaries, unknownSummaries } from './summaries';
import type { Surroundings } from './surroundings';
import { defaultStandard, helpText, parseArguments, type Request } from './switches';
import { filesMeant, memoryParts, readTogether, writeTogether } from './together';

/** Bytes from which on reading takes more than a moment. */
const large = 4 * 1024 * 1024;

/** 0: no errors · 1: errors found · 2: a file could not be read, or the command line was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, all files in order; never throws, whatever a user or a file brings. */
export function run(words: readonly string[], outside: Surroundings): ExitCode {
  const around: Surroundings = { ...outside, tell: (text) => outside.tell(plainText(text)) };
  const parsed = parseArguments(words);
  if ('problem' in parsed) {
    around.tell(`${parsed.problem}\n`);
    return 2;
  }
  const { request } = parsed;
  if (request.help) {
    around.print(helpText());
    return 0;
  }
  if (request.standards.includes('list')) {
    around.print(standardList(around.standards));
    return 0;
  }
  const unknown = request.standards.filter((id) => !around.standards.some((standard) => standard.id === id));
  if (unknown.length > 0) {
    around.tell(`没有标准 ${unknown.join('、')}，用 --standard list 看有哪些。\n`);
    return 2;
  }
  if (request.summaries.includes('list')) {
    around.print(around.summaries.map(({ id, title }) => `${id.padEnd(28)}  ${title}\n`).join(''));
    return 0;
  }
  const strange = unknownSummaries(request.summaries, around);
  if (strange.length > 0) {
    around.tell(`没有汇总表 ${strange.join('、')}，用 --summaries list 看有哪些。\n`);
    return 2;
  }
  return checkFiles(request, around);
}

function standardList(standards: readonly Standard[]): string {
  const lines = standards.map(({ id, label, document }) => `${id.padEnd(24)}  ${label}  ${document.number}`);
  return `${lines.join('\n')}\n`;
}

function checkFiles(request: Request, around: Surroundings): ExitCode {
  const files = request.files.length > 0 ? request.files : workbooksIn(around.sampleFolder);
  if (request.together && !request.clear) {
    return checkSchool(filesMeant(files), request, around);
  }
  return checkEach(request.together ? filesMeant(files) : files, request, around);
}

/** Every file by itself. */
function checkEach(files: readonly string[], request: Request, around: Surroundings): ExitCode {
  let worst: ExitCode = 0;
  files.forEach((file, index) => {
    if (files.length > 1) {
      around.tell(`${index + 1}/${files.length} ${file}\n`);
    }
    const code = checkFile(file, { ...request, files }, around);
    worst = code > worst ? code : worst;
  });
  return worst;
}

/** The files of one school as one; those of other schools, and those that cannot be read, one by one as always. */
function checkSchool(paths: readonly string[], request: Request, around: Surroundings): ExitCode {
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
      const checked = { workbook: joined.workbook, report, explained: after.explained };
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

/** Mistakes, or shortfalls that nobody has put on the list of what is being rectified. */
function isOpen({ findings }: Report, explained: Explained): boolean {
  const { error, short } = countStandings(findings, explained);
  return error + short > 0;
}

/** How a sheet was read; which sheets there are, where there is none of that name. */
function howRead(name: string, { sheets }: Workbook, report: Report, around: Surroundings): string {
  const sheet = sheets.find((one) => one.name === name);
  return sheet
    ? around.explain(sheet, report)
    : `没有工作表“${name}”，有：${sheets.map((one) => one.name).join('、')}\n`;
}

function checkFile(file: string, request: Request, around: Surroundings): ExitCode {
  try {
    const { bytes, remark } = workbookBytes(file);
    if (bytes.length > large) {
      around.tell('正在读取工作簿\n');
    }
    const workbook = readOwnersWorkbook(bytes, basename(file), remark);
    if (request.clear && remark !== undefined) {
      throw new SessionError('旧格式的文件里不会有本程序的标记，不用清除，没有写出副本。');
    }
    if (request.clear) {
      around.tell(writeCleared(targetOf(file, bytes, outputPlan(request)), bytes) + unreadLines(workbook));
      return workbook.unread ? 2 : 0;
    }
    const target = request.out === undefined ? undefined : targetOf(file, bytes, outputPlan(request));
    const memory = memoryOfFile(bytes) ?? {};
    const options = optionsFor(request, memory, around);
    const report = finish(around.check(workbook, options), around.tell);
    if (request.explain !== undefined) {
      around.print(howRead(request.explain, workbook, report, around));
      return 0;
    }
    const after = afterCheck(memory, report, { workbook, kinds: around.kinds });
    const { explained } = after;
    around.tell(otherSchoolLines(after));
    around.print(
      request.json
        ? `${plainJson(reportLine(file, report, after))}\n`
        : `${plainText(reportText(file, report, explained))}\n`,
    );
    if (target !== undefined) {
      const markup = around.mark(report, workbook, request.position, explained);
      const drawn = drawSummaries(request.summaries, bytes, { workbook, report, explained }, around);
      const written = writeAnnotated(target, bytes, markup, drawn.sheets, after.memory) + drawn.words;
      around.tell(remark === undefined ? written : `${written}  ${remark}\n`);
    }
    around.tell(unreadLines(workbook));
    return workbook.unread ? 2 : isOpen(report, explained) ? 1 : 0;
  } catch (error) {
    const { code, message } = failureOf(error);
    around.tell(`${file}：${message}\n`);
    if (request.json) {
      around.print(`${plainJson(failureLine(file, code, message))}\n`);
    }
    return 2;
  }
}

/** What was chosen in Excel or the workbench holds here too, unless the command line says otherwise. */
function optionsFor({ standards }: Request, memory: Memory, around: Surroundings): CheckOptions {
  const chosen = rememberedChoices(memory);
  const known = chosen.standards.filter((id) => around.standards.some((standard) => standard.id === id));
  const ids = [standards, known].find((list) => list.length > 0) ?? [defaultStandard];
  const { assignments } = chosen;
  const confirmations = rememberedConfirmations(memory);
  return {
    standards: ids,
    today: around.today,
    ...(assignments.length > 0 ? { assignments } : {}),
    ...(confirmations.length > 0 ? { confirmations } : {}),
  };
}

/** What went wrong with one file, in a clerk's words: nothing of the program's own reaches the screen. */
function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof UnreadableFile) {
    return { code: error.code, message: error.message };
  }
  if (error instanceof SessionError) {
    return { code: 'not-written', message: error.message };
  }
  const what = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return {
    code: 'failed',
    message: `检查这个文件时程序出了错（${what}），这个文件没有检查完；这不是台账的错，请把文件和这句话告诉维护程序的人。`,
  };
}

function otherSchoolLines({ others }: AfterCheck): string {
  return others.length > 0
    ? `  ${others.filter(Boolean).join('、')}学校的名称或代码和上次检查时不一样，以前写的说明没有带过来。\n`
    : '';
}

function unreadLines({ unread = [] }: Workbook): string {
  return unread.map(({ name, reason }) => `  ${name}：${reason}\n`).join('');
}

function outputPlan({ out = '', files, overwrite }: Request): OutputPlan {
  return { out, inputs: files, overwrite };
}
