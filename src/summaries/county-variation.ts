import { areaAddress, cellAddress } from '../model/address';
import type { Indicator } from '../model/indicator';
import type { Stage } from '../model/quantity';
import type { RequirementResult, SchoolPart } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { type Form, figureCell, openForm } from './parts/form';
import { measuredFigure } from './parts/measured';
import { partFigures } from './parts/part-figures';
import { partName, schoolName, stageName } from './parts/schools';

/** 校际均衡差异系数表: mean, deviation and coefficient of every indicator, pupil-weighted, with the schools it rests on. */
export const countyVariation: Summary = {
  id: 'county-variation',
  title: '校际均衡差异系数表',
  explanation:
    '按学生数加权的差异系数(教督〔2012〕3号附件的算法),下面列出参加计算的每一所学校,不参加的写明原因。',
  draw,
};

interface Sums {
  readonly mean: number;
  readonly deviation: number;
}

function draw(input: SummaryInput): SummaryResult {
  const { report, catalogue } = input;
  const counted = report.parts.filter(({ school, stage, excluded }) => school && stage && !excluded);
  if (counted.length < 2) {
    return { ok: false, reason: '差异系数要由全县“一校一行”的数据计算,这个工作簿里只有一所学校' };
  }
  const pack = report.standards.find(({ requirements }) =>
    requirements.some(({ measure }) => measure === 'variation'),
  );
  const bounds = pack?.requirements.filter(({ measure }) => measure === 'variation') ?? [];
  const indicators = variedIndicators(
    bounds.map(({ indicator }) => indicator),
    catalogue.indicators,
  );
  const form = openForm({
    id: countyVariation.id,
    title: countyVariation.title,
    school: schoolName(input),
    date: input.today,
    unit: pack ? `依据:${pack.document.number}` : '',
    widths: [24, 8, 10, ...indicators.map(() => 12), 10],
    landscape: true,
  });
  form.header('项目', '学段', '学生数', ...indicators.map(({ label, unit }) => `${label}(${unit})`), '综合');
  const stages = (['primary', 'junior'] as const).filter((stage) =>
    counted.some((part) => part.stage === stage),
  );
  // The list of schools stands below the results; its rows are known beforehand: three lines and a bound per stage.
  let first = form.nextRow() + 4 * stages.length + 2;
  const headline: { label: string; value: string }[] = [];
  for (const stage of stages) {
    const parts = counted.filter((part) => part.stage === stage);
    headline.push(...resultLines(input, form, stage, parts, indicators, first, bounds));
    first += parts.length;
  }
  form.section('参加计算的学校(一贯制学校的共用条件按小学1、初中1.1折算)');
  form.header('学校', '学段', '学生数', ...indicators.map(({ label }) => label), '');
  for (const stage of stages) {
    for (const part of counted.filter((one) => one.stage === stage)) {
      const figureOf = partFigures(input, part);
      form.row(
        { value: partName(part, ''), style: { align: 'left' } },
        stageName(stage),
        figureCell(figureOf('pupils'), '0'),
        ...indicators.map((indicator) => figureCell(measuredFigure(indicator, figureOf), '0.000')),
        '',
      );
    }
  }
  const missing = indicators.flatMap((indicator) => {
    const without = counted.filter((part) => !measuredFigure(indicator, partFigures(input, part)));
    return without.length > 0
      ? [`${indicator.label}:缺${without.map((part) => partName(part, '')).join('、')}的数据`]
      : [];
  });
  const excluded = report.parts.filter((part) => part.excluded);
  form.prose(
    excluded.length > 0
      ? `不参加计算:${excluded.map((part) => `${part.school}(${part.excluded})`).join('、')}。`
      : '没有不参加计算的学校。',
  );
  return { ok: true, sheet: form.finish(), headline, blanks: missing };
}

function variedIndicators(ids: readonly string[], all: readonly Indicator[]): readonly Indicator[] {
  const wanted = new Set(
    ids.flatMap((id) => {
      const formula = all.find((one) => one.id === id)?.formula;
      return formula?.kind === 'mean-variation' ? formula.indicators : [id];
    }),
  );
  return all.filter(({ id, formula }) => wanted.has(id) && formula.kind === 'ratio');
}

