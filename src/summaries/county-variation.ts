import type { Indicator } from '../model/indicator';
import type { SchoolPart } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { openForm } from './parts/form';
import { figureCell, headOf, nameWidth } from './parts/form-head';
import { measuredFigure } from './parts/measured';
import { partFigures } from './parts/part-figures';
import { partName, stageName } from './parts/school-totals';
import { resultLines } from './parts/variation-lines';

/** 校际均衡差异系数表: mean, deviation and coefficient of every indicator, pupil-weighted, with the schools it rests on. */
export const countyVariation: Summary = {
  id: 'county-variation',
  title: '校际均衡差异系数表',
  explanation:
    '按学生数加权的差异系数(教督〔2012〕3号附件的算法),下面列出参加计算的每一所学校,不参加的写明原因。',
  draw,
};

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
  if (!indicators.some((one) => counted.some((part) => measuredFigure(one, partFigures(input, part))))) {
    return { ok: false, reason: '各校只有学生数,没有可以比较的办学条件数据(校舍、设备、图书、教师等)' };
  }
  const form = openForm({
    id: countyVariation.id,
    title: countyVariation.title,
    ...headOf(input),
    unit: pack ? `依据:${pack.document.number}` : '',
    widths: [
      nameWidth(
        counted.map((part) => partName(part, '')),
        22,
        34,
      ),
      8,
      10,
      ...indicators.map(() => 12),
      10,
    ],
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
    return without.length > 0 ? [`${indicator.label}——${lacking(without, counted)}`] : [];
  });
  const excluded = report.parts.filter((part) => part.excluded);
  form.prose(
    excluded.length > 0
      ? `不参加计算:${excluded.map((part) => `${part.school}(${part.excluded})`).join('、')}。`
      : '没有不参加计算的学校。',
  );
  form.reasons(missing);
  return { ok: true, sheet: form.finish(), headline, blanks: missing };
}

function lacking(without: readonly SchoolPart[], counted: readonly SchoolPart[]): string {
  const names = without.slice(0, 5).map((part) => partName(part, ''));
  return without.length === counted.length
    ? '各校都没有数据'
    : `缺${names.join('、')}${without.length > 5 ? `等${without.length}所` : ''}的数据`;
}

/** In the order of the document: a reader lays the sheet beside it. */
function variedIndicators(ids: readonly string[], all: readonly Indicator[]): readonly Indicator[] {
  const wanted = new Set(
    ids.flatMap((id) => {
      const formula = all.find((one) => one.id === id)?.formula;
      return formula?.kind === 'mean-variation' ? formula.indicators : [id];
    }),
  );
  return [...wanted].flatMap((id) => all.filter((one) => one.id === id && one.formula.kind === 'ratio'));
}
