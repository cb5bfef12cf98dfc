/**
 * One measurement in a process of its own, so that nobody's memory or compiled code is somebody else's:
 * `measure.ts <what> <rows or file>` prints `{ "milliseconds": …, "megabytes": … }` as its last line.
 */
import { readFileSync } from 'node:fs';
import { read as readWithSheetJs } from '@e965/xlsx';
import { readXlsx } from 'hucre';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotated, markedByExcelJs, savedByHucre } from './annotated';
import { rosterWorkbook } from './roster';

const options = { standards: ['national-quality-2017'], today: '2026-11-23' };

const [what = '', subject = ''] = process.argv.slice(2);

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function check(workbook: Workbook): Promise<number> {
  return time(() => checkWorkbook(workbook, catalogue, options));
}

const measurements: Readonly<Record<string, () => Promise<number>>> = {
  hucre: () => time(() => readXlsx(bytes())),
  sheetjs: () => time(() => readWithSheetJs(bytes(), { dense: true })),
  read: () => time(() => readWorkbookFile(bytes(), subject)),
  'check-file': () => check(readWorkbookFile(bytes(), subject)),
  annotate: () => time(() => annotated(bytes())),
  'hucre-save': () => time(() => savedByHucre(bytes())),
  'exceljs-mark': () => time(() => markedByExcelJs(bytes())),
  'check-rows': () => check(rosterWorkbook(Number(subject))),
};

function bytes(): Uint8Array {
  return new Uint8Array(readFileSync(subject));
}

async function main(): Promise<void> {
  const milliseconds = await (measurements[what] as () => Promise<number>)();
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

void main();
