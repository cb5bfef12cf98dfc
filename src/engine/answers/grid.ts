import type { LineRole, Table } from '../../model/table';
import { foldWidth, normaliseWithoutBrackets } from '../../reading/words';
import { ITEM } from './lines';
import { pairsOf } from './pairs';
import { textAt, titlesOf, type Written, writtenAt, writtenHere } from './written';

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
}

/** Larger ones are rosters, which their own kinds check. */
const MOST_LINES = 400;
const MOST_COLUMNS = 24;
const ROLES: readonly LineRole[] = ['data', 'statistic', 'total', 'subtotal'];

/** The questions and answers of a small table; `undefined` where it is prose, a timetable or a roster of hundreds. */
export function gridOf(table: Table): Grid | undefined {
  const titles = titlesOf(table).join(' ');
  if (isForm(table)) {
    return { isForm: true, titles, named: '', columns: [formCells(table)] };
  }
  if (
    table.orientation !== 'rows' ||
    table.lines.length > MOST_LINES ||
    table.headers.length > MOST_COLUMNS
  ) {
    return undefined;
  }
  const { headers, lines, top } = bodyOf(table);
  const name = nameOf(headers);
  const own = table.titles.filter(({ place }) => place.row < top);
  return {
    isForm: false,
    named: name ? headOf(name.path) : '',
    titles: titlesOf({ ...table, titles: own }).join(' '),
    columns: headers
      .filter((header) => header !== name && !isAsking(headOf(header.path)))
      .map(({ index, path }) =>
        lines.flatMap((line): readonly GridCell[] => {
          const written = writtenAt(table.sheet, line.index, index);
          return written
            ? [
                {
                  question: path.join(' '),
                  item: name ? textAt(table.sheet, line.index, name.index) : '',
                  written,
                  column: index,
                  row: line.index,
                  role: line.role,
                },
              ]
            : [];
        }),
      )
      .filter((cells) => cells.length > 0),
  };
}

/** The column that says what a line is about: that of the items in a list, else the first that is no number of something. */
function nameOf(headers: Table['headers']): Table['headers'][number] | undefined {
  const isItem = ({ path }: { readonly path: readonly string[] }) => ITEM.test(headOf(path));
  return (
    headers.findLast(isItem) ??
    headers.find(({ path }) => !/^(?:序号|编号|文号|[盒件卷柜页册档]号|行次|登[录记]号)$/.test(headOf(path)))
  );
}

/** Columns that ask or demand. */
function isAsking(head: string): boolean {
  return ITEM.test(head) || /^(?:序号|编号)$/.test(head) || /^(?:\S{0,4}(?:标准|要求|目标))$/.test(head);
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

function formCells(table: Table): readonly GridCell[] {
  return pairsOf(table).flatMap(({ label, actual }): readonly GridCell[] =>
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
  /\d|^(?:[有无是否√×✓✗]|合格|达标|未\S{1,4}|没有\S{0,4}|已\S{1,4}|良好|完好|统一|规范|统一规范|齐全)$/;

/**
 * Labels and values side by side, told by what stands there: in every row each second cell is another label. The first row of a list
 * holds headers, its third column values.
 */
export function isForm(table: Table): boolean {
  if (table.orientation === 'key-value') {
    return true;
  }
  const { top, bottom, left, right } = table.area;
  const width = right - left + 1;
  if (
    table.orientation !== 'rows' ||
    width < 4 ||
    width > 8 ||
    width % 2 === 1 ||
    bottom - top > MOST_LINES
  ) {
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
  const isLabelled = labels.length > rows.length && fit.length >= labels.length * LABELLED;
  return isLabelled && (first.some((text, index) => index % 2 === 1 && isValue(text)) || isVaried(rows));
}

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
