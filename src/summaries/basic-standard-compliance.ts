import { areaAddress, cellAddress } from '../model/address';
import type { RequirementResult } from '../model/report';
import type { Combination } from '../model/standard';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { meets } from '../reading/bounds';
import { openForm } from './parts/form';
import { type FormCell, figureCell, headOf, nameWidth } from './parts/form-head';
import { measuredFigure } from './parts/measured';
import { partFigures } from './parts/part-figures';
import { listedParts, ofSingleSchools, partName, reasonOf, resultsOf } from './parts/school-totals';

const QUALITY = 'national-quality-2017';
/** The form has room for ten indicators. */
const MOST = 10;

/** 表Ⅱ: each indicator's value beside its standard, 1 where it is met, a dark ground where it is not. */
export const basicStandardCompliance: Summary = {
  id: 'basic-standard-compliance',
  title: '学校办学基本标准达标情况表',
  explanation: '申报表表Ⅱ的格式:指标值与评估标准并列,达标填1,不达标的指标值用深色底。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const { report, catalogue } = input;
  const { standard, group, results: chosen } = choice(input);
  const indicators = [...new Set(ranked(chosen).map(({ indicator }) => indicator))].slice(0, MOST);
  if (!standard || indicators.length === 0) {
    return { ok: false, reason: '台账里没有可以对照标准的学校数据(学生数、校舍、图书、设备等)' };
  }
  const head = headOf(input);
  const school = head.school === '' ? '本校' : head.school;
  const floor = group?.floor;
  const parts = listedParts(report);
  const form = openForm({
    id: basicStandardCompliance.id,
    title: basicStandardCompliance.title,
    ...head,
    unit: `评估标准:${standard.document.number || standard.document.title}`,
    widths: [
      nameWidth(
        parts.map((part) => partName(part, school)),
        20,
        30,
      ),
      ...indicators.flatMap(() => [9, 9.5]),
      7,
      9,
    ],
    landscape: true,
  });
  const known = indicators.map((id) => catalogue.indicators.find((one) => one.id === id));
  form.header(
    '学校名称',
    ...known.map((one) => ({ value: `${one?.label}(${one?.unit})`, span: 2 })),
    '达标项数',
    '综合评估是否达标',
  );
  form.header('', ...indicators.flatMap(() => ['指标值', '评估标准']), '', '');
  form.mergeDown(0, 2, 3);
  form.mergeDown(1 + 2 * indicators.length, 2, 3);
  form.mergeDown(2 + 2 * indicators.length, 2, 3);
  const blanks = new Set<string>();
  let passed = 0;
  const firstRow = form.nextRow();
  for (const part of parts) {
    const results = resultsOf(part, chosen);
    const row = form.nextRow();
    const figureOf = partFigures(input, part);
    const tests: string[] = [];
    const floors: string[] = [];
    let met = 0;
    let tolerable = 0;
    const cells = indicators.flatMap((id, index): readonly FormCell[] => {
      const result =
        results.find((one) => one.indicator === id) ??
        chosen.find(({ indicator, stage }) => indicator === id && (stage === 'all' || stage === part.stage));
      const indicator = known[index];
      const figure = indicator && measuredFigure(indicator, figureOf);
      const [valueCell, boundCell] = [cellAddress(row, 1 + 2 * index), cellAddress(row, 2 + 2 * index)];
      if (!result) {
        return [{}, { value: '不适用' }];
      }
      if (!figure) {
        blanks.add(reasonOf(result));
      }
      const isMet = figure !== undefined && meets(figure.value, result.comparison, result.bound);
      if (result.comparison === '>=' || result.comparison === '<=') {
        const fails = result.comparison === '>=' ? '<' : '>';
        form.alert({ area: valueCell ?? '', fails, bound: result.bound });
      }
      met += Number(isMet);
      tolerable += Number(figure !== undefined && figure.value >= result.bound * (floor ?? 0));
      tests.push(`IF(ISNUMBER(${valueCell}),IF(${valueCell}${result.comparison}${boundCell},1,0),0)`);
      floors.push(`IF(ISNUMBER(${valueCell}),IF(${valueCell}>=${boundCell}*${floor},1,0),0)`);
      return [
        figureCell(
          figure,
          result.unit === '%' ? '0.0%' : '0.00',
          figure && !isMet ? { colour: 'failing', bold: true } : {},
        ),
        {
          value: result.bound,
          style: { format: result.unit === '%' ? '0.0%' : '0.###' },
        },
      ];
    });
    const count = cellAddress(row, 1 + 2 * indicators.length);
    const needed = group ? Math.min(Number(group.atLeast), tests.length) : tests.length;
    const passes =
      group !== undefined &&
      tests.length > 0 &&
      met >= needed &&
      (floor === undefined || tolerable === tests.length);
    const reached = `${count}>=${needed}`;
    const demanded =
      floor === undefined ? reached : `AND(${reached},${floors.join('+') || '0'}=${floors.length})`;
    passed += Number(passes);
    form.row(
      { value: partName(part, school), style: { align: 'left' } },
      ...cells,
      { value: met, formula: tests.join('+') || '0', style: { format: '0' } },
      tests.length > 0 && !group
        ? ''
        : tests.length > 0
          ? { value: passes ? 1 : '', formula: `IF(${demanded},1,"")`, style: { format: '0' } }
          : '不适用',
    );
  }
  const [top, bottom] = [firstRow, form.nextRow() - 1];
  const countColumn = 1 + 2 * indicators.length;
  form.bar(areaAddress({ top, bottom, left: countColumn, right: countColumn }), indicators.length);
  form.prose(
    `注:达标填“1”,不达标不填;深色底为不达标的指标值。${rule(indicators.length, group)}。空白项为台账中没有数据,不代表为0。`,
  );
  form.reasons([...blanks]);
  return {
    ok: true,
    sheet: form.finish(),
    headline: group ? [{ label: '综合达标学校', value: `${passed}/${parts.length}` }] : [],
    blanks: [...blanks],
  };
}

