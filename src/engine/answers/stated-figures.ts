import type { FigureName } from '../../model/standard';
import type { LineRole, Table } from '../../model/table';
import type { Sheet } from '../../model/workbook';
import { foldWidth, normaliseWithoutBrackets } from '../../reading/words';
import { type Grid, type GridCell, gridOf, gridOfPairs } from './grid';
import { loosePairsOf } from './pairs';
import { isNeutralHead } from './subject';
import { foldNames } from './synonyms';
import type { Written } from './written';

/** A figure that a small table states, with what it is called there. */
export interface StatedFigure {
  readonly label: string;
  /** What its line is about. */
  readonly item: string;
  readonly value: number;
  /** The head that it shares with columns beside it: 食堂 over 规划 and 建成; `''` where there is none. */
  readonly head: string;
  /** How many places it has behind the point. */
  readonly decimals: number;
  readonly isShare: boolean;
  readonly written: Written;
  readonly table: Ground;
  readonly grid: Grid;
  readonly row: number;
  readonly role: LineRole;
  /** A form's, or a line's that is named by its first cell: it speaks of all. */
  readonly isWhole: boolean;
  /** Stands in a title or in brackets behind one: 在校学生:334人. */
  readonly isLoose: boolean;
}

const AMOUNT =
  /^(?:约|共|派)?(\d[\d,]*(?:\.\d+)?)(%|[人名套间张个所台元册]|位|万元|平方米|㎡|m2|米|分钟|节|课时|座|把)?$/;
const PHRASE =
  /([\u4e00-\u9fff]{2,12})(?:\([^)]*\))?[:为共]?(\d+(?:\.\d+)?)(人|名|万元|元|套|张|个|间|平方米|㎡|班)/g;
/** Titles and the lines below them. */
const HEAD = 4;

/** Every figure that the tables state. */
export function statedFigures(tables: readonly Table[], sheets: readonly Sheet[]): readonly StatedFigure[] {
  const inTables = tables.flatMap((table) => {
    const grid = gridOf(table);
    return grid
      ? [...grid.columns.flat().flatMap((cell) => statedBy(cell, grid, table)), ...looseIn(table, grid)]
      : [];
  });
  const known = new Set(inTables.map(({ written }) => keyOf(written)));
  const beside = sheets.flatMap((sheet) => {
    const grid = gridOfPairs(loosePairsOf(sheet, tables), sheet.name);
    const own = tables.find((table) => table.sheet.name === sheet.name);
    return grid.columns
      .flat()
      .filter(({ written }) => !known.has(keyOf(written)))
      .flatMap((cell) => statedBy(cell, grid, own ?? { sheet, area: NOWHERE }));
  });
  return [...inTables, ...beside];
}

/** Where a figure stands: in a table, or on a sheet without one. */
export type Ground = Pick<Table, 'sheet' | 'area'>;
const NOWHERE = { top: 0, bottom: 0, left: 0, right: 0 };

function keyOf({ place: { sheet, row, column } }: Written): string {
  return `${sheet}!${row}:${column}`;
}

function statedBy(cell: GridCell, grid: Grid, table: Ground): readonly StatedFigure[] {
  const { question, item, written, row, role } = cell;
  const [, digits, unit = ''] = AMOUNT.exec(foldWidth(written.text).replace(/\s/g, '')) ?? [];
  if (digits === undefined) {
    return [];
  }
  const isOfItem = !grid.isForm && isNeutralHead(question);
  const isThing = !grid.isForm && /^(?:人数|数量|现有|实有|数值|套数|张数|件数)/.test(question);
  return [
    {
      label: named(isOfItem || isThing ? `${item}${question}` : question),
      item,
      value: Number(digits.replace(/,/g, '')),
      head: question.split(' ').slice(0, -1).join(' '),
      decimals: /\.(\d+)/.exec(digits)?.[1]?.length ?? 0,
      isShare: unit === '%',
      written,
      table,
      grid,
      row,
      role,
      isWhole: grid.isForm || isOfItem || isThing || role !== 'data',
      isLoose: false,
    },
  ];
}

function named(text: string): string {
  return foldNames(normaliseWithoutBrackets(text));
}

/** 在校学生:334人, (全体教职工12人): figures in the words above a table. */
function looseIn(table: Table, grid: Grid): readonly StatedFigure[] {
  const { sheet, area } = table;
  const rows = Array.from({ length: Math.min(HEAD, area.top) }, (_, row) => row);
  return rows.flatMap((row) =>
    (sheet.values[row] ?? []).flatMap((value, column) => {
      const text = typeof value === 'string' ? value.trim() : '';
      return [...foldWidth(text).matchAll(PHRASE)].map(
        ([, label = '', digits = '']): StatedFigure => ({
          label: named(label),
          item: '',
          value: Number(digits),
          head: '',
          decimals: 0,
          isShare: false,
          written: { text, place: { sheet: sheet.name, row, column } },
          table,
          grid,
          row,
          role: 'data',
          isWhole: true,
          isLoose: true,
        }),
      );
    }),
  );
}

/** A figure that is wrong beside others, with what it is held against. */
export interface Broken {
  readonly figure: StatedFigure;
  readonly others: readonly StatedFigure[];
  readonly gap: string;
}

/** Whether a tie means this figure. */
export function isNamed(
  { label, item, grid }: StatedFigure,
  { words, without, around, items }: FigureName,
): boolean {
  const has = (word: string) => label.includes(foldNames(word));
  const isAround = (word: string) => has(word) || grid.titles.includes(word);
  return (
    words.some((word) => word === '*' || has(word)) &&
    !without.some(has) &&
    (around.length === 0 || around.some(isAround)) &&
    (items.length === 0 || items.some((word) => item.includes(word)))
  );
}

/** Without the dust of binary fractions. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
