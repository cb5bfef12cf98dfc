import type { LineRole, Table } from '../../model/table';
import { foldWidth, normaliseWithoutBrackets } from '../../reading/words';
import { ITEM } from './lines';
import { pairsOf } from './pairs';
import { type Line, textAt, titlesOf, type Written, writtenAt, writtenHere } from './written';

/** One filled cell of a list or form, with what is asked of it. */
export interface GridCell {
  /** The header over it, or the label before it. */
  readonly question: string;
  /** What its line is about; `''` in a form. */
  readonly item: string;
  readonly written: Written;
  readonly column: number;
  readonly row: number;
  readonly role: LineRole;
}

/** A table as questions and answers, whatever kind of ledger it was taken for. */
export interface Grid {
  readonly isForm: boolean;
  readonly titles: string;
  /** The header of the column that says what each line is about; `''` in a form. */
  readonly named: string;
  /** By column of a list; a form is one. */
  readonly columns: readonly (readonly GridCell[])[];
  /** Cells of a list that are left blank, where nearly all others of their column are filled. */
  readonly blanks: readonly GridCell[];
}

/** Larger ones are rosters, which their own kinds check. */
const MOST_LINES = 400;
const MOST_COLUMNS = 24;
const ROLES: readonly LineRole[] = ['data', 'statistic', 'total', 'subtotal'];

/** The questions and answers of a small table; `undefined` where it is prose, a timetable or a roster of hundreds. */
export function gridOf(table: Table): Grid | undefined {
  const titles = titlesOf(table).join(' ');
  if (isForm(table)) {
    return { isForm: true, titles, named: '', columns: [formCells(table)], blanks: [] };
  }
  const upright = table.orientation === 'columns' ? stoodUp(table) : table;
  if (
    upright.orientation !== 'rows' ||
    upright.lines.length > MOST_LINES ||
    upright.headers.length > MOST_COLUMNS
  ) {
    return undefined;
  }
  const { headers, lines, top } = bodyOf(upright);
  const name = nameOf(headers, lines, table.sheet);
  const own = table.titles.filter(({ place }) => place.row < top);
  const all = headers
    .filter((header) => header !== name && !isAsking(header, name))
    .map(({ index, path }) =>
      lines.map(
        (line): GridCell => ({
          question: path.join(' '),
          item: name ? textAt(table.sheet, line.index, name.index) : '',
          written: writtenAt(table.sheet, line.index, index) ?? {
            text: '',
            place: { sheet: table.sheet.name, row: line.index, column: index },
          },
          column: index,
          row: line.index,
          role: line.role,
        }),
      ),
    );
  return {
    isForm: false,
    named: name ? headOf(name.path) : '',
    titles: titlesOf({ ...table, titles: own }).join(' '),
    columns: all.map((cells) => cells.filter(isWritten)).filter((cells) => cells.length > 0),
    blanks: all.flatMap(holesIn),
  };
}

function isWritten({ written }: GridCell): boolean {
  return written.text !== '';
}

/** One blank in a column of four is a hole, in longer ones up to a fifth. */
const FEWEST_FILLED = 3;
const MOST_BLANK = 0.2;

function holesIn(cells: readonly GridCell[]): readonly GridCell[] {
  const data = cells.filter(({ role, item }) => role === 'data' && item !== '');
  const blank = data.filter((cell) => !isWritten(cell));
  // A figure that is left out may be nought.
  const isOfWords = data.some(({ written }) => /[^\d.,%]/.test(written.text));
  return isOfWords &&
    data.length - blank.length >= FEWEST_FILLED &&
    blank.length <= Math.max(1, data.length * MOST_BLANK)
    ? blank
    : [];
}

/** A table that was read on its side, read from above: what stands in its first row are its headers. */
function stoodUp(table: Table): Table {
  const { top, bottom, left, right } = table.area;
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const first = range(top, bottom).find((row) =>
    range(left, right).every((column) => writtenHere(table.sheet, row, column) !== undefined),
  );
  const head = first ?? top;
  return {
    ...table,
    orientation: 'rows',
    headerLines: [head],
    headers: range(left, right).map((index) => ({ index, path: [textAt(table.sheet, head, index)] })),
    lines: range(head + 1, bottom).map((index) => ({ index, role: 'data' })),
  };
}

