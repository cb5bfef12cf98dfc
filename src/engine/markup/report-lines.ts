import type { CellColour, CellStyle, DrawnCell } from '../../model/drawing';
import type { Report, RequirementResult } from '../../model/report';
import { measuredText, numberText, outcomeOf, outcomeWords, schoolPartText } from '../../model/words';

/** A line of the report sheet before it knows its row. */
export type ReportLine =
  /** Over the whole width. */
  | { readonly type: 'text'; readonly text: string; readonly style: CellStyle }
  | {
      readonly type: 'entry';
      readonly status: string;
      readonly colour: CellColour;
      readonly place: string;
      readonly link?: { readonly sheet: string; readonly cell: string };
      readonly text: string;
      readonly basis: string;
    };

/** Characters of the columns: number, status, place, explanation, basis. Together they fill A4 upright. */
export const reportWidths: readonly number[] = [5, 9, 21, 50, 24];

export const reportHeader: readonly string[] = ['序号', '结论', '位置或指标', '说明与处理', '依据'];

const lineHeight = 16.5;

/** Entries are set in 10 points, widths are measured in 11. */
const smallType = 1.05;

/** The cells of lines, one row each, from row `first` on; entries are counted from 1 in every section. */
export function drawLines(lines: readonly ReportLine[], first: number) {
  const cells: DrawnCell[] = [];
  const merges: string[] = [];
  const heights: Record<number, number> = {};
  let number = 0;
  lines.forEach((line, index) => {
    const row = first + index;
    number = line.type === 'entry' ? number + 1 : 0;
    cells.push(...(line.type === 'entry' ? entryCells(line, row, number) : textCells(line, row)));
    if (line.type === 'text') {
      merges.push(`A${row + 1}:E${row + 1}`);
    }
    heights[row] = rowHeight(line);
  });
  return { cells, merges, heights };
}

function textCells({ text, style }: ReportLine & { type: 'text' }, row: number): readonly DrawnCell[] {
  return reportWidths.map((_, column) => ({ row, column, style, ...(column === 0 ? { value: text } : {}) }));
}

function entryCells(line: ReportLine & { type: 'entry' }, row: number, number: number): readonly DrawnCell[] {
  const style: CellStyle = { border: true, wrap: true, size: 10 };
  return [
    { row, column: 0, value: number, style: { ...style, align: 'center' } },
    {
      row,
      column: 1,
      value: line.status,
      style: { ...style, align: 'center', bold: true, colour: line.colour },
    },
    { row, column: 2, value: line.place, style, ...(line.link ? { link: line.link } : {}) },
    { row, column: 3, value: line.text, style },
    { row, column: 4, value: line.basis, style },
  ];
}

/** Points: programs do not agree on when a row grows with its text, so every row is told. */
function rowHeight(line: ReportLine): number {
  if (line.type === 'text') {
    const size = line.style.size ?? 11;
    const width = reportWidths.reduce((sum, one) => sum + one, 0) * (11 / size);
    return Math.max(1, lineCount(line.text, width)) * size * 1.6 + 4;
  }
  const [, , place = 0, text = 0, basis = 0] = reportWidths;
  const lines = Math.max(
    lineCount(line.place, place),
    lineCount(line.text, text),
    lineCount(line.basis, basis),
  );
  return Math.min(400, lines * lineHeight + 5);
}

/** Lines that a text takes in a column; a Chinese character is two letters wide. */
function lineCount(text: string, width: number): number {
  const perLine = Math.max(2, Math.floor(width * smallType) - 1);
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(letters(part) / perLine)), 0);
}

function letters(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += letter > '\u00ff' ? 2 : 1;
  }
  return width;
}

export { numberText, outcomeOf, outcomeWords };

/** `小学 生均图书`, with the school in front where there are several. */
export function requirementName({ school, stage, label }: RequirementResult): string {
  return [schoolPartText(school, stage, ' '), label].filter(Boolean).join(' ');
}

/** "实际 3.9 ㎡/生，要求 ≥ 4.5 ㎡/生，还差 324 ㎡。" and what it rests on, unless that is only the value again. */
export function requirementText(result: RequirementResult): string {
  const { status, value, unit, bound, required, missing = '', reason } = result;
  if (status === 'unchecked') {
    return [`要求 ${required}`, reason].filter(Boolean).join('。');
  }
  const facts = [
    value === undefined ? '' : `实际 ${measuredText(value, unit, bound)}`,
    `要求 ${required}`,
    missing,
  ];
  const source = /^计算得[^。；]*$/.test(reason) ? '' : reason;
  return [facts.filter(Boolean).join('，'), source].filter(Boolean).join('。');
}

/** What was looked at: silence is never a pass. */
export function extentText({ summary, ledgers, requirements, unrecognised }: Report): string {
  const unchecked = requirements.filter(({ status }) => status === 'unchecked').length;
  return (
    `检查了 ${numberText(ledgers.length)} 本台账、${numberText(summary.cells)} 个单元格、${numberText(requirements.length)} 项要求；` +
    `${numberText(unchecked)} 项要求未检查，${numberText(unrecognised.length)} 处内容未识别。`
  );
}
