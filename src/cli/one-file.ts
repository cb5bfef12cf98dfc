import { basename } from 'node:path';
import type { Explained } from '../model/explanation';
import { type Memory, rememberedChoices, rememberedConfirmations } from '../model/memory';
import type { CheckOptions, Report } from '../model/report';
import { SessionError } from '../model/session';
import { type AfterCheck, afterCheck } from '../model/settled';
import { countStandings } from '../model/standing';
import type { Workbook } from '../model/workbook';
import { memoryOfFile } from '../xlsx/memory-part';
import { readOwnersWorkbook } from '../xlsx/own';
import { UnreadableFile } from '../xlsx/read-failure';
import { targetOf, writeAnnotated, writeCleared } from './annotate';
import { workbookBytes } from './files';
import { failureLine, reportLine } from './json';
import type { OutputPlan } from './output';
import { reportText } from './print';
import { type Checked, drawSummaries, filledForms } from './summaries';
import type { Surroundings } from './surroundings';
import { defaultStandard, type Request } from './switches';
import { finish, plainJson, plainText } from './terminal';

/** Bytes from which on reading takes more than a moment. */
const large = 4 * 1024 * 1024;

/** 0: no errors · 1: errors found · 2: a file could not be read, or the command line was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Mistakes, or shortfalls that nobody has put on the list of what is being rectified. */
export function isOpen({ findings }: Report, explained: Explained): boolean {
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

/** One file by itself. `school`: the check of all files of its school, where they were checked as one. */
export function checkFile(file: string, request: Request, around: Surroundings, school?: Checked): ExitCode {
  try {
    const { bytes, remark } = workbookBytes(file);
    if (bytes.length > large) {
      around.tell('正在读取工作簿\n');
    }
    const workbook = readOwnersWorkbook(bytes, basename(file), remark);
    if (request.clear && remark !== undefined) {
      throw new SessionError('旧格式的文件里不会有本程序的标记，不用清除，没有写出副本。');
    }
    const memory = memoryOfFile(bytes) ?? {};
    const options = optionsFor(request, memory, around);
    if (request.clear) {
      const target = targetOf(file, bytes, outputPlan(request));
      const filled = filledForms(
        bytes,
        around,
        () => school ?? checkedAlone(workbook, memory, options, around),
      );
      around.tell(writeCleared(target, bytes, filled, request.forms) + unreadLines(workbook));
      return workbook.unread ? 2 : 0;
    }
    const target = request.out === undefined ? undefined : targetOf(file, bytes, outputPlan(request));
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

function checkedAlone(
  workbook: Workbook,
  memory: Memory,
  options: CheckOptions,
  around: Surroundings,
): Checked {
  const report = finish(around.check(workbook, options), around.tell);
  const { explained } = afterCheck(memory, report, { workbook, kinds: around.kinds });
  return { workbook, report, explained };
}

/** What was chosen in Excel or the workbench holds here too, unless the command line says otherwise. */
export function optionsFor({ standards }: Request, memory: Memory, around: Surroundings): CheckOptions {
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
export function failureOf(error: unknown): { readonly code: string; readonly message: string } {
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

export function otherSchoolLines({ others }: AfterCheck): string {
  return others.length > 0
    ? `  ${others.filter(Boolean).join('、')}学校的名称或代码和上次检查时不一样，以前写的说明没有带过来。\n`
    : '';
}

export function unreadLines({ unread = [] }: Workbook): string {
  return unread.map(({ name, reason }) => `  ${name}：${reason}\n`).join('');
}

export function outputPlan({ out = '', files, overwrite }: Request): OutputPlan {
  return { out, inputs: files, overwrite };
}
