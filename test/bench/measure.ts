/**
 * One measurement in a process of its own, so that nobody's memory or compiled code is somebody else's:
 * `measure.ts <what> <rows or file> [checkout]` prints `{ "milliseconds": …, "processor": …, "megabytes": … }` as its last line. With the
 * folder of another checkout its engine is measured, on the same workbook.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readWithSheetJs } from '@e965/xlsx';
import { readXlsx } from 'hucre';
import type { Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotated, markedByExcelJs, savedByHucre } from './annotated';
import { rosterWorkbook } from './roster';

const options = { standards: ['national-quality-2017'], today: '2026-11-23' };

/** As often a clerk checks a workbook while correcting it; the first time everything has to be compiled. */
const SCHOOL_CHECKS = 5;

const [what = '', subject = '', checkout = join(__dirname, '../..')] = process.argv.slice(2);
const { catalogue } = require(join(checkout, 'src/catalogue')) as typeof import('../../src/catalogue');
const { checkWorkbook } = require(
  join(checkout, 'src/engine/check'),
) as typeof import('../../src/engine/check');

interface Time {
  /** By the clock, as a clerk waits. */
  readonly milliseconds: number;
  /** Of the processor, all threads: other work on the machine does not count. */
  readonly processor: number;
}

async function time(work: () => unknown): Promise<Time> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: performance.now() - start, processor: (user + system) / 1000 };
}

function check(workbook: Workbook): Promise<Time> {
  return time(() => checkWorkbook(workbook, catalogue, options));
}

const measurements: Readonly<Record<string, () => Promise<Time>>> = {
  hucre: () => time(() => readXlsx(bytes())),
  sheetjs: () => time(() => readWithSheetJs(bytes(), { dense: true })),
  read: () => time(() => readWorkbookFile(bytes(), subject)),
  'check-file': () => check(readWorkbookFile(bytes(), subject)),
  'check-school': () => checkOften(readWorkbookFile(bytes(), subject)),
  annotate: () => time(() => annotated(bytes())),
  'hucre-save': () => time(() => savedByHucre(bytes())),
  'exceljs-mark': () => time(() => markedByExcelJs(bytes())),
  'check-rows': () => check(rosterWorkbook(Number(subject))),
};

function checkOften(workbook: Workbook): Promise<Time> {
  return time(() => {
    for (let round = 0; round < SCHOOL_CHECKS; round++) {
      checkWorkbook(workbook, catalogue, options);
    }
  });
}

function bytes(): Uint8Array {
  return new Uint8Array(readFileSync(subject));
}

async function main(): Promise<void> {
  const taken = await (measurements[what] as () => Promise<Time>)();
  console.log(JSON.stringify({ ...taken, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

void main();
