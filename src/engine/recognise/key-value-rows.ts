import type { FieldPlace, Ledger } from '../../model/ledger';
import type { Header } from '../../model/table';
import { foldWidth } from '../../reading/words';
import { type Block, tableOf } from './blocks';
import { type Dictionary, type KindEntry, wordForms } from './dictionary';
import { bestField, type FieldName, type StageColumn } from './field-name';
import { textOf } from './grid';
import { halfOfGroup, isHalf, isUnitText } from './line-words';
import { isIdentified } from './mapping';
import { stageOfLabel } from './stage-label';

/**
 * A form with a line per figure, 序号 | 填报项目 | 单位 | 填报值 | 备注, for a kind whose fields are labels: every line is one
 * value. A school of two stages has a column for each, 项目 | 小学部 | 初中部 | 全校, and each is a ledger of its own. `blocks`: the
 * halves of one form, where it is continued to the right of itself. Empty where the items are not the labels of such a kind.
 */
export function recogniseItemLists(blocks: readonly Block[], dictionary: Dictionary): readonly Ledger[] {
  const [block, ...halves] = blocks;
  const labels = blocks.flatMap(labelsOf);
  if (!block || labels.length === 0) {
    return [];
  }
  for (const entry of dictionary.kinds.filter(isListed)) {
    const named = namesOf(labels, entry);
    const share = named.length / labels.length;
    if (named.length >= 4 && share >= 0.4 && isIdentified(entry, placesIn(named, 0))) {
      return stagesOf(labels).map((stage) =>
        ledgerOf([block, ...halves], entry, placesIn(named, stage), stage, share),
      );
    }
  }
  return [];
}

interface Label {
  readonly line: number;
  readonly text: string;
  /** With the unit that stands in a column of its own. */
  readonly header: string;
  readonly values: readonly StageColumn[];
}

type Named = Label & FieldName;

function labelsOf(block: Block): readonly Label[] {
  const { grid, body } = block;
  const columns = grid.turned ? undefined : itemColumns(block);
  if (!columns) {
    return [];
  }
  const { item, unit, values } = columns;
  // 教学仪器设备值 | 万元 | 112.5 is headed 教学仪器设备值(万元).
  const unitOf = (line: number) => {
    const text = unit === undefined ? '' : textOf(grid, line, unit);
    return isUnitText(text) && text.trim() !== '' ? `(${text})` : '';
  };
  return body.lines
    .filter(({ role }) => role === 'data')
    .slice(0, 300)
    .map(({ index }) => {
      const text = textOf(grid, index, item);
      return { line: index, text, header: text + unitOf(index), values };
    })
    .filter(({ text }) => text !== '');
}

function namesOf(labels: readonly Label[], entry: KindEntry): readonly Named[] {
  let subject = '';
  const named = labels.flatMap((label): readonly Named[] => {
    const half = halfOfGroup(label.text, subject);
    subject = isHalf(label.text) ? subject : label.text;
    const best = bestField(wordForms(half ?? label.text), entry);
    if (half !== undefined && best?.score !== 1) {
      return [];
    }
    return best ? [{ ...label, ...best }] : [];
  });
  return named.filter(({ field }, index) => named.findIndex((other) => other.field === field) === index);
}

/** Where the values of a stage stand; `0`: anywhere. */
function placesIn(named: readonly Named[], stage: StageColumn['stage'] | 0): readonly FieldPlace[] {
  return named.flatMap(({ field, header, line, score, values }) => {
    const column = stage === 0 ? values[0] : values.find((one) => one.stage === stage);
    return column ? [{ field, header, index: column.index, row: line, confidence: score }] : [];
  });
}

/** The whole school first. */
function stagesOf(labels: readonly Label[]): readonly StageColumn['stage'][] {
  const stages = new Set(labels.flatMap(({ values }) => values.map(({ stage }) => stage)));
  return [...stages].sort((a, b) => Number(b === 'whole') - Number(a === 'whole'));
}

