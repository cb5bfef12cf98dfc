import type { Mark, Markup, NoteText } from '../../model/drawing';
import type { Explained } from '../../model/explanation';
import type { Finding } from '../../model/finding';
import { markLooks } from '../../model/palette';
import type { Report } from '../../model/report';
import { standingOf, standings } from '../../model/standing';
import type { Workbook } from '../../model/workbook';
import { noteLimit, notesOf } from './notes';
import { drawReportSheet } from './report-sheet';

/** What is wished to be written into the workbook. */
export interface MarkupWishes {
  readonly notes: boolean;
  readonly reportSheet: boolean;
  /** What the school has explained. */
  readonly explained: Explained;
  /** Where the report sheet goes; in front by default. */
  readonly position?: Markup['position'];
  /** ISO day, for the report sheet. */
  readonly checkedOn?: string;
  /** Names of the kinds of ledgers by id, for the report sheet. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * What is written into a workbook for a report: a mark and a note per cell, and the report sheet. Findings on sheets
 * that the workbook does not have are told by the report sheet only.
 */
export function markReport(report: Report, workbook: Workbook, wishes: MarkupWishes): Markup {
  const { notes, reportSheet, position = 'front' } = wishes;
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const findings = report.findings.filter(({ sheet }) => sheets.has(sheet));
  const words = notes ? notesOf(findings, wishes.explained) : [];
  const remarks = remarksOf(words, notes && findings.length > 0);
  return {
    marks: marksOf(findings, wishes.explained),
    notes: words,
    sheets: reportSheet ? [drawReportSheet(report, { ...wishes, remarks })] : [],
    position,
  };
}

function remarksOf(notes: readonly NoteText[], expected: boolean): readonly string[] {
  const { error, short, query, advice, settled } = markLooks;
  const legend =
    `单元格标记：${error.label}为橙红底实线框，${short.label}为紫底点划线框，${query.label}为黄底虚线框，${advice.label}为浅蓝底点线框，${settled.label}为灰底细线框；` +
    '标记、批注和本表都可以用“清除标记”一次去掉，不影响原来的内容。';
  return expected && notes.length === 0
    ? [legend, `有问题的单元格超过 ${noteLimit} 个，只标了颜色，没有写批注；每一处的说明见下表。`]
    : [legend];
}

/** One mark per cell, of the gravest that is found there; findings about no cell get none. */
function marksOf(findings: readonly Finding[], explained: Explained): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { sheet, cell } = finding;
    const severity = standingOf(finding, explained.get(finding));
    const key = `${sheet}!${cell}`;
    const before = marks.get(key);
    if (
      sheet !== '' &&
      cell !== '' &&
      (!before || standings.indexOf(severity) < standings.indexOf(before.severity))
    ) {
      marks.set(key, { sheet, cell, severity });
    }
  }
  return [...marks.values()];
}