/** The column that says what a line is about: that of the items, unless others stand between; else the first of words. */
function nameOf(
  headers: Table['headers'],
  lines: Table['lines'],
  sheet: Table['sheet'],
): Table['headers'][number] | undefined {
  const isWords = ({ index, path }: Table['headers'][number]) =>
    !NUMBERING.test(headOf(path)) &&
    lines.some((line) => /[\u4e00-\u9fff]|^\d{4}[-~]\d{2}/.test(textAt(sheet, line.index, index)));
  // What is remarked of a line is no name of it, wherever it stands.
  const worded = headers.filter((one) => isWords(one) && !/说明$|备注|附注/.test(headOf(one.path)));
  const items = worded
    .slice(0, ITEMS)
    .filter(({ path }) => ITEM.test(headOf(path)) && !/要求|标准|目标/.test(headOf(path)));
  return items.at(-1) ?? worded[0] ?? headers.find(({ path }) => !NUMBERING.test(headOf(path)));
}

const NUMBERING = /^(?:序号?|编号|文号|号|[一二三四五六七八九十]{1,2})?$/;
/** Items stand first or behind their group: 一级指标, 二级指标, 内容. */
const ITEMS = 3;

/** Columns that ask or demand; 内容 behind the name of a line tells what was done. */
function isAsking(
  { index, path }: Table['headers'][number],
  name: Table['headers'][number] | undefined,
): boolean {
  const head = headOf(path);
  return (
    (ITEM.test(head) && index < (name?.index ?? 0)) ||
    NUMBERING.test(head) ||
    /^(?:\S{0,4}(?:标准|要求|目标))$/.test(head)
  );
}

interface Body {
  readonly headers: Table['headers'];
  readonly lines: Table['lines'];
  /** Row of the first header. */
  readonly top: number;
}

/** Headers and lines; where the last header answers (是, 合格), the headers stand above it, and what was taken for one is a line. */
function bodyOf({ sheet, headers, headerLines, lines, area }: Table): Body {
  const rows = lines.filter(({ role }) => ROLES.includes(role));
  const first = headerLines[0] ?? area.top;
  const columns = headers.map(({ index }) => index);
  const rowOf = (row: number) => columns.map((column) => textAt(sheet, row, column));
  let top = first;
  if (rowOf(headerLines.at(-1) ?? first).some((text) => ANSWER.test(text))) {
    while (top > 0 && isFilled(sheet, top - 1, columns)) {
      top--;
    }
  }
  if (top === first || rowOf(top).some((text) => ANSWER.test(text))) {
    return { headers, lines: rows, top: first };
  }
  const above = Array.from({ length: (headerLines.at(-1) ?? first) - top }, (_, at) => top + 1 + at);
  return {
    headers: columns.map((index) => ({ index, path: [textAt(sheet, top, index)] })),
    lines: [...above.map((index) => ({ index, role: 'data' as const })), ...rows],
    top,
  };
}

/** Most columns have a text of their own, none of which states what form or school this is. */
function isFilled(sheet: Table['sheet'], row: number, columns: readonly number[]): boolean {
  const texts = columns.flatMap((column) => writtenHere(sheet, row, column)?.text ?? []);
  return texts.length * 2 > columns.length && !texts.some((text) => /[:\uff1a]/.test(text));
}

function headOf(path: readonly string[]): string {
  return normaliseWithoutBrackets(path.at(-1) ?? '');
}

/** Labels and values of a sheet too small for a table. */
export function gridOfPairs(lines: readonly Line[], titles: string): Grid {
  return { isForm: true, titles, named: '', columns: [cellsOf(lines)], blanks: [] };
}

function formCells(table: Table): readonly GridCell[] {
  return cellsOf(pairsOf(table));
}

