import { areaAddress, cellAddress } from '../../model/address';
import type { Indicator } from '../../model/indicator';
import type { Stage } from '../../model/quantity';
import type { RequirementResult, SchoolPart } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import type { Form } from './form';
import { measuredFigure } from './measured';
import { partFigures } from './part-figures';
import { stageName } from './school-totals';

interface Sums {
  readonly mean: number;
  readonly deviation: number;
}

/** 平均值, 标准差, 差异系数 and the bound of a stage, over the list of its schools that begins in row `first`. */
export function resultLines(
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
