/**
 * The engine in a browser of 2021, as far as Node can play one: everything newer than Chromium 88 is taken away, what the
 * pages bring along for it is put in its place, and a workbook is checked, given all summaries and saved with marks.
 * Prints one line of JSON: how much came of it. `--whole` as second word takes nothing away.
 */
import { readFileSync } from 'node:fs';
import { newerNames } from './newer-names';

const isWhole = process.argv[3] === '--whole';

for (const [holder, names] of isWhole ? [] : newerNames()) {
  for (const name of names) {
    Reflect.deleteProperty(holder, name);
  }
}

async function main(file: string): Promise<void> {
  await import('../../src/old-browsers');
  const { program } = await import('../../src/program');
  const { readOwnersWorkbook } = await import('../../src/xlsx/own');
  const { annotate, insertSheets, ownSheetsOf } = await import('../../src/xlsx/write');
  const bytes = new Uint8Array(readFileSync(file));
  const workbook = readOwnersWorkbook(bytes, 'ledger.xlsx');
  const steps = program.check(workbook, { standards: program.defaultStandards, today: '2026-11-23' });
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  const report = step.value;
  const drawings = program.summaries.flatMap((summary) => {
    const result = program.draw(summary, workbook, report, undefined, new Map());
    return 'sheet' in result ? [result.sheet] : [];
  });
  const markup = program.mark(report, workbook, { notes: true, reportSheet: true, explained: new Map() });
  const saved = annotate(insertSheets(bytes, drawings), markup);
  process.stdout.write(
    JSON.stringify({
      findings: report.findings.length,
      summaries: drawings.length,
      own: ownSheetsOf(saved).length,
      marks: markup.marks.length,
    }),
  );
}

void main(process.argv[2] ?? '');
