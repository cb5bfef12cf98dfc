import type { LineRole, Table } from '../../model/table';
import { foldWidth, normaliseWithoutBrackets } from '../../reading/words';
import { pairsOf } from './pairs';
import { isWord, type Line, textAt, titlesOf, type Written, writtenAt } from './written';

export const ITEM =
  /^(?:[一二三]级)?(?:检查|自查|评估|考核|指标|配套|建设|核查|督查|排查|监测|梳理|评价|填报|创建|工作|验收)?(?:项目|内容|指标|要点|事项|条款|要求|项目名称|指标名称|检查要点|评估要点)$|^(?:材料|文件|档案|资料|制度)?名称$/;
const DEMAND = /标准|要求|目标|应达/;
const VERDICT =
  /^(?:是否达标|达标情况|达标与否|是否合格|是否达到|达标|结论|自查结论|是否符合|自评结论|评估结论|评定|判定|是否符合要求|是否落实|是否完成|自评)$/;
const ACTUAL =
  /结果|情况|现状|有无|有\/无|实际|落实|填报值|自查值|数值|状态|是否|实有|现有|数量|间数|次数|起数|^值$|^有$|^(?:无|没有)$|^是$|^(?:否|不是)$/;
const GROUP = /类别|一级|大项|分类|部分|方面|^项目$/;
const UNIT_COLUMN = /^(?:计量|计算)?单位$/;
const NOT_ASKED = /^(?:序号|编号|备注|说明|责任人|负责人|整改.*|时限|完成时限|责任部门|措施|佐证.*|附件)$/;

/** Whether anything is asked of lines of a layout; of a `column` line, where its answer stands; of one label, where it is known. */
export type IsAsked = (layout: Line['layout'], column?: number, label?: string) => boolean;

/** Every line and cell of a table that may answer a question, whatever kind of ledger it was taken for. */
export function linesOf(table: Table, isAsked: IsAsked): Iterable<Line> {
  if (table.orientation === 'key-value') {
    return isAsked('form') ? (listInForm(table) ?? pairsOf(table)) : [];
  }
  if (table.orientation !== 'rows' || table.headers.length > 40) {
    return [];
  }
  const columns = table.headers.map(({ index, path }) => ({
    index,
    header: normaliseWithoutBrackets(path.at(-1) ?? ''),
    path: path.join(' '),
  }));
  const list = columnsOfList(columns);
  // 持证率 95% is a line of a list, though elsewhere a statistic over lines.
  const rows = linesWith(table, ['data', 'statistic']);
  return !list ? columnLines(table, columns, isAsked) : isAsked('list') ? listLines(table, rows, list) : [];
}

/** Which columns ask, demand, answer and judge; `undefined` of a table that is no list of questions. */
function columnsOfList(columns: readonly Column[]): ListColumns | undefined {
  const item =
    columns.findLast(({ header }) => ITEM.test(header) && !DEMAND.test(header)) ??
    columns.find(({ header }) => ITEM.test(header));
  const others = columns.filter((column) => column !== item);
  const verdict =
    others.find(({ header }) => VERDICT.test(header)) ??
    // 自评结果 beside 自查情况 judges; alone it says what there is.
    others.find(
      ({ header }) =>
        /结果$/.test(header) && others.some((other) => other.header !== header && ACTUAL.test(other.header)),
    );
  const demand = others.find(({ header }) => DEMAND.test(header) && header !== verdict?.header);
  const actuals = others.filter(
    ({ header }) => ACTUAL.test(header) && ![verdict?.header, demand?.header].includes(header),
  );
  const groups = others.filter(({ header }) => GROUP.test(header) || ITEM.test(header));
  const unit = others.find(({ header }) => UNIT_COLUMN.test(header));
  return item && (verdict || actuals.length > 0 || isOfPapers(item))
    ? { item, demand, verdict, actuals, groups, unit }
    : undefined;
}

/** How far below the top of a form the head of a list may stand. */
const HEADS = 3;

/** A list of three columns, 内容 要求 自查结果, that was taken for a form of labels and values. */
function listInForm(table: Table): readonly Line[] | undefined {
  const { top, bottom, left, right } = table.area;
  for (let row = Math.max(0, top - 1); row < top + HEADS; row++) {
    const columns: Column[] = [];
    for (let index = left; index <= right; index++) {
      const path = textAt(table.sheet, row, index);
      columns.push({ index, path, header: normaliseWithoutBrackets(path) });
    }
    const list = columnsOfList(columns);
    if (list && columns.every(({ header }) => header.length <= 6)) {
      const first = row + 1;
      const rows = Array.from({ length: Math.max(0, bottom - row) }, (_, index) => first + index);
      return listLines(table, rows, list);
    }
  }
  return undefined;
}

