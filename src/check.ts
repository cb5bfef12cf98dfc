import { join } from 'node:path';
import { catalogue } from './catalogue';
import { run } from './cli/run';
import { checkInSteps } from './engine/check';
import { markReport } from './engine/markup/markup';
import { summaries } from './summaries';

/** The local day; a school's deadlines are local. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', () => process.exit());

process.exitCode = run(process.argv.slice(2), {
  standards: catalogue.standards,
  check: (workbook, options) => checkInSteps(workbook, catalogue, options),
  mark: (report, workbook, position) =>
    markReport(report, workbook, {
      notes: true,
      reportSheet: true,
      explanations: {},
      position,
      checkedOn: today(),
      labels: Object.fromEntries(catalogue.ledgers.map(({ id, label }) => [id, label])),
    }),
  summaries,
  draw: (id, workbook, report, previous) => {
    const summary = summaries.find((one) => one.id === id);
    return summary
      ? summary.draw({ workbook, report, catalogue, today: today(), ...(previous ? { previous } : {}) })
      : { ok: false, reason: '没有这张汇总表' };
  },
  today: today(),
  sampleFolder: join(__dirname, '../assets/sample'),
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
});
