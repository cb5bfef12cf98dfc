import type { DrawnCell, SheetDrawing } from '../../model/drawing';
import type { Explained } from '../../model/explanation';
import { withoutPersonalNumbers } from '../../model/finding-keys';
import type { Report } from '../../model/report';
import { countStandings, headline } from '../../model/standing';
import { drawLines, reportHeader, reportWidths } from './report-lines';
import {
  findingLines,
  overviewLines,
  provisionLines,
  recognitionLines,
  requirementLines,
} from './report-sections';

/** What the report sheet says besides the report. */
export interface ReportSheetWishes {
  readonly explained: Explained;
  /** ISO day of the check. */
  readonly checkedOn?: string;
  /** Names of the kinds of ledgers, by id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Sentences about the marking itself: "只标颜色,不写批注". */
  readonly remarks: readonly string[];
}

/** The sheet 校验报告: verdict, standards, findings with links, requirements, what was recognised and what was not. */
export function drawReportSheet(report: Report, wishes: ReportSheetWishes): SheetDrawing {
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