function isOfPapers({ header }: Column): boolean {
  return /^(?:材料|文件|档案|资料|制度)名称$/.test(header);
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly path: string;
}

interface ListColumns {
  readonly item: Column;
  readonly demand: Column | undefined;
  readonly verdict: Column | undefined;
  readonly actuals: readonly Column[];
  readonly groups: readonly Column[];
  readonly unit: Column | undefined;
}

function listLines(
  table: Table,
  rows: readonly number[],
  { item, demand, verdict, actuals, groups, unit }: ListColumns,
): readonly Line[] {
  const titles = titlesOf(table);
  return rows.flatMap((row): readonly Line[] => {
    const named = writtenAt(table.sheet, row, item.index);
    const label = foldWidth(named?.text ?? '');
    if (label === '') {
      return [];
    }
    const written = (column: Column | undefined) => column && writtenAt(table.sheet, row, column.index);
    return [
      {
        label,
        ...(named ? { item: named } : {}),
        around: [...groups.map(({ index }) => textAt(table.sheet, row, index)), ...titles],
        demand: demand ? textAt(table.sheet, row, demand.index) : '',
        ...(unit ? { unit: textAt(table.sheet, row, unit.index) } : {}),
        ...answeredBy(table, row, actuals),
        verdict: written(verdict),
        layout: 'list',
      },
    ];
  });
}

/** The first column that answers, and its header. */
function answeredBy(table: Table, row: number, actuals: readonly Column[]): Pick<Line, 'actual' | 'head'> {
  const ticked = tickedColumn(table, row, actuals);
  const found = actuals.find(({ index }) => writtenAt(table.sheet, row, index) !== undefined);
  return ticked || !found
    ? { actual: ticked }
    : { actual: writtenAt(table.sheet, row, found.index), head: found.path };
}

/** Columns 有 and 无, or 是 and 否, of which one is ticked: the answer is the head of the ticked one. */
function tickedColumn(table: Table, row: number, columns: readonly Column[]): Written | undefined {
  const heads = columns.filter(({ header }) => /^(?:[有无是否]|没有|不是)$/.test(header));
  const ticked = heads.find(({ index }) => /^[√✓✔☑vV1]$/.test(textAt(table.sheet, row, index)));
  return ticked && heads.length > 1
    ? { text: ticked.header, place: { sheet: table.sheet.name, row, column: ticked.index } }
    : undefined;
}

const STATE =
  /^(?:数量|间数|实有数?|现有数?|台数|个数|状态|现状|有无|配备情况|安装情况|是否(?:安装|配备|建有|有))$/;

/** A head over many things: 图书室 × 灭火器; and the thing itself: 报警装置 × 数量. One by one: there may be a hundred thousand. */
function* columnLines(table: Table, columns: readonly Column[], isAsked: IsAsked): Generator<Line> {
  const titles = titlesOf(table);
  const rows = linesWith(table, ['data']);
  const name =
    columns.find(({ header }) => /名称|室名|场所|设施|设备|^项目$|^功能室$|^地点$/.test(header)) ??
    columns.find(
      ({ index, header }) =>
        header !== '序号' && rows.some((row) => isWord(table.sheet.values[row]?.[index])),
    );
  const asked = columns
    .filter(({ header, index }) => index !== name?.index && header !== '' && !NOT_ASKED.test(header))
    .map((column) => ({
      ...column,
      isHead: isAsked('column', column.index, column.path),
      isState: STATE.test(column.header),
    }))
    .filter(({ isHead, isState }) => isHead || (isState && isAsked('form')));
  for (const row of asked.length > 0 ? rows : []) {
    const thing = name ? textAt(table.sheet, row, name.index) : '';
    for (const { index, path, isHead, isState } of asked) {
      const actual = writtenAt(table.sheet, row, index);
      const isOfThing = isState && thing !== '';
      if (actual && (isOfThing || isHead)) {
        yield isOfThing
          ? { label: thing, around: titles, demand: '', actual, verdict: undefined, layout: 'form' }
          : {
              label: path,
              around: [thing, ...titles],
              demand: '',
              actual,
              verdict: undefined,
              layout: 'column',
            };
      }
    }
  }
}

function linesWith({ lines }: Table, roles: readonly LineRole[]): readonly number[] {
  return lines.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
}
