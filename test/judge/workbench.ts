/**
 * LibreOffice opens files that the workbench has saved, with an edit, summary sheets and marks, and what it saves
 * again still holds them.
 *
 *     node --require ./src/cli/typescript.cjs test/judge/workbench.ts [folder to keep the files in]
 *
 * Ends with 1 where a file fails and with 2 where LibreOffice is not installed: nothing is passed over in silence.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetDrawing } from '../../src/model/drawing';
import { readWorkbookFile } from '../../src/xlsx/read';
import { writeChanges } from '../../src/xlsx/write';
import { markupFor, sampleFiles } from '../support/fixture-files';

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'checkup-workbench-'));
const edited = 'F60';

function summaryOf(sheet: string): SheetDrawing {
  return {
    id: 'class-size-bands',
    title: '班额情况统计表',
    cells: [
      { row: 0, column: 0, value: '班额情况统计表', style: { colour: 'title', size: 18 } },
      {
        row: 1,
        column: 0,
        formula: `'${sheet.replaceAll("'", "''")}'!${edited}&"号"`,
        style: { border: true },
      },
    ],
    merges: ['A1:B1'],
    widths: [20, 20],
  };
}

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function problemsOf(name: string, bytes: Uint8Array): readonly string[] {
  const [sheet] = readWorkbookFile(bytes, name).sheets;
  if (!sheet) {
    return ['no sheet'];
  }
  const out = join(folder, 'again');
  mkdirSync(out, { recursive: true });
  const path = join(folder, name);
  const { bytes: saved } = writeChanges(bytes, {
    edits: [{ sheet: sheet.name, cell: edited, value: '007' }],
    sheets: [summaryOf(sheet.name)],
    removed: [],
    markup: markupFor([sheet.name]),
  });
  writeFileSync(path, saved);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, path], {
    stdio: 'ignore',
  });
  const again = readWorkbookFile(new Uint8Array(readFileSync(join(out, name))), name).sheets;
  const user = again.find((one) => one.name === sheet.name);
  const summary = again.find((one) => one.name === '班额情况统计表');
  return [
    ...(user?.values[59]?.[5] === '007' ? [] : ['the edit is lost']),
    ...(summary?.values[1]?.[0] === '007号'
      ? []
      : [`the formula gives ${JSON.stringify(summary?.values[1]?.[0])}`]),
    ...(again.some((one) => one.name === '校验报告') ? [] : ['the report is lost']),
    ...(user && user.notes.size > sheet.notes.size ? [] : ['the notes are lost']),
  ];
}

if (!hasOffice()) {
  process.stderr.write('LibreOffice (soffice) is not installed\n');
  process.exitCode = 2;
} else {
  for (const { name, bytes } of sampleFiles) {
    const problems = problemsOf(name, bytes);
    process.stdout.write(`${problems.length === 0 ? 'good ' : 'WRONG'}  ${name}  ${problems.join('; ')}\n`);
    process.exitCode = problems.length === 0 ? (process.exitCode ?? 0) : 1;
  }
}
