import { areaAddress } from '../model/address';
import type { CellStyle } from '../model/drawing';
import type { Basis } from '../model/finding';
import type { ProvisionResult, Report } from '../model/report';
import type { Standard } from '../model/standard';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { countProvisions, countsText, kindWords, provisionWords } from '../model/words';
import { meets } from '../reading/bounds';
import { type EarlierRow, type Entry, earlierRows, type Layout } from './parts/earlier-rows';
import { openForm } from './parts/form';
import { type FormCell, headOf } from './parts/form-head';
import { measuredFigure } from './parts/measured';
import { partFigures } from './parts/part-figures';
import { listedParts } from './parts/school-totals';

/** What people fill in: 自查结果, 佐证材料, 责任人, 整改措施, 时限, 备注. The number of the row stands behind them. */
const LAYOUT: Layout = { first: 3, place: 1, own: [5, 6, 7, 8, 9, 10], key: 11 };
const ANSWERS = ['有', '无', '不适用'];

/** 迎检自查清单: every row of the chosen documents, what the check says of it, and room for what only people know. */
export const selfCheck: Summary = {
  id: 'self-check',
  title: '迎检自查清单',
  explanation:
    '按文件的顺序列出全部要求和系统核对结果。自查结果、佐证材料、责任人、整改措施、时限由人填写,再次插入时保留;填好后重新体检,系统会读回。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const { report, previous } = input;
  if (report.provisions.length === 0) {
    return { ok: false, reason: '所选标准没有逐条的要求' };
  }
  const earlier = previous ? earlierRows(previous, LAYOUT) : [];
  const counts = countProvisions(report.provisions);
  const form = openForm({
    id: selfCheck.id,
    title: selfCheck.title,
    ...headOf(input),
    unit: countsText(counts),
    widths: [5, 22, 36, 6, 10, 9, 18, 9, 18, 11, 13, 0.5],
    landscape: true,
  });
  form.header(
    '序号',
    '条款',
    '要求',
    '类别',
    '系统核对结果',
    '自查结果',
    '佐证材料',
    '责任人',
    '整改措施',
    '时限',
    '备注',
    { value: '编号', style: { colour: 'none', size: 1, border: false, wrap: false } },
  );
  const statusCell = liveStatus(input);
  let number = 0;
  for (const { id, label, document } of report.standards) {
    const own = firstOfEach(report.provisions, id);
    if (own.length > 0) {
      form.section(label);
      const top = form.nextRow();
      for (const result of own) {
        number += 1;
        form.row(...rowOf(number, result, document, statusCell(result), entriesOf(result, earlier, report)));
      }
      const area = { top, left: LAYOUT.own[0] ?? 0, bottom: form.nextRow() - 1, right: LAYOUT.own[0] ?? 0 };
      form.choose({ area: areaAddress(area), values: ANSWERS });
    }
  }
  const known = new Set(report.provisions.map(({ provision }) => provision.id));
  for (const { cells, entries } of earlier.filter(({ key }) => key === '' || !known.has(key))) {
    number += 1;
    const [, ...rest] = cells.map((value) => ({ value, style: entryStyle }));
    form.row(number, ...rest, ...entries.map(entryCell));
  }
  form.prose(
    '填写说明:自查结果填“有”“无”或“不适用”;填“有”的写明佐证材料,填“无”的写明整改措施和时限。没有填的仍算未检查。',
  );
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      { label: '已核对', value: `${counts.checked} 条` },
      { label: '待确认', value: `${counts.toConfirm} 条` },
    ],
    blanks: [],
  };
}

/** A row that two of the chosen documents share is listed with the first. */
function firstOfEach(results: readonly ProvisionResult[], standard: string): readonly ProvisionResult[] {
  return results.filter(
    (one, index) =>
      one.standard === standard &&
      results.findIndex(({ provision }) => provision.id === one.provision.id) === index,
  );
}

const entryStyle: CellStyle = { colour: 'input', align: 'left' };

function rowOf(
  number: number,
  { provision }: ProvisionResult,
  document: Standard['document'],
  status: FormCell,
  entries: readonly Entry[],
): readonly FormCell[] {
  const { basis, text, kind, id } = provision;
  return [
    number,
    { value: clauseIn(document, basis), style: { align: 'left' } },
    { value: text, style: { align: 'left' } },
    kindWords[kind],
    status,
    ...entries.map(entryCell),
    { value: id, style: { colour: 'none', size: 1, border: false, wrap: false, format: ';;;' } },
  ];
}

/** 资源配置第1项 of the document that the rows stand under; of any other with its name: 教师法 第十一条. */
function clauseIn({ number, title }: Standard['document'], { document, clause }: Basis): string {
  const isOwn = clause !== '' && (document === number || document === title);
  return isOwn ? clause : `${document} ${clause}`.trim();
}

/** What stands in the form already; where nothing does, what was answered elsewhere and the workbook remembers. */
function entriesOf(
  { provision: { id } }: ProvisionResult,
  earlier: readonly EarlierRow[],
  { confirmations }: Report,
): readonly Entry[] {
  const before = earlier.find(({ key }) => key === id)?.entries;
  const said = confirmations.find(({ requirement, place }) => requirement === id && place === undefined);
  return before?.some(({ value }) => value !== '') || !said
    ? (before ?? LAYOUT.own.map((): Entry => ({ value: '' })))
    : [said.answer, said.evidence, said.person, said.measure, said.deadline, ''].map((value = '') => ({
        value,
      }));
}

function entryCell({ value, format }: Entry): FormCell {
  return { value, style: { ...entryStyle, ...(format === undefined ? {} : { format }) } };
}

/** The result of the check; where it is one figure against one bound, as a formula over the ledgers' cells. */
function liveStatus(input: SummaryInput): (result: ProvisionResult) => FormCell {
  const { report, catalogue } = input;
  const [part, ...others] = listedParts(report);
  const figureOf = part && others.length === 0 ? partFigures(input, part) : undefined;
  return ({ standard, provision, status }) => {
    const value = provisionWords[status];
    const style: CellStyle = status === 'short' || status === 'denied' ? { colour: 'failing' } : {};
    const [bound, ...more] = boundsOf(report, standard, provision.rows);
    const indicator = catalogue.indicators.find(({ id }) => id === bound?.indicator);
    const figure =
      bound && indicator && figureOf && more.length === 0 && ['met', 'short'].includes(status)
        ? measuredFigure(indicator, figureOf)
        : undefined;
    // Only a formula that says today what the check says is a live form of it.
    const agrees =
      bound && figure && meets(figure.value, bound.comparison, bound.bound) === (status === 'met');
    return agrees && figure.formula !== undefined
      ? {
          value,
          style,
          formula: `IF((${figure.formula})${bound.comparison}${bound.bound},"${provisionWords.met}","${provisionWords.short}")`,
        }
      : { value, style };
  };
}

function boundsOf({ requirements }: Report, standard: string, rows: readonly string[]) {
  return requirements.filter(
    (one) => one.standard === standard && one.rows.some((row) => rows.includes(row)),
  );
}