function ledgerOf(
  [block, ...halves]: readonly [Block, ...Block[]],
  entry: KindEntry,
  fields: readonly FieldPlace[],
  stage: StageColumn['stage'],
  confidence: number,
): Ledger {
  const table = tableOf(block);
  const others = halves.map(tableOf);
  const context = stage === 'whole' ? table.context : { ...table.context, stage };
  const right = Math.max(table.area.right, ...others.map(({ area }) => area.right));
  const bottom = Math.max(table.area.bottom, ...others.map(({ area }) => area.bottom));
  const told = fields.slice(0, 5).map((place) => place.header.replace(/\s+/g, ''));
  return {
    kind: entry.kind.id,
    table: { ...table, area: { ...table.area, right, bottom }, context, orientation: 'key-value' },
    fields,
    confidence,
    reasons: [`逐行列出${told.join('、')}等项目`],
  };
}

function isListed({ kind }: KindEntry): boolean {
  const layouts = kind.layouts ?? [];
  return layouts.includes('key-value-rows') && !layouts.includes('rows');
}

/** Where a list of items, a line per figure, has its labels, their values and their units. */
interface ItemColumns {
  readonly item: number;
  /** One for the whole school, or one for each of its stages. */
  readonly values: readonly StageColumn[];
  readonly unit: number | undefined;
}

const ITEM =
  /^(?:填报|采集|统计|调查|上报|报送|监测|登记|自查)?(?:项目|指标|内容|名称|事项|栏目|类目|指标名称|项目名称|数据项|填报内容|基本情况|办学条件)$/;
const VALUE =
  /^(?:填报|采集|统计|上报|报送|监测|登记|自查|实际|学校)?(?:值|数值|数量|数据|内容|结果|情况|现状|实有数|数|填写内容|填写|实际情况|实际值|合计|总计|计)$/;
/** Beside last year's column: the one that the form is about. */
const THIS_YEAR =
  /^(?:(?:本|今|当)(?:年|学?年度|学年|学?期|次)(?:实际|实有|填报|统计)?|(?:现|期末|年末|学年末)(?:有|状)?)(?:数值?|值|数据|数量|情况)?$/;
const YEAR = /^((?:19|20)\d{2})(?:[-—–/](?:20)?\d{2})?(?:学?年度?)?(?:数值?|值|数据|情况)?$/;
const UNIT = /^(?:计量|数量)?单位$/;

/** The columns of such a list; `undefined` where the header is none of one. */
function itemColumns(block: Block): ItemColumns | undefined {
  const { headers } = block.header;
  const columnFor = (pattern: RegExp, not?: number) =>
    headers.find(({ index, path }) => index !== not && isNamed(path.at(-1) ?? '', pattern))?.index;
  const staged = headers.flatMap(({ index, path }) => {
    const stage = stageOfLabel(path.at(-1) ?? '');
    return stage === undefined ? [] : [{ index, stage }];
  });
  const isStaged = staged.filter(({ stage }) => stage !== 'whole').length > 1;
  const item = columnFor(ITEM) ?? (isStaged ? labelsBefore(block, staged[0]?.index ?? 0) : undefined);
  if (item === undefined) {
    return undefined;
  }
  const value = columnFor(VALUE, item) ?? columnFor(THIS_YEAR, item) ?? latestYear(headers);
  const values = isStaged ? staged : value === undefined ? [] : [{ index: value, stage: 'whole' as const }];
  return values.length === 0 ? undefined : { item, values, unit: columnFor(UNIT, item) };
}

function isNamed(header: string, pattern: RegExp): boolean {
  return wordForms(header).some((form) => pattern.test(form));
}

/** 2020年 | 2021年 | 2022年: the last one is what the school has now. */
function latestYear(headers: readonly Header[]): number | undefined {
  const years = headers.flatMap(({ index, path }) => {
    const year = YEAR.exec(foldWidth(path.at(-1) ?? ''))?.[1];
    return year === undefined ? [] : [{ index, year: Number(year) }];
  });
  return years.sort((a, b) => b.year - a.year)[0]?.index;
}

/** Where no header says 项目, the labels are the last texts before the first column of a stage that are no units. */
function labelsBefore({ grid, body }: Block, first: number): number | undefined {
  const lines = body.lines.filter(({ role }) => role === 'data').slice(0, 40);
  for (let position = first - 1; position >= grid.first; position--) {
    const texts = lines.map(({ index }) => textOf(grid, index, position)).filter((text) => text !== '');
    if (texts.length >= lines.length * 0.8 && texts.filter(isUnitText).length < texts.length * 0.5) {
      return position;
    }
  }
  return undefined;
}
