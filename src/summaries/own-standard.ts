import { areaAddress } from '../model/address';
import type { CellStyle } from '../model/drawing';
import type { Indicator } from '../model/indicator';
import {
  ALL,
  comparisonWords,
  DROPPED,
  demandKey,
  settingColumns,
  settingKey,
  settingsTitle,
  statusWords,
} from '../model/own-standard';
import type { Comparison, Demand, Requirement, Standard, Status } from '../model/standard';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { stageWords } from '../model/words';
import { type EarlierRow, type Entry, earlierRows, type Layout } from './parts/earlier-rows';
import { openForm } from './parts/form';
import { type FormCell, headOf } from './parts/form-head';

const { comparison, bound, document, clause, state, counted, chosen, remark, key } = settingColumns;
/** What people change: 关系, 标准值, 依据文件, 条款, 状态, 计入综合评定, 本校选定, 备注. */
const LAYOUT: Layout = {
  first: 3,
  place: 1,
  own: [comparison, bound, document, clause, state, counted, chosen, remark],
  key,
};

/** A line of the sheet: what it is about, and what stands in the columns that people change. */
interface Line {
  readonly key: string;
  readonly item: string;
  readonly stage: string;
  readonly unit: string;
  readonly own: readonly Entry[];
}

/** 标准设置: bounds, documents and status of the chosen packs, to be changed by staff and read back as 本校标准. */
export const ownStandard: Summary = {
  id: 'own-standard',
  title: settingsTitle,
  explanation:
    '把所选标准的限值、依据、状态逐项列出,可以改成本地的规定,也可以选定综合评定算哪几项;改好后重新体检,就按“本校标准”检查。删掉这张表即恢复原标准。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const { report, previous, catalogue } = input;
  const earlier = new Map((previous ? earlierRows(previous, LAYOUT) : []).map((row) => [row.key, row]));
  const packs = report.standards.map((standard) => standard.ownOf ?? standard);
  if (packs.length === 0) {
    return { ok: false, reason: '没有选定标准' };
  }
  const form = openForm({
    id: ownStandard.id,
    title: ownStandard.title,
    ...headOf(input),
    unit: '',
    widths: [5, 34, 6, 7, 10, 9, 24, 18, 9, 8, 8, 22, 0.5],
    landscape: true,
  });
  form.header(
    '序号',
    '项目',
    '学段',
    '关系',
    '标准值',
    '单位',
    '依据文件',
    '条款',
    '状态',
    '计入综合评定',
    '本校选定',
    '备注',
    { value: '编号', style: { colour: 'none', size: 1, border: false, wrap: false } },
  );
  let number = 0;
  for (const pack of packs) {
    form.section(pack.label);
    const top = form.nextRow();
    for (const line of linesOf(pack, catalogue.indicators)) {
      number += 1;
      form.row(...rowOf(number, line, earlier.get(line.key)));
    }
    const choose = (column: number, values: readonly string[]) =>
      form.choose({
        area: areaAddress({ top, left: column, bottom: form.nextRow() - 1, right: column }),
        values,
      });
    choose(comparison, Object.values(comparisonWords));
    choose(state, [...Object.values(statusWords), DROPPED]);
    choose(counted, ['是', '否']);
    choose(chosen, ['是', '否']);
  }
  form.prose(
    '填写说明:标准值、依据文件、条款、状态可以改成本地的规定;“待核实”的只作提醒,“不执行”的不再检查。计入综合评定填“是”或“否”;本校选定填“是”的,综合评定只算这几项。不要改动编号,不能加行。',
  );
  return {
    ok: true,
    sheet: form.finish(),
    headline: [{ label: '可设置', value: `${number} 项` }],
    blanks: [],
  };
}

const changeable: CellStyle = { colour: 'input' };

function rowOf(number: number, line: Line, before: EarlierRow | undefined): readonly FormCell[] {
  const entries = before?.entries ?? line.own;
  const at = (column: number): FormCell => {
    const entry = entries[LAYOUT.own.indexOf(column)] ?? { value: '' };
    const format = entry.format ?? line.own[LAYOUT.own.indexOf(column)]?.format;
    const isText = column === document || column === clause || column === remark;
    return {
      value: entry.value,
      style: {
        ...changeable,
        ...(isText ? { align: 'left' as const } : {}),
        ...(format === undefined ? {} : { format }),
      },
    };
  };
  return [
    number,
    { value: line.item, style: { align: 'left' } },
    line.stage,
    at(comparison),
    at(bound),
    line.unit,
    ...[document, clause, state, counted, chosen, remark].map(at),
    { value: line.key, style: { colour: 'none', size: 1, border: false, wrap: false, format: ';;;' } },
  ];
}

