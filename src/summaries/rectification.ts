import { columnName } from '../model/address';
import type { Finding } from '../model/finding';
import { findingKey } from '../model/finding-key';
import type { RequirementResult } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { type Sheet, valueAt } from '../model/workbook';
import { chineseDay, type FormCell, openForm } from './parts/form';
import { schoolName, shortfalls, stageName } from './parts/schools';

/** Columns that the clerk fills in: 整改措施, 责任人, 时限, 完成情况, 销号. The key of the row stands behind them. */
const OWN = [7, 8, 9, 10, 11] as const;
const KEY = 12;
const HEAD = 3;
/** Above this many the form could not be worked through by anybody; the report sheet has them all. */
const MOST = 500;

/** 未达标项目与问题整改台账: every shortfall and finding; the clerk's entries stay with what they are about. */
export const rectification: Summary = {
  id: 'rectification',
  title: '未达标项目与问题整改台账',
  explanation:
    '逐条列出未达标项目和问题。自己填的措施、责任人、时限、完成情况、销号会保留;已解决的划掉并注明日期。',
  draw,
};

interface Row {
  readonly key: string;
  readonly indicator: string;
  readonly required: string;
  readonly actual: string;
  readonly gap: string;
  readonly link: { readonly sheet: string; readonly cell: string } | undefined;
  readonly words: string;
}

function draw(input: SummaryInput): SummaryResult {
  const { report, today, previous } = input;
  const open = [...shortfalls(report).map(shortfallRow), ...findingRows(report.findings)].slice(0, MOST);
  const earlier = previous ? earlierRows(previous) : [];
  if (open.length === 0 && earlier.length === 0) {
    return { ok: false, reason: '没有未达标项目,也没有需要整改的问题' };
  }
  const form = openForm({
    id: rectification.id,
    title: rectification.title,
    school: schoolName(input),
    date: today,
    unit: '',
    widths: [6, 26, 18, 18, 16, 20, 44, 24, 10, 12, 14, 14, 2],
    landscape: true,
  });
  form.header(
    '序号',
    '指标或问题',
    '标准值',
    '现状值',
    '差距',
    '位置',
    '说明',
    '整改措施',
    '责任人',
    '时限',
    '完成情况',
    '销号',
    '',
  );
  const taken = new Set<number>();
  open.forEach((row, index) => {
    const found = earlier.findIndex((one, at) => one.key === row.key && !taken.has(at));
    if (found >= 0) {
      taken.add(found);
    }
    const entries = earlier[found]?.entries ?? OWN.map(() => '');
    form.row(
      index + 1,
      { value: row.indicator, style: { align: 'left' } },
      row.required,
      row.actual,
      row.gap,
      row.link ? { value: `${row.link.sheet}!${row.link.cell}`, link: row.link } : '',
      { value: row.words, style: { align: 'left' } },
      ...entries.map((value) => ({ value, style: { colour: 'input' as const, align: 'left' as const } })),
      keyCell(row.key),
    );
  });
  const solved = earlier.filter((_, index) => !taken.has(index));
  for (const { cells, entries, key } of solved) {
    const done = entries.map((value, index) =>
      index === entries.length - 1 && value === '' ? `${chineseDay(today)}复查已解决` : value,
    );
    form.row(
      ...[...cells, ...done].map((value) => ({
        value,
        style: { strike: true, colour: 'muted' as const, align: 'left' as const },
      })),
      keyCell(key),
    );
  }
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      {
        label: '未达标项目',
        value: `${shortfalls(report).length} 项`,
      },
      { label: '待整改问题', value: `${open.length - shortfalls(report).length} 处` },
      ...(solved.length > 0 ? [{ label: '已解决', value: `${solved.length} 处` }] : []),
    ],
    blanks: [],
  };
}

/** What the row is about; the format shows nothing. */
function keyCell(key: string): FormCell {
  return { value: key, style: { colour: 'none', size: 1, border: false, wrap: false, format: ';;;' } };
}

function shortfallRow(result: RequirementResult): Row {
  const [place] = result.from;
  return {
    key: `requirement|${result.standard}|${result.id}|${result.stage}|${result.school ?? ''}`,
    indicator: [result.school, result.stage === 'all' ? '' : stageName(result.stage), result.label]
      .filter(Boolean)
      .join(' '),
    required: result.required,
    actual: result.value === undefined ? '' : amount(result.value, result.unit),
    gap: result.missing ?? '',
    link: place && { sheet: place.sheet, cell: `${columnName(place.column)}${place.row + 1}` },
    words: `依据 ${result.basis}`,
  };
}

/** Findings that only say that a requirement is short are there already. */
function findingRows(findings: readonly Finding[]): readonly Row[] {
  return findings
    .filter(({ requirement, severity }) => requirement === undefined && severity !== 'advice')
    .map((finding) => ({
      key: findingKey(finding),
      indicator: finding.sheet,
      required: finding.required,
      actual: finding.actual,
      gap: finding.missing ?? '',
      link: { sheet: finding.sheet, cell: finding.cell.split(':')[0] ?? finding.cell },
      words: finding.message,
    }));
}

/** The rows of the sheet as it is now: first columns, the clerk's entries, and what each row is about. */
function earlierRows(sheet: Sheet) {
  const rows: {
    readonly key: string;
    readonly cells: readonly string[];
    readonly entries: readonly string[];
  }[] = [];
  const text = (row: number, column: number) => {
    const value = valueAt(sheet, row, column);
    return value === null || typeof value === 'object' ? '' : String(value);
  };
  for (let row = HEAD; row < sheet.values.length; row += 1) {
    const key = text(row, KEY);
    if (key !== '') {
      rows.push({
        key,
        cells: Array.from({ length: OWN[0] }, (_, column) => text(row, column)),
        entries: OWN.map((column) => text(row, column)),
      });
    }
  }
  return rows;
}

function amount(value: number, unit: string): string {
  return unit === '%' ? `${Number((value * 100).toFixed(2))}%` : `${Number(value.toFixed(3))} ${unit}`;
}
