import {
  type DrawnCell,
  type Mark,
  type Markup,
  markLooks,
  type NoteText,
  type SheetDrawing,
} from '../../model/drawing';
import type { Explained } from '../../model/explanation';
import type { Finding } from '../../model/finding';
import { withoutPersonalNumbers } from '../../model/finding-keys';
import type { Report } from '../../model/report';
import { countStandings, headline, standingOf, standings } from '../../model/standing';
import type { Workbook } from '../../model/workbook';
import { noteLimit, notesOf } from './notes';
import { drawLines, reportHeader, reportWidths } from './report-lines';
import {
  findingLines,
  overviewLines,
  provisionLines,
  recognitionLines,
  requirementLines,
} from './report-sections';

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

/** What the report sheet says besides the report. */
interface ReportSheetWishes {
  readonly explained: Explained;
  /** ISO day of the check. */
  readonly checkedOn?: string;
  /** Names of the kinds of ledgers, by id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Sentences about the marking itself: "只标颜色,不写批注". */
  readonly remarks: readonly string[];
}

/** The sheet 校验报告: verdict, standards, findings with links, requirements, what was recognised and what was not. */
function drawReportSheet(report: Report, wishes: ReportSheetWishes): SheetDrawing {
  const { explained, labels = {}, remarks } = wishes;
  const lines = drawLines(
    [
      ...overviewLines(report, [...(report.remarks ?? []), ...remarks]),
      ...findingLines(report.findings, explained),
      ...requirementLines(report.requirements),
      ...provisionLines(report),
      ...recognitionLines(report, labels),
    ],
    3,
  );
  return {
    id: 'report',
    title: '校验报告',
    cells: [...headCells(report, wishes), ...lines.cells].map(masked),
    merges: ['A1:D1', 'A2:E2', ...lines.merges],
    widths: reportWidths,
    heights: { 0: 34, 1: 28, 2: 21, ...lines.heights },
    frozenRows: 3,
    repeatRows: [2, 2],
  };
}

function headCells(report: Report, { checkedOn, explained }: ReportSheetWishes): readonly DrawnCell[] {
  const { error, short, query } = countStandings(report.findings, explained);
  const isOpen = query > 0 || report.ledgers.length === 0 || report.unread !== undefined;
  const colour = error + short > 0 ? 'failing' : isOpen ? 'query' : 'met';
  return [
    {
      row: 0,
      column: 0,
      value: `校验报告　${report.workbook}`,
      style: { colour: 'title', bold: true, size: 16 },
    },
    {
      row: 0,
      column: 4,
      value: checkedOn ? `检查日期 ${checkedOn}` : '',
      style: { colour: 'muted', size: 10, align: 'right' },
    },
    ...reportWidths.map((_, column) => ({
      row: 1,
      column,
      style: { colour, bold: true, size: 14 } as const,
      ...(column === 0 ? { value: headline(report, explained) } : {}),
    })),
    ...reportHeader.map((value, column) => ({
      row: 2,
      column,
      value,
      style: { colour: 'header', bold: true, size: 10, border: true, align: 'center' } as const,
    })),
  ];
}

function masked(cell: DrawnCell): DrawnCell {
  return typeof cell.value === 'string' ? { ...cell, value: withoutPersonalNumbers(cell.value) } : cell;
}