function resultLines(
  input: SummaryInput,
  form: Form,
  stage: Stage,
  parts: readonly SchoolPart[],
  indicators: readonly Indicator[],
  first: number,
  bounds: readonly { readonly indicator: string; readonly stage: string; readonly bound: number }[],
): readonly { readonly label: string; readonly value: string }[] {
  const last = first + parts.length - 1;
  const column = (index: number) => areaAddress({ top: first, bottom: last, left: index, right: index });
  const pupils = parts.map((part) => partFigures(input, part)('pupils')?.value ?? 0);
  const values = indicators.map((indicator) =>
    parts.map((part) => measuredFigure(indicator, partFigures(input, part))?.value),
  );
  const sums = values.map((list) => weighted(list, pupils));
  const meanRow = form.nextRow();
  const P = column(2);
  form.row(
    '平均值',
    stageName(stage),
    { value: pupils.reduce((sum, one) => sum + one, 0), formula: `SUM(${P})`, style: { format: '0' } },
    ...indicators.map((_, index) => ({
      value: sums[index]?.mean ?? '',
      // A school without a figure cannot be left out of a comparison between all: then the result stays blank.
      formula: `IF(COUNT(${column(3 + index)})=ROWS(${P}),SUMPRODUCT(${P},${column(3 + index)})/SUM(${P}),"")`,
      style: { format: '0.000' },
    })),
    '',
  );
  form.row(
    '标准差',
    stageName(stage),
    '',
    ...indicators.map((_, index) => ({
      value: sums[index]?.deviation ?? '',
      formula: `IF(ISNUMBER(${cellAddress(meanRow, 3 + index)}),SQRT(SUMPRODUCT(${P},(${column(3 + index)}-${cellAddress(meanRow, 3 + index)})^2)/SUM(${P})),"")`,
      style: { format: '0.000' },
    })),
    '',
  );
  const coefficients = sums.map((one) => (one && one.mean > 0 ? one.deviation / one.mean : undefined));
  const known = coefficients.filter((one) => one !== undefined);
  // The mean of some of the indicators is not the mean that the standard limits.
  const composite =
    known.length === indicators.length ? known.reduce((sum, one) => sum + one, 0) / known.length : undefined;
  const row = form.nextRow();
  const all = areaAddress({ top: row, bottom: row, left: 3, right: 2 + indicators.length });
  const doubt = (id: string | undefined, value: number | undefined) =>
    doubtOf(input.report.requirements, id, stage, value);
  const bound = (id: string) => bounds.find((one) => one.indicator === id && one.stage === stage)?.bound;
  const demanded = bounds.find(
    (one) => one.stage === stage && !indicators.some(({ id }) => id === one.indicator),
  );
  const [whole, wholeId] = [demanded?.bound, demanded?.indicator];
  form.row(
    '差异系数',
    stageName(stage),
    '',
    ...indicators.map(({ id }, index) => {
      const limit = bound(id);
      const value = coefficients[index];
      return {
        value: value ?? '',
        formula: `IF(N(${cellAddress(meanRow, 3 + index)})>0,${cellAddress(meanRow + 1, 3 + index)}/${cellAddress(meanRow, 3 + index)},"")`,
        style: {
          format: '0.000',
          bold: true,
          ...(limit !== undefined && (value ?? 0) > limit ? { colour: 'failing' as const } : {}),
        },
        ...doubt(id, value),
      };
    }),
    {
      value: composite ?? '',
      formula: `IF(COUNT(${all})=COLUMNS(${all}),AVERAGE(${all}),"")`,
      style: {
        format: '0.000',
        bold: true,
        ...(whole !== undefined && composite !== undefined && composite > whole
          ? { colour: 'failing' as const }
          : {}),
      },
      ...doubt(wholeId, composite),
    },
  );
  [...indicators.map(({ id }) => bound(id)), whole].forEach((limit, index) => {
    if (limit !== undefined) {
      form.alert({ area: cellAddress(row, 3 + index), fails: '>', bound: limit });
    }
  });
  form.row('标准(不高于)', stageName(stage), '', ...indicators.map(({ id }) => bound(id) ?? ''), whole ?? '');
  return [
    { label: `${stageName(stage)}综合差异系数(${parts.length}所)`, value: composite?.toFixed(3) ?? '缺数据' },
  ];
}

/** The check leaves figures out that are plainly wrong (万元 for 元); the form adds up what the ledger says. */
function doubtOf(
  requirements: readonly RequirementResult[],
  indicator: string | undefined,
  stage: Stage,
  value: number | undefined,
): { readonly note?: string } {
  const believed = requirements.find(
    (one) => one.indicator === indicator && one.stage === stage && one.school === undefined,
  )?.value;
  return believed === undefined || value === undefined || Math.abs(believed - value) < 0.0005
    ? {}
    : { note: `台账里有明显填错的数;不算这些数约为 ${believed.toFixed(3)}。更正台账后本格自动变。` };
}

/** Total over total, each school weighing as many as its pupils. */
function weighted(values: readonly (number | undefined)[], pupils: readonly number[]): Sums | undefined {
  if (values.some((value) => value === undefined)) {
    return undefined;
  }
  const total = pupils.reduce((sum, one) => sum + one, 0);
  const mean =
    values.reduce<number>((sum, value, index) => sum + (value ?? 0) * (pupils[index] ?? 0), 0) / total;
  const squares = values.reduce<number>(
    (sum, value, index) => sum + (pupils[index] ?? 0) * ((value ?? 0) - mean) ** 2,
    0,
  );
  return { mean, deviation: Math.sqrt(squares / total) };
}
