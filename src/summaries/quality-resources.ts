import { areaAddress, cellAddress } from '../model/address';
import type { SchoolPart } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { openForm } from './parts/form';
import { type FormCell, figureCell, headOf, nameWidth } from './parts/form-head';
import { measuredFigure } from './parts/measured';
import { partFigures } from './parts/part-figures';
import { partName, reasonOf, resultsOf, stageName } from './parts/school-totals';

const PACK = 'national-quality-2017';
const FLOOR = 0.85;
const NEEDED = 6;

/** 优质均衡资源配置达标情况表: seven indicators × floor, bound, value, met; one row per school and stage. */
export const qualityResources: Summary = {
  id: 'quality-resources',
  title: '优质均衡资源配置达标情况表',
  explanation: '教督〔2017〕6号资源配置7项:每所学校至少6项达标,余项不低于达标值的85%。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const { report, catalogue } = input;
  const pack =
    report.standards.find(({ id }) => id === PACK) ?? catalogue.standards.find(({ id }) => id === PACK);
  const requirements = pack?.requirements.filter(({ group }) => group === 'resources') ?? [];
  const indicators = [...new Set(requirements.map(({ indicator }) => indicator))];
  const parts = report.parts.filter(({ stage, excluded }) => stage && !excluded);
  if (parts.length === 0) {
    return { ok: false, reason: '看不出学校是小学还是初中,请在“学校基本情况表”写明学校类别' };
  }
  const boundOf = (id: string, { stage }: SchoolPart) =>
    requirements.find((one) => one.indicator === id && one.stage === stage)?.bound ?? 0;
  const head = headOf(input);
  const school = head.school === '' ? '本校' : head.school;
  const names = nameWidth(
    parts.map((part) => partName(part, school)),
    16,
    26,
  );
  const form = openForm({
    id: qualityResources.id,
    title: qualityResources.title,
    ...head,
    unit: '',
    widths: [names, 5, ...indicators.flatMap(() => [5, 5, 7, 4]), 5, 7],
    landscape: true,
  });
  const known = indicators.map((id) => catalogue.indicators.find((one) => one.id === id));
  form.header(
    '学校名称',
    '学段',
    ...known.map((one) => ({ value: `${one?.label}(${one?.unit})`, span: 4 })),
    '达标项数',
    '是否达标',
  );
  form.header('', '', ...indicators.flatMap(() => ['基本值', '达标值', '实际值', '达标']), '', '');
  form.mergeDown(0, 2, 3);
  form.mergeDown(1, 2, 3);
  form.mergeDown(2 + 4 * indicators.length, 2, 3);
  form.mergeDown(3 + 4 * indicators.length, 2, 3);
  const blanks = new Set<string>();
  let passed = 0;
  const firstRow = form.nextRow();
  for (const part of parts) {
    const row = form.nextRow();
    const figureOf = partFigures(input, part);
    const met: string[] = [];
    const tolerable: string[] = [];
    let metNow = 0;
    let tolerableNow = 0;
    const cells = indicators.flatMap((id, index): readonly FormCell[] => {
      const bound = boundOf(id, part);
      const indicator = known[index];
      const figure = indicator && measuredFigure(indicator, figureOf);
      if (!figure) {
        blanks.add(whyBlank(input, part, id, indicator?.label ?? id));
      }
      const left = 2 + 4 * index;
      const [floorCell, boundCell, valueCell] = [0, 1, 2].map((offset) => cellAddress(row, left + offset));
      const isMet = figure !== undefined && figure.value >= bound;
      metNow += Number(isMet);
      tolerableNow += Number(figure !== undefined && figure.value >= bound * FLOOR);
      met.push(`IF(ISNUMBER(${valueCell}),IF(${valueCell}>=${boundCell},1,0),0)`);
      tolerable.push(`IF(ISNUMBER(${valueCell}),IF(${valueCell}>=${floorCell},1,0),0)`);
      return [
        { value: bound * FLOOR, formula: `${boundCell}*${FLOOR}`, style: { format: '0.###' } },
        { value: bound, style: { format: '0.###' } },
        figureCell(figure, '0.00', figure && !isMet ? { colour: 'failing' } : {}),
        {
          value: figure ? (isMet ? '是' : '否') : '',
          formula: `IF(ISNUMBER(${valueCell}),IF(${valueCell}>=${boundCell},"是","否"),"")`,
        },
      ];
    });
    indicators.forEach((id, index) => {
      form.alert({ area: cellAddress(row, 4 + 4 * index), fails: '<', bound: boundOf(id, part) });
    });
    const count = cellAddress(row, 2 + 4 * indicators.length);
    const passes = metNow >= NEEDED && tolerableNow === indicators.length;
    const missing = indicators.length - known.filter((one) => one && measuredFigure(one, figureOf)).length;
    const mayPass = metNow + missing >= NEEDED && tolerableNow + missing === indicators.length;
    const values = indicators.map((_, index) => cellAddress(row, 4 + 4 * index));
    const unknown = `${indicators.length}-COUNT(${values.join(',')})`;
    passed += Number(passes);
    form.row(
      { value: partName(part, school), style: { align: 'left' } },
      stageName(part.stage),
      ...cells,
      { value: metNow, formula: met.join('+'), style: { format: '0' } },
      {
        value: passes ? '达标' : mayPass ? '数据不全' : '未达标',
        formula:
          `IF(AND(${count}>=${NEEDED},${tolerable.join('+')}=${indicators.length}),"达标",` +
          `IF(AND(${count}+${unknown}>=${NEEDED},${tolerable.join('+')}+${unknown}=${indicators.length}),"数据不全","未达标"))`,
      },
    );
  }
  const column = 2 + 4 * indicators.length;
  const rows = { top: firstRow, bottom: form.nextRow() - 1 };
  form.bar(areaAddress({ ...rows, left: column, right: column }), indicators.length);
  form.prose(
    '注:每所学校至少6项达到达标值,其余不低于达标值的85%(基本值)。空白项为台账中没有数据,不代表为0;缺的数据可能改变结论的,写“数据不全”。',
  );
  form.reasons([...blanks]);
  return {
    ok: true,
    sheet: form.finish(),
    headline: [{ label: '达标学校(学段)', value: `${passed}/${parts.length}` }],
    blanks: [...blanks],
  };
}

function whyBlank({ report }: SummaryInput, part: SchoolPart, indicator: string, label: string): string {
  const result = resultsOf(part, report.requirements).find(
    (one) => one.indicator === indicator && one.status === 'unchecked',
  );
  return result ? reasonOf(result) : `${label}——台账中没有数据`;
}