function linesOf(pack: Standard, indicators: readonly Indicator[]): readonly Line[] {
  const led = (demand: Demand) =>
    pack.requirements.some(({ bound: value }) => value === demand.bound) || (demand.bound ?? 1) === 1;
  const hasGroups = pack.combinations.some(({ rows }) => rows === undefined);
  return [
    ...pack.combinations.map(({ group, atLeast, basis, rows }) => ({
      key: settingKey(pack.id, 'rule', group),
      item: rows === undefined ? '综合评定:至少达标的项数' : `综合评定:${basis.clause}`,
      stage: '',
      unit: '项',
      own: ownEntries('>=', atLeast === 'all' ? ALL : atLeast, basis, 'confirmed', '', ''),
    })),
    ...pack.requirements.map((one) => boundLine(pack, one, indicators, hasGroups)),
    ...unique(pack.demands.filter((one) => !led(one))).map((one) => ({
      key: settingKey(pack.id, 'demand', demandKey(one)),
      item: provisionText(pack, one.basis.rows),
      stage: one.stage === undefined ? '' : stageWords[one.stage],
      unit: '',
      own: ownEntries(undefined, one.bound ?? '', one.basis, one.status, '', one.note ?? ''),
    })),
    ...pack.provisions.map(({ id, text, basis, status, stage }) => ({
      key: settingKey(pack.id, 'row', id),
      item: text,
      stage: stage === undefined ? '' : stageWords[stage],
      unit: '',
      own: ownEntries(undefined, '', basis, status, '', ''),
    })),
  ];
}

function unique(demands: readonly Demand[]): readonly Demand[] {
  return [...new Map(demands.map((one) => [demandKey(one), one])).values()];
}

function boundLine(
  pack: Standard,
  one: Requirement,
  indicators: readonly Indicator[],
  hasGroups: boolean,
): Line {
  const indicator = indicators.find(({ id }) => id === one.indicator);
  const isVariation = one.measure === 'variation';
  const isRate = indicator?.unit === '%' && !isVariation;
  const own = ownEntries(
    one.comparison,
    one.bound,
    one.basis,
    one.status,
    hasGroups ? (one.group === undefined ? '否' : '是') : '',
    [classesText(one.classes, '班'), classesText(one.pupils, '人'), one.note].filter(Boolean).join(';'),
  );
  return {
    key: settingKey(pack.id, 'bound', one.id),
    item: `${indicator?.label ?? one.indicator}${isVariation ? '的校际差异系数' : ''}`,
    stage: stageWords[one.stage],
    unit: isVariation ? '' : (indicator?.unit ?? ''),
    own: isRate
      ? own.map((entry, at) =>
          LAYOUT.own[at] === bound ? { ...entry, format: rateFormat(one.bound) } : entry,
        )
      : own,
  };
}

/** As many decimals as the rate has: 95%, 0.6%. */
function rateFormat(rate: number): string {
  const decimals = String(Number((rate * 100).toFixed(6))).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function classesText(range: Requirement['classes'], unit: string): string {
  const { from, to } = range ?? {};
  return [from === undefined ? '' : `${from}${unit}及以上`, to === undefined ? '' : `${to}${unit}及以下`]
    .filter(Boolean)
    .join('、');
}

function provisionText(pack: Standard, rows: readonly string[] = []): string {
  return pack.provisions.find((one) => one.rows.some((row) => rows.includes(row)))?.text ?? '';
}

/** In the order of `LAYOUT.own`. */
function ownEntries(
  sign: Comparison | undefined,
  value: number | string,
  basis: Requirement['basis'],
  status: Status,
  isCounted: string,
  note: string,
): readonly Entry[] {
  return [
    sign === undefined ? '' : comparisonWords[sign],
    value,
    basis.document,
    basis.clause,
    statusWords[status],
    isCounted,
    '',
    note,
  ].map((one) => ({ value: one }));
}