/** 7项中至少6项达标,其余不低于标准的85%为综合达标; a standard without such a rule leaves the verdict open. */
function rule(indicators: number, group: Combination | undefined): string {
  if (!group) {
    return '所选标准没有规定几项达标为综合达标,“综合评估”一栏请按本省规定填写';
  }
  const least = `${indicators}项中至少${Math.min(Number(group.atLeast), indicators)}项达标`;
  return `${least}${group.floor === undefined ? '' : `,其余不低于标准的${group.floor * 100}%`}为综合达标`;
}

/**
 * The standard of which most can be measured; between equals the resources of 优质均衡, which have a form of their own,
 * come last.
 */
function choice({ report, catalogue }: SummaryInput) {
  const kindOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.formula.kind ?? '';
  const measurable = ofSingleSchools(report).filter(({ indicator }) =>
    ['ratio', 'amount'].includes(kindOf(indicator)),
  );
  const inOrder = report.standards.toSorted(
    (one, other) => Number(one.id === QUALITY) - Number(other.id === QUALITY),
  );
  const choices = inOrder.map((standard) => {
    const own = measurable.filter((result) => result.standard === standard.id);
    const group = standard.combinations.find(
      ({ atLeast, group: name }) => atLeast !== 'all' && own.some((result) => result.group === name),
    );
    return { standard, group, results: own.filter((result) => !group || result.group === group.group) };
  });
  const measured = (results: readonly RequirementResult[]) =>
    new Set(results.filter(({ status }) => status !== 'unchecked').map(({ indicator }) => indicator)).size;
  const [best] = choices.toSorted((one, other) => measured(other.results) - measured(one.results));
  return best && measured(best.results) > 0 ? best : { standard: undefined, group: undefined, results: [] };
}

/** Those that could be measured first, in the order of the standard. */
function ranked(results: readonly RequirementResult[]): readonly RequirementResult[] {
  return [
    ...results.filter(({ status }) => status !== 'unchecked'),
    ...results.filter(({ status }) => status === 'unchecked'),
  ];
}
