import { columnName } from '../model/address';
import type { CellStyle } from '../model/drawing';
import type { Explained, Rectification } from '../model/explanation';
import { type Finding, findingKey } from '../model/finding';
import type { RequirementResult } from '../model/report';
import { explanationText } from '../model/standing';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { outcomeOf, outcomeWords, spokenUnit } from '../model/words';
import { type Entry, earlierRows, type Layout, matched, openEntries, SOLVED } from './parts/earlier-rows';
import { openForm } from './parts/form';
import { chineseDay, type FormCell, headOf } from './parts/form-head';
import { shortfalls, stageName } from './parts/school-totals';

/** Columns that the clerk fills in: 整改措施, 责任人, 时限, 完成情况, 销号. The key of the row stands behind them. */
const LAYOUT: Layout = { first: 3, place: 5, own: [7, 8, 9, 10, 11], key: 12 };
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
  /** The cell in words. */
  readonly place: string;
  readonly words: string;
  /** What the school has said is done about it. */
  readonly said?: Rectification | undefined;
}

function draw(input: SummaryInput): SummaryResult {
  const { report, today, previous, explained = new Map() } = input;
  const earlier = previous ? earlierRows(previous, LAYOUT) : [];
  const known = new Set(earlier.map(({ key }) => key));
  const all = [
    ...shortfalls(report).map((result) => shortfallRow(result, report.findings, explained)),
    ...findingRows(report.findings, explained),
  ];
  const open = all.filter(({ key }, index) => index < MOST || known.has(key));
  if (open.length === 0 && earlier.length === 0) {
    return { ok: false, reason: '没有未达标项目,也没有需要整改的问题' };
  }
  const form = openForm({
    id: rectification.id,
    title: rectification.title,
    ...headOf(input),
    unit: '',
    widths: [5, 20, 15, 15, 12, 17, 36, 18, 8, 10, 11, 12, 0.5],
    landscape: true,
  });
  form.header(
    '序号',
    '指标或台账',
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
    { value: '', style: { colour: 'none', border: false } },
  );
  const matches = matched(open, earlier, LAYOUT);
  open.forEach((row, index) => {
    const before = matches[index];
    form.row(
      index + 1,
      { value: row.indicator, style: { align: 'left' } },
      row.required,
      row.actual,
      row.gap,
      row.link ? { value: row.place, link: row.link } : '',
      { value: row.words, style: { align: 'left' } },
      ...withSaid(before ? openEntries(before) : LAYOUT.own.map(() => ({ value: '' })), row.said).map(
        entryCell,
      ),
      keyCell(row.key),
    );
  });
  const added = earlier.filter(({ key }) => key === '');
  added.forEach(({ cells, entries }, index) => {
    const [, ...rest] = cells.map((value) => ({ value, style: entryStyle }));
    form.row(open.length + index + 1, ...rest, ...entries.map(entryCell));
  });
  const solved = earlier.filter((one) => one.key !== '' && !matches.includes(one));
  for (const { cells, entries, key } of solved) {
    const done = entries.map((entry, index) =>
      index === entries.length - 1 && entry.value === '' ? { value: `${chineseDay(today)}${SOLVED}` } : entry,
    );
    form.row(
      ...[...cells.map((value) => ({ value })), ...done].map((entry) => struckCell(entry)),
      keyCell(key),
    );
  }
  if (open.length < all.length) {
    form.prose(`只列出前${open.length}项,另有${all.length - open.length}项见“校验报告”。`);
  }
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      {
        label: '未达标项目',
        value: `${shortfalls(report).length} 项`,
      },
      { label: '待整改问题', value: `${all.length - shortfalls(report).length} 处` },
      ...(solved.length > 0 ? [{ label: '已解决', value: `${solved.length} 处` }] : []),
    ],
    blanks: [],
  };
}

/** What was said in the pane, where the clerk has written nothing into the sheet. */
function withSaid(entries: readonly Entry[], said: Rectification | undefined): readonly Entry[] {
  const { measure = '', person = '', deadline = '' } = said ?? {};
  return entries.map((entry, index) =>
    entry.value === '' ? { value: [measure, person, deadline][index] ?? '' } : entry,
  );
}

const entryStyle: CellStyle = { colour: 'input', align: 'left' };

function entryCell({ value, format }: Entry): FormCell {
  return { value, style: { ...entryStyle, ...(format === undefined ? {} : { format }) } };
}

function struckCell({ value, format }: Entry): FormCell {
  return {
    value,
    style: { strike: true, colour: 'muted', align: 'left', ...(format === undefined ? {} : { format }) },
  };
}

/** What the row is about; the format shows nothing. */
function keyCell(key: string): FormCell {
  return { value: key, style: { colour: 'none', size: 1, border: false, wrap: false, format: ';;;' } };
}

function shortfallRow(result: RequirementResult, findings: readonly Finding[], explained: Explained): Row {
  const [place] = result.from;
  const own = findings.filter(({ requirement }) => requirement === result.id);
  const said = own.flatMap((finding) => explained.get(finding)?.rectification ?? []);
  return {
    key: `requirement|${result.standard}|${result.id}|${result.stage}|${result.school ?? ''}`,
    indicator: [result.school, result.stage === 'all' ? '' : stageName(result.stage), result.label]
      .filter(Boolean)
      .join(' '),
    required: result.required,
    actual: result.value === undefined ? '' : amount(result.value, result.unit),
    gap: result.missing ?? '',
    ...placed(place && { sheet: place.sheet, cell: `${columnName(place.column)}${place.row + 1}` }),
    words: `${outcomeOf(result) === 'doubtful' ? `标准${outcomeWords.doubtful}，` : ''}依据 ${result.basis}`,
    said: said[0],
  };
}

function placed(link: Row['link']): Pick<Row, 'link' | 'place'> {
  return { link, place: link ? `${link.sheet}!${link.cell}` : '' };
}

/** Findings that only say that a requirement is short are there already. */
function findingRows(findings: readonly Finding[], explained: Explained): readonly Row[] {
  return findings
    .filter(({ requirement, severity }) => requirement === undefined && severity !== 'advice')
    .map((finding) => ({
      ...spoken(finding, explained),
      key: findingKey(finding),
      indicator: finding.sheet,
      required: finding.required,
      actual: finding.actual,
      gap: finding.missing ?? '',
      ...placed({ sheet: finding.sheet, cell: finding.cell.split(':')[0] ?? finding.cell }),
    }));
}

function spoken(finding: Finding, explained: Explained): Pick<Row, 'words' | 'said'> {
  const explanation = explained.get(finding);
  const words = explanation ? `\n学校说明：${explanationText(explanation)}` : '';
  return { words: finding.message + words, said: explanation?.rectification };
}

function amount(value: number, unit: string): string {
  return unit === '%'
    ? `${Number((value * 100).toFixed(2))}%`
    : `${Number(value.toFixed(3))} ${spokenUnit(unit)}`;
}
