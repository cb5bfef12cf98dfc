import { catalogue } from './catalogue';
import { checkInSteps } from './engine/check';
import { surveyInSteps } from './engine/ground';
import { markReport } from './engine/markup/markup';
import { localDay } from './model/words';
import type { Program } from './pane/program';
import { summaries } from './summaries';

const labels = Object.fromEntries(catalogue.ledgers.map(({ id, label }) => [id, label]));

/** Engine, catalogue and summaries as the pane uses them; loaded after the pane's first picture. */
export const program: Program = {
  standards: catalogue.standards,
  defaultStandards: ['national-quality-2017'],
  ledgers: catalogue.ledgers,
  summaries,
  survey: (workbook, options) => surveyInSteps(workbook, catalogue, options),
  check: (workbook, options) => checkInSteps(workbook, catalogue, options),
  mark: (report, workbook, wishes) =>
    markReport(report, workbook, { ...wishes, checkedOn: localDay(), labels }),
  draw: (summary, workbook, report, previous, explained) =>
    summary.draw({
      workbook,
      report,
      catalogue,
      today: localDay(),
      explained,
      ...(previous ? { previous } : {}),
    }),
  today: localDay,
};
