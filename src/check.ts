import { join } from 'node:path';
import { catalogue } from './catalogue';
import { run } from './cli/run';
import { checkInSteps } from './engine/check';
import { surveyInSteps } from './engine/ground';
import { explainSheet } from './engine/hypotheses/explain';
import { markReport } from './engine/markup/markup';
import { localDay } from './model/words';
import { summaries } from './summaries';

// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', () => process.exit());

process.exitCode = run(process.argv.slice(2), {
  standards: catalogue.standards,
  check: (workbook, options) => checkInSteps(workbook, catalogue, options),
  survey: (workbook, options) => surveyInSteps(workbook, catalogue, options),
  explain: (sheet, report) => explainSheet(sheet, catalogue.ledgers, report),
  kinds: catalogue.ledgers,
  mark: (report, workbook, position, explained) =>
    markReport(report, workbook, {
      notes: true,
      reportSheet: true,
      explained,
      position,
      checkedOn: localDay(),
      labels: Object.fromEntries(catalogue.ledgers.map(({ id, label }) => [id, label])),
    }),
  summaries,
  draw: (id, workbook, report, previous, explained) => {
    const summary = summaries.find((one) => one.id === id);
    return summary
      ? summary.draw({
          workbook,
          report,
          catalogue,
          today: localDay(),
          explained,
          ...(previous ? { previous } : {}),
        })
      : { ok: false, reason: '没有这张汇总表' };
  },
  today: localDay(),
  sampleFolder: join(__dirname, '../assets/sample'),
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
});
