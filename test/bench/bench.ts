/**
 * `npm run bench [-- CHECKOUT]`: what reading and checking a big ledger and a school's workbook costs, beside others that read the same
 * file in the same run, and beside the engine of another checkout, if one is named. By the clock; on a machine that is busy
 * with other work only the time of the processor tells anything.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rosterFile } from './roster';

const rows = 100_000;
const rounds = 3;
/** Thirteen ledgers of a central primary school. */
const school = join(__dirname, '../samples/03_central_primary_ledgers.xlsx');
const checkout = process.argv[2];

interface Measurement {
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

function measure([what, ...subject]: readonly string[]): Measurement {
  const script = join(__dirname, 'measure.ts');
  const hook = join(__dirname, '../../src/cli/typescript.cjs');
  const words = ['--require', hook, script, what ?? '', ...subject];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${what} ${subject.join(' ')}: ${stderr}`);
  }
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}

/** The fastest of several rounds, and the most memory that any of them took. */
function best(measurements: readonly Measurement[]): Measurement {
  return {
    milliseconds: Math.min(...measurements.map(({ milliseconds }) => milliseconds)),
    processor: Math.min(...measurements.map(({ processor }) => processor)),
    megabytes: Math.max(...measurements.map(({ megabytes }) => megabytes)),
  };
}

/** All subjects in turn, several times, so that a busy moment of the machine hits them alike. */
function measureAll(subjects: readonly (readonly string[])[]): readonly Measurement[] {
  const taken = Array.from({ length: rounds }, () => subjects.map(measure));
  return subjects.map((_, index) => best(taken.map((round) => round[index] as Measurement)));
}

function line(label: string, measured: Measurement, reference: Measurement): void {
  const beside = (what: 'milliseconds' | 'processor') =>
    `${measured[what].toFixed(0).padStart(8)} ms${(measured[what] / reference[what]).toFixed(2).padStart(6)} ×`;
  console.log(
    `${label.padEnd(48)}${beside('milliseconds')}   processor${beside('processor')}${measured.megabytes.toFixed(0).padStart(7)} MB`,
  );
}

function demand(label: string, value: number, limit: number): boolean {
  const isMet = value <= limit;
  console.log(`${isMet ? 'met  ' : 'SHORT'}  ${label}: ${value.toFixed(2)}, at most ${limit}`);
  return isMet;
}

/** Marking a file, beside libraries that open and save it. */
function benchMarking(file: string): boolean {
  const [hucre, excelJs, ours] = measureAll([
    ['hucre-save', file],
    ['exceljs-mark', file],
    ['annotate', file],
  ]) as [Measurement, Measurement, Measurement];
  console.log('\n× is the time against hucre opening and saving the file\n');
  line('hucre opens and saves the file, unmarked', hucre, hucre);
  line('exceljs loads it, marks 1,000 cells, saves', excelJs, hucre);
  line('we read, check, mark 1,000 cells, save', ours, hucre);
  console.log('');
  return [
    demand(
      "reading, checking, marking against hucre's opening and saving",
      ours.milliseconds / hucre.milliseconds,
      1.5,
    ),
    demand('peak memory of reading, checking, marking, MB', ours.megabytes, 800),
  ].every(Boolean);
}

/** A school's workbook, checked again and again as a clerk does. */
function benchSchool(): boolean {
  const [ours, others] = measureAll([
    ['check-school', school],
    ...(checkout ? [['check-school', school, resolve(checkout)]] : []),
  ]);
  const reference = others ?? (ours as Measurement);
  line("we check a school's 13 ledgers, five times", ours as Measurement, reference);
  if (others) {
    line('the other checkout checks them', others, reference);
  }
  console.log('');
  return (
    !others ||
    demand(
      "checking a school's workbook against the other checkout",
      (ours as Measurement).milliseconds / others.milliseconds,
      1.2,
    )
  );
}

function bench(folder: string): boolean {
  const file = join(folder, 'roster.xlsx');
  writeFileSync(file, rosterFile(rows));
  const [hucre, sheetJs, read, check, small, large] = measureAll([
    ['hucre', file],
    ['sheetjs', file],
    ['read', file],
    ['check-file', file],
    ['check-rows', String(rows)],
    ['check-rows', String(10 * rows)],
  ]) as [Measurement, Measurement, Measurement, Measurement, Measurement, Measurement];
  console.log(
    `${rows.toLocaleString('en')} rows × 12 columns, best of ${rounds}; × is the time against hucre reading the file\n`,
  );
  line('hucre reads the file', hucre, hucre);
  line('SheetJS 0.20 reads the file', sheetJs, hucre);
  line('we read the file', read, hucre);
  line('we recognise and check it (memory: with reading)', check, hucre);
  line('we check it, from memory', small, hucre);
  line('we check ten times the rows, from memory', large, hucre);
  console.log('');
  const met = [
    demand("recognising and checking against hucre's reading", check.milliseconds / hucre.milliseconds, 0.5),
    demand('time for ten times the rows against one', large.milliseconds / small.milliseconds, 12),
    demand('peak memory of reading and checking, MB', check.megabytes, 700),
  ].every(Boolean);
  return [benchSchool(), benchMarking(file), met].every(Boolean);
}

const folder = mkdtempSync(join(tmpdir(), 'checkup-bench-'));
try {
  process.exitCode = bench(folder) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
