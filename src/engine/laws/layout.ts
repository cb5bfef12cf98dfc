import type { Ledger } from '../../model/ledger';
import type { LineRole, Table } from '../../model/table';
import { type Sheet, valueAt } from '../../model/workbook';
import { numberingLevel } from '../../reading/chinese-numerals';
import { readNumber } from '../../reading/numbers';
import type { Axis } from './book';
import { foldHeader, type Label, labelOf, namesWhole } from './label';

/** Where the lines and columns of a table stand, before its figures are read. */
export interface Layout {
  readonly table: Table;
  readonly rows: readonly Axis[];
  readonly columns: readonly Axis[];
  readonly isForm: boolean;
  readonly kind?: string;
  readonly fields: ReadonlyMap<string, number>;
  /** Row and column of the sheet where a cell of the layout stands. */
  rowOf(line: number, item: number): number;
  columnOf(line: number, item: number): number;
  /** Line and item at a place of the sheet. */
  find(row: number, column: number): readonly [line: number, item: number] | undefined;
}

/** A table of the workbook, with the ledger that it was read as, if any. */
export interface Source {
  readonly table: Table;
  readonly ledger?: Ledger;
}

/** Above so many lines the names of lines are not parsed: nothing is looked for along them. */
export const SHORT_TABLE = 200;
/** A line of the numbers that a form gives its columns. */
const CODES = /^(?:代码|代号|编号|行次|栏次|序号)$/;
/** A part beside its whole, which no record of the list is, keeps the laws of the others. */
const OF_WHICH = /^(?:其中|#)/;
/** 四、室外运动场地 with 不计入总计 beside it: no total has it among its lines. */
const APART = /[不未](?:计|列)入(?:[总合小]计|总数|合计数|总面积)/;
/** The name of a line stands in one of its first columns. */
const NAMING = 4;
/** Columns that say whose line it is. */
const NAMES = /学校|单位|名称|姓\s*名|项目|名字|品名/;
/** The share of lines that have a name, and of names that stand once. */
const NAMED = 0.9;
const KEPT: ReadonlySet<LineRole> = new Set([
  'data',
  'total',
  'subtotal',
  'statistic',
  'standard',
  'section',
  'part',
]);

const LISTED: ReadonlySet<LineRole> = new Set(['data', 'subtotal', 'section', 'part']);

/** Rows and columns of a table with a header; nothing where it has neither lines nor two columns. */
export function layoutOf({ table, ledger }: Source): readonly Layout[] {
  const { sheet, headers, orientation } = table;
  const isTurned = orientation === 'columns';
  const cell = (line: number, header: number) =>
    isTurned ? { row: header, column: line } : { row: line, column: header };
  const columns = headers.map(({ index, path }): Axis => {
    const isHidden = (isTurned ? sheet.hiddenRows : sheet.hiddenColumns).has(index);
    return { label: labelOf(path), index, role: 'data', level: 0, isHidden };
  });
  const naming = headers.slice(0, NAMING).map(({ index }) => index);
  const kept = table.lines.filter(({ role }) => KEPT.has(role));
  const isLong = kept.length > SHORT_TABLE;
  const data = kept.filter(({ role }) => role === 'data');
  const telling = isLong
    ? undefined
    : headers
        .slice(0, NAMING)
        .filter(({ path }) => NAMES.test(path.at(-1) ?? ''))
        .map(({ index }) => index)
        .find((header) => tellApart(data.map(({ index }) => wordsAt(sheet, cell(index, header)))));
  const isApart = (line: number) =>
    !isLong &&
    headers.some(({ index }) => {
      const { row, column } = cell(line, index);
      const value = valueAt(sheet, row, column);
      return typeof value === 'string' && APART.test(value);
    });
  let group = -1;
  const rows = kept.map(({ index, role }): Axis => {
    group = naming[0] !== undefined && wordsAt(sheet, cell(index, naming[0])) !== '' ? index : group;
    const texts = naming
      .map((header) => (isLong ? longWordsAt : wordsAt)(sheet, cell(index, header)))
      .filter((text) => text !== '');
    const own = telling === undefined ? '' : wordsAt(sheet, cell(index, telling));
    const name = own || texts[0] || '';
    const level = numberingLevel(name);
    // 一、教学及辅助用房 stands over its lines and is itself one of those of the 总计.
    const isWhole = role === 'total' || (role === 'subtotal' && level === 0) || texts.some(namesWhole);
    return {
      label: isLong ? unparsed(name) : labelOf([name]),
      index,
      role:
        CODES.test(name) || isApart(index)
          ? 'other'
          : isWhole
            ? 'whole'
            : LISTED.has(role) || OF_WHICH.test(name)
              ? 'data'
              : 'other',
      level,
      ...(isLong ? {} : { group, words: texts }),
      isHidden: (isTurned ? sheet.hiddenColumns : sheet.hiddenRows).has(index),
    };
  });
  const at = new Map(columns.map(({ index }, column) => [index, column]));
  const fields = new Map(
    (ledger?.fields ?? []).flatMap(({ field, index }) => {
      const column = at.get(index);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
  const lineAt = (line: number) => rows[line]?.index ?? 0;
  const itemAt = (item: number) => columns[item]?.index ?? 0;
  const lines = new Map(rows.map(({ index }, line) => [index, line]));
  const found = (line: number, item: number) => {
    const one = lines.get(line);
    const other = at.get(item);
    return one === undefined || other === undefined ? undefined : ([one, other] as const);
  };
  return columns.length < 2 || rows.length === 0
    ? []
    : [
        {
          table,
          rows,
          columns,
          isForm: false,
          ...(ledger ? { kind: ledger.kind } : {}),
          fields,
          rowOf: (line, item) => (isTurned ? itemAt(item) : lineAt(line)),
          columnOf: (line, item) => (isTurned ? lineAt(line) : itemAt(item)),
          find: (row, column) => (isTurned ? found(column, row) : found(row, column)),
        },
      ];
}

/** Of the columns of words before the figures that one names the lines in which hardly a word stands twice: 学校 beside 乡镇. */
function tellApart(words: readonly string[]): boolean {
  const written = words.filter((text) => text !== '');
  return written.length > NAMED * words.length && new Set(written).size > NAMED * written.length;
}

const NO_ROLES: Label['roles'] = new Set();

function unparsed(name: string): Label {
  return { path: [name], leaf: name, parent: '', roles: NO_ROLES, additive: true };
}

/** The folded text of a cell that holds words; `''` for figures and blanks. */
export function wordsAt(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && readNumber(value) === undefined ? foldHeader(value) : '';
}

const TELLING = /[计总全均]|^[一二三四五六七八九十\d(\uff08]/;

/** Of thousands of names only those are folded that may say what their line is. */
function longWordsAt(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const value = valueAt(sheet, row, column);
  return typeof value !== 'string' ? '' : TELLING.test(value) ? wordsAt(sheet, { row, column }) : value;
}
