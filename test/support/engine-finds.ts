import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { type DrawnSheet, dressed, workbookOf } from './sheet';

/** All that the whole engine finds on the first of drawn sheets, cell by cell: `D3 missing-value`. */
export function engineFinds(drawn: DrawnSheet | readonly DrawnSheet[]): readonly string[] {
  const sheets = Array.isArray(drawn) ? (drawn as readonly DrawnSheet[]) : [drawn as DrawnSheet];
  const [first] = sheets;
  const report = checkWorkbook(
    workbookOf(...sheets.map((one) => dressed(one, { name: one.name }))),
    catalogue,
    {
      standards: ['national-quality-2017'],
      today: '2026-11-23',
    },
  );
  return report.findings
    .filter(({ sheet }) => sheet === first?.name)
    .map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();
}
