import type { Table } from '../../model/table';
import type { CellValue, Place, Sheet } from '../../model/workbook';
import { foldWidth, normaliseWords } from '../../reading/words';

/** A cell of a line, with its text. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

/** A line or cell that may answer whether something demanded is there. */
export interface Line {
  readonly label: string;
  /** The cell of the label, in a list. */
  readonly item?: Written;
  /** Titles, the line's name, its section. */
  readonly around: readonly string[];
  readonly demand: string;
  /** What there is. */
  readonly actual: Written | undefined;
  /** What is judged: 是否达标. */
  readonly verdict: Written | undefined;
  /** `list`: a line of an assessment · `form`: label beside value · `column`: a header over the answers of many things. */
  readonly layout: 'list' | 'form' | 'column';
}

const ITEM =
  /^(?:[一二三]级)?(?:检查|自查|评估|考核|指标|配套|建设|核查|督查|评价|填报|创建|工作|验收)?(?:项目|内容|指标|要点|事项|条款|要求|项目名称|指标名称|检查要点|评估要点)$|^(?:材料|文件|档案|资料|制度)?名称$/;
const DEMAND = /标准|要求|目标|应达/;
const VERDICT =
  /^(?:是否达标|达标情况|达标与否|是否合格|是否达到|达标|结论|自查结论|是否符合|自评结论|评估结论|评定|判定|是否符合要求|是否落实|是否完成|自评)$/;
const ACTUAL =
  /结果|情况|现状|有无|有\/无|实际|落实|填报值|自查值|数值|状态|是否|实有|现有|数量|间数|^值$|^有$|^无$|^是$|^否$/;
const GROUP = /类别|一级|大项|分类|部分|方面/;
const NOT_ASKED = /^(?:序号|编号|备注|说明|责任人|负责人|整改.*|时限|完成时限|责任部门|措施|佐证.*|附件)$/;

/** Whether anything is asked of lines of a layout; of a `column` line, where its answer stands; of one label, where it is known. */
export type IsAsked = (layout: Line['layout'], column?: number, label?: string) => boolean;

/** Every line and cell of a table that may answer a question, whatever kind of ledger it was taken for. */
export function linesOf(table: Table, isAsked: IsAsked): Iterable<Line> {
  if (table.orientation === 'key-value') {
    return isAsked('form') ? pairsOf(table) : [];
  }
  if (table.orientation !== 'rows' || table.headers.length > 40) {
    return [];
  }
  const columns = table.headers.map(({ index, path }) => ({
    index,
    header: normaliseWords(path.at(-1) ?? ''),
    path: path.join(' '),
  }));
  const item =
    columns.find(({ header }) => ITEM.test(header) && !DEMAND.test(header)) ??
    columns.find(({ header }) => ITEM.test(header));
  const others = columns.filter((column) => column !== item);
  const verdict = others.find(({ header }) => VERDICT.test(header));
  const demand = others.find(({ header }) => DEMAND.test(header) && header !== verdict?.header);
  const actuals = others.filter(
    ({ header }) => ACTUAL.test(header) && ![verdict?.header, demand?.header].includes(header),
  );
  if (!item || !(verdict || actuals.length > 0 || isOfPapers(item))) {
    return columnLines(table, columns, isAsked);
  }
  const groups = others.filter(({ header }) => GROUP.test(header));
  return isAsked('list') ? listLines(table, { item, demand, verdict, actuals, groups }) : [];
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
}

function listLines(table: Table, { item, demand, verdict, actuals, groups }: ListColumns): readonly Line[] {
  const titles = titlesOf(table);
  return dataLines(table).flatMap((row): readonly Line[] => {
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
        actual: tickedColumn(table, row, actuals) ?? actuals.map(written).find((one) => one !== undefined),
        verdict: written(verdict),
        layout: 'list',
      },
    ];
  });
}

/** Columns 有 and 无, or 是 and 否, of which one is ticked: the answer is the head of the ticked one. */
function tickedColumn(table: Table, row: number, columns: readonly Column[]): Written | undefined {
  const heads = columns.filter(({ header }) => /^[有无是否]$/.test(header));
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
  const rows = dataLines(table);
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

/** What stands in brackets behind a unit, or alone, is a unit and no answer. */
const UNIT =
  /^(?:个|间|人|台|套|册|处|次|项|[%㎡㎥]|元|万元|米|M|Mbps|分钟|小时|平方米|课时|GB?|人次|张|份|名|所|年)$/i;

/** Label and value beside each other; a unit between them is skipped. */
function pairsOf(table: Table): readonly Line[] {
  const { sheet, area } = table;
  const titles = titlesOf(table);
  const lines: Line[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Written[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const written = writtenHere(sheet, row, column);
      if (written) {
        cells.push(written);
      }
    }
    for (const [at, cell] of cells.entries()) {
      const next = cells.slice(at + 1).find(({ text }) => !UNIT.test(text));
      if (next && cell.text.length <= 40 && !/^\d/.test(cell.text)) {
        lines.push({
          label: cell.text,
          around: titles,
          demand: '',
          actual: next,
          verdict: undefined,
          layout: 'form',
        });
      }
    }
  }
  return lines;
}

function dataLines({ lines }: Table): readonly number[] {
  return lines.filter(({ role }) => role === 'data').map(({ index }) => index);
}

function titlesOf({ titles, sheet }: Table): readonly string[] {
  return [
    sheet.name,
    ...titles.map(({ text }) => text).filter((text) => text.length <= 30 && !/[::]/.test(text)),
  ];
}

function isWord(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /[\u4e00-\u9fff]{2}/.test(value);
}

function writtenHere(sheet: Sheet, row: number, column: number): Written | undefined {
  const value = sheet.values[row]?.[column];
  const text = value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();
  return text === '' ? undefined : { text, place: { sheet: sheet.name, row, column } };
}

/** The text of a cell, that of its merged area where it lies in one. */
function writtenAt(sheet: Sheet, row: number, column: number): Written | undefined {
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? writtenHere(sheet, merge.top, merge.left) : writtenHere(sheet, row, column);
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return foldWidth(writtenAt(sheet, row, column)?.text ?? '');
}
