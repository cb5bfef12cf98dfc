import type { Standard } from '../model/standard';
import { filesNamed, workbooksIn } from './files';
import { checkFile, type ExitCode } from './one-file';
import { unknownSummaries } from './summaries';
import type { Surroundings } from './surroundings';
import { helpText, parseArguments, type Request } from './switches';
import { plainText } from './terminal';
import { checkSchool } from './together';

export type { ExitCode };

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
  const named = request.files.flatMap(filesNamed);
  const files = named.length > 0 ? named : workbooksIn(around.sampleFolder);
  return request.together ? checkSchool(files, request, around) : checkEach(files, request, around);
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
