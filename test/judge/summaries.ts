/**
 * LibreOffice judges inserted summary sheets: the command line inserts all of them into the sample workbooks,
 * LibreOffice recalculates every formula and must arrive at the results that we wrote; then it prints them.
 *
 *     node --require ./src/cli/typescript.cjs test/judge/summaries.ts [folder to keep the files in]
 *
 * Ends with 1 where a file fails and with 2 where LibreOffice or pdftotext is not installed: nothing is passed over.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../src/model/address';
import { type CellValue, isCellError, type Sheet } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { insertSheets, ownSheetsOf } from '../../src/xlsx/write';
import { sampleFiles } from '../support/fixture-files';
import { root } from '../support/sources';
import { isInstalled, recalculatingOffice } from './office';

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'checkup-summaries-'));
const inserted = join(folder, 'inserted');
const recalculated = join(folder, 'recalculated');
const printed = join(folder, 'printed');
const convert = recalculatingOffice(folder);
/** A sheet whose stored result is wrong: it tells whether LibreOffice has recalculated at all. */
const LIE = { title: '假的结果', stored: 3, right: 2 } as const;

function insertAll(): void {
  const samples = join(folder, 'samples');
  mkdirSync(samples, { recursive: true });
  mkdirSync(inserted, { recursive: true });
  const paths = sampleFiles.map(({ name, bytes }) => {
    writeFileSync(join(samples, name), bytes);
    return join(samples, name);
  });
  const command = ['--require', './src/cli/typescript.cjs', 'src/check.ts', ...paths];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...command, '--out', inserted, '--summaries', 'all'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0 && status !== 1) {
    throw new Error(`the command line ended with ${status}: ${stderr}`);
  }
}

/** The file with one more sheet, whose stored result is a lie. */
function withLie(bytes: Uint8Array): Uint8Array {
  const cells = [{ row: 0, column: 0, value: LIE.stored, formula: '1+1' }];
  return insertSheets(bytes, [{ id: 'lie', title: LIE.title, cells, merges: [], widths: [10] }]);
}

interface Judgement {
  readonly formulas: number;
  readonly pages: number;
  readonly problems: readonly string[];
}

function judge(name: string): Judgement {
  const path = join(recalculated, name);
  if (!existsSync(path)) {
    return { formulas: 0, pages: 0, problems: ['LibreOffice did not open it'] };
  }
  const bytes = new Uint8Array(readFileSync(join(inserted, name)));
  const titles = ownSheetsOf(bytes)
    .filter(({ id }) => id !== 'report')
    .map((own) => own.name);
  const ours = readWorkbookFile(bytes, name).sheets.filter((sheet) => titles.includes(sheet.name));
  const theirs = readWorkbookFile(new Uint8Array(readFileSync(path)), name).sheets;
  const compared = ours
    .filter((sheet) => sheet.name !== LIE.title)
    .map((sheet) =>
      compare(
        sheet,
        theirs.find((one) => one.name === sheet.name),
      ),
    );
  const lie = theirs.find((one) => one.name === LIE.title)?.values[0]?.[0];
  const pages = pagesOf(name).filter((text) => titles.some((title) => text.includes(title)));
  return {
    formulas: compared.reduce((sum, { formulas }) => sum + formulas, 0),
    pages: pages.length,
    problems: [
      ...(lie === LIE.right ? [] : [`nothing was recalculated: 1+1 is ${JSON.stringify(lie)}`]),
      ...compared.flatMap(({ problems }) => problems),
      ...titles.filter((title) => !pages.some((text) => text.includes(title))).map((one) => `${one} no page`),
      ...pages.flatMap((text) => text.match(/#{3,}/g) ?? []),
    ],
  };
}

function compare(ours: Sheet, theirs: Sheet | undefined) {
  const problems: string[] = [];
  let formulas = 0;
  ours.formulas.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      if (formula !== undefined) {
        formulas += 1;
        const [stored, result] = [ours, theirs].map((sheet) => sheet?.values[row]?.[column] ?? '');
        if (isCellError(result ?? '') || !isSame(stored ?? '', result ?? '')) {
          const place = `${ours.name}!${cellAddress(row, column)}`;
          problems.push(`${place}: ${JSON.stringify(stored)}, there ${JSON.stringify(result)}, =${formula}`);
        }
      }
    });
  });
  return { formulas, problems };
}

function isSame(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;
}

function pagesOf(name: string): readonly string[] {
  const pdf = join(printed, name.replace(/\.\w+$/, '.pdf'));
  const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  return text.split('\f');
}

function judgeAll(): number {
  insertAll();
  const names = sampleFiles.map(({ name }) => name).filter((name) => existsSync(join(inserted, name)));
  for (const name of names) {
    const path = join(inserted, name);
    writeFileSync(path, withLie(new Uint8Array(readFileSync(path))));
  }
  const paths = names.map((name) => join(inserted, name));
  convert('xlsx', recalculated, paths);
  convert('pdf', printed, paths);
  const results = sampleFiles.map(({ name }) => ({ name, ...judge(name) }));
  for (const { name, formulas, pages, problems } of results) {
    const verdict = problems.length === 0 ? 'ok  ' : 'FAIL';
    process.stdout.write(`${verdict} ${name}: ${formulas} formulas, ${pages} pages\n`);
    for (const problem of problems) {
      process.stdout.write(`     ${problem}\n`);
    }
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  const total = results.reduce((sum, { formulas }) => sum + formulas, 0);
  process.stdout.write(
    `${results.length - failed} of ${results.length} files, ${total} formulas; kept in ${folder}\n`,
  );
  return failed > 0 || total === 0 ? 1 : 0;
}

const missing = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].filter(([program = '', question = '']) => !isInstalled(program, question));
if (missing.length === 0) {
  process.exitCode = judgeAll();
} else {
  process.stdout.write(
    `${missing.map(([program]) => program).join(', ')} not installed: NOTHING was judged.\n`,
  );
  process.exitCode = 2;
}