function cellsOf(lines: readonly Line[]): readonly GridCell[] {
  return lines.flatMap(({ label, actual }): readonly GridCell[] =>
    actual
      ? [
          {
            question: label,
            item: '',
            written: actual,
            column: actual.place.column,
            row: actual.place.row,
            role: 'data',
          },
        ]
      : [],
  );
}

/** A value in itself: a figure, a date, a word that answers. */
const VALUE =
  /\d|^(?:[有无是否√×✓✗]|不?够用|不?满足|执行|达到|落实|符合\S{0,6}|合格|达标|未\S{1,4}|没有\S{0,4}|已\S{1,4}|良好|完好|统一|规范|统一规范|齐全)$/;

/**
 * Labels and values side by side, told by what stands there: in every row each second cell is another label. The first row of a list
 * holds headers, its third column values.
 */
export function isForm(table: Table): boolean {
  if (table.orientation === 'key-value') {
    return true;
  }
  if (table.orientation === 'columns') {
    return isForm(stoodUp(table));
  }
  const { top, bottom, left, right } = table.area;
  const width = right - left + 1;
  if (table.orientation !== 'rows' || width > 8 || width % 2 === 1 || bottom - top > MOST_LINES) {
    return false;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) =>
    Array.from({ length: width }, (__, index) => textAt(table.sheet, top + at, left + index)),
  );
  const [first = []] = rows;
  const every = (parity: number) =>
    rows.flatMap((row) => row.filter((text, index) => index % 2 === parity && text !== ''));
  const labels = every(0);
  const fit = labels.filter(
    (text, at) =>
      /^\D*[\u4e00-\u9fff]{2}/.test(text) &&
      text.length <= 40 &&
      !PRAISE.test(text) &&
      labels.indexOf(text) === at,
  );
  const isLabelled = (width === 2 || labels.length > rows.length) && fit.length >= labels.length * LABELLED;
  return (
    isLabelled &&
    (first.some((text, index) => index % 2 === 1 && isValue(text)) ||
      isVaried(rows) ||
      labels.filter((text) => LABEL.test(foldWidth(text))).length >= labels.length * TOLD)
  );
}

/** How labels end: 接入方式, 上网带宽(Mbps). */
const LABEL =
  /(?:数|人|时间|日期|方式|面积|情况|次数|名称|单位|[费率]|教师|电话|地点|设施|措施|记录|制度|位置|类型|年限|年度|[间室]|办法|标准|总?额|带宽|设备|机构|原则|片区|公示|依据|来源)(?:\([^)]*\))?$/;
/** Of labels so many end so, where the third column of a list holds names and figures. */
const TOLD = 0.7;

function isValue(text: string): boolean {
  return VALUE.test(foldWidth(text)) && !/\(/.test(text);
}

/** Below the first row of a list stand values of one sort under each other, or the same word again. */
function isVaried(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  const odd = first.map((_, index) => index).filter((index) => index % 2 === 1);
  const values = rows.flatMap((row) => odd.flatMap((index) => row[index] || []));
  const words = values.filter((text) => !/^\d/.test(text));
  const isColumn = (index: number) =>
    rest.every((row) => row[index] === '' || /^\d[\d.]*%?$/.test(row[index] ?? ''));
  // Figures and words by turns under each other are no column.
  const isMixed = (index: number) =>
    rest.length >= 3 &&
    rest.some((row) => /^\d/.test(row[index] ?? '')) &&
    rest.some((row) => /^\D/.test(row[index] ?? ''));
  if (odd.every(isMixed)) {
    return true;
  }
  return (
    rest.length > 0 &&
    !odd.some(isColumn) &&
    new Set(words).size === words.length &&
    values.some((text) => isValue(text))
  );
}

/** Of the labels of a long form a few may come twice. */
const LABELLED = 0.95;

/** Words that are never a label. */
const PRAISE = /^不?(?:合格|达标|良好|完好|统一|规范|齐全|清洁|整齐|符合|具备|落实|到位)$/;
const ANSWER =
  /^(?:[有无是否√×✓✗]|合格|达标|良好|完好|统一|规范|齐全|清洁|整齐|(?:不|未|没有|已)[^数]{1,3})$/;
