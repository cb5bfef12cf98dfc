import type { LineRole, Table } from '../../model/table';
import { normaliseWithoutBrackets } from '../../reading/words';
import { isForm, MOST_LINES, stoodUp } from './form-shape';
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
  /** Cells that are left blank, where nearly all others of their column, or of their form, are filled. */
  readonly blanks: readonly GridCell[];
}

/** Larger ones are rosters, which their own kinds check. */
const MOST_COLUMNS = 24;
const ROLES: readonly LineRole[] = ['data', 'statistic', 'total', 'subtotal'];

/** The questions and answers of a small table; `undefined` where it is prose, a timetable or a roster of hundreds. */
export function gridOf(table: Table): Grid | undefined {
  const titles = titlesOf(table).join(' ');
  if (isForm(table)) {
    return formOf(formCells(table), titles);
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
  const rows = [...lines, ...nameAlone(table, lines, name)];
  const own = table.titles.filter(({ place }) => place.row < top);
  const all = headers
    .filter((header) => header !== name && !isAsking(header, name))
    .map(({ index, path }) =>
      rows.map(
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

/** Cells of a column of words that are blank where nearly all others are filled. */
function holesIn(cells: readonly GridCell[]): readonly GridCell[] {
  const data = cells.filter(
    ({ role, item }) => role === 'data' && item !== '' && !/合计|总计|小计|共计/.test(item),
  );
  const blank = data.filter((cell) => !isWritten(cell));
  // A figure that is left out may be nought.
  const isOfWords = data.some(({ written }) => /[^\d.,%]/.test(written.text));
  return isOfWords &&
    data.length - blank.length >= FEWEST_FILLED &&
    blank.length <= Math.max(1, data.length * MOST_BLANK)
    ? blank
    : [];
}

/** A form's answers, and its labels beside which nothing is written. */
function formOf(cells: readonly GridCell[], titles: string): Grid {
  const blanks = cells.filter((cell) => !isWritten(cell));
  const filled = cells.filter(isWritten);
  const isRare = filled.length >= FEWEST_FILLED && blanks.length <= Math.max(1, cells.length * MOST_BLANK);
  return { isForm: true, titles, named: '', columns: [filled], blanks: isRare ? blanks : [] };
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

/** A last line of which only its name is written, named like those above it: 木厂完小 below eight 完小. */
function nameAlone(
  { sheet, area }: Table,
  lines: Table['lines'],
  name: Table['headers'][number] | undefined,
): Table['lines'] {
  const row = area.bottom + 1;
  const filled = (sheet.values[row] ?? []).filter((value) => value !== null && value !== '');
  const text = name && filled.length === 1 ? textAt(sheet, row, name.index) : '';
  const alike = lines.filter(
    ({ index }) => name && textAt(sheet, index, name.index).endsWith(text.slice(-2)),
  );
  return text.length > 2 && alike.length * 2 > lines.length ? [{ index: row, role: 'data' }] : [];
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
  return formOf(cellsOf(lines), titles);
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

const ANSWER =
  /^(?:[有无是否√×✓✗]|合格|达标|良好|完好|统一|规范|齐全|清洁|整齐|(?:不|未|没有|已)[^数]{1,3})$/;
