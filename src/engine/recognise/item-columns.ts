import type { Header } from '../../model/table';
import { foldWidth } from '../../reading/words';
import type { Block } from './blocks';
import { wordForms } from './dictionary';
import { type StageColumn, stageOfLabel } from './field-name';
import { textOf } from './grid';
import { isUnitText } from './line-words';

/** Where a list of items, a line per figure, has its labels, their values and their units. */
export interface ItemColumns {
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
export function itemColumns(block: Block): ItemColumns | undefined {
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
