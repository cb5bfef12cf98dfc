import type { Table } from '../../model/table';
import { type Place, valueAt } from '../../model/workbook';
import { type BoundReading, readBound } from '../../reading/bounds';
import { foldWidth } from '../../reading/words';

/** Texts that say how much is demanded, and those that demand it for each of something. */
const EXPLICIT =
  /[≥≤<>%]|不少|不低|不小|不超|不高|不大|不得|以上|以下|以内|至少|至多|最多|达到\d|\d+(?:\.\d+)?$/;
const PER_ONE = /^[每各按一]/;

/** Cells of a table by line and header, whichever way round it stands. */
export function cellsOf({ sheet, orientation }: Table) {
  const isTurned = orientation === 'columns';
  const row = (line: number, item: number) => (isTurned ? item : line);
  const column = (line: number, item: number) => (isTurned ? line : item);
  return {
    value: (line: number, item: number) => valueAt(sheet, row(line, item), column(line, item)),
    format: (line: number, item: number) => sheet.formats[row(line, item)]?.[column(line, item)],
    place: (line: number, item: number): Place => ({
      sheet: sheet.name,
      row: row(line, item),
      column: column(line, item),
    }),
  };
}

export type Cells = ReturnType<typeof cellsOf>;

/** A line 标准 says something of the column. */
export function hasLimits(cells: Cells, lines: Table['lines'], item: number): boolean {
  const over = linesOver(cells, lines, item);
  return lines.some(({ index }) => over(index) !== undefined);
}

/** What a table itself prints as demanded. */
export interface Demand {
  readonly reading: BoundReading;
  readonly text: string;
}

/** ≥20%, 不超过45人 in a cell. */
export function demandIn(value: ReturnType<Cells['value']>): Demand | undefined {
  const text = typeof value === 'string' ? foldWidth(value).replace(/\s/g, '') : '';
  const reading =
    EXPLICIT.test(text) && !PER_ONE.test(text) && !/[、;]|,.*\d/.test(text) ? readBound(text) : undefined;
  return reading && reading.unit !== ':' ? { reading, text } : undefined;
}

const IN_HEADER = /(?:[≥≤<>]|>=|<=|不低于|不少于|不超过|不高于|达到|达)\d+(?:\.\d+)?%?/;

/** 是否达到10%, 交流比例(≥10%). */
export function headerBound(leaf = ''): Demand | undefined {
  const text = IN_HEADER.exec(foldWidth(leaf).replace(/\s/g, ''))?.[0];
  return text === undefined ? undefined : demandIn(text);
}

/** A line 标准 says what the lines below it must reach, until the next. */
export function linesOver(
  cells: Cells,
  lines: Table['lines'],
  item: number,
): (line: number) => Demand | undefined {
  const over = new Map<number, Demand>();
  let current: Demand | undefined;
  for (const { index } of lines) {
    const value = cells.value(index, item);
    const own = typeof value === 'string' && /^[≥≤<>]/.test(foldWidth(value)) ? demandIn(value) : undefined;
    current = own ?? current;
    if (current && !own) {
      over.set(index, current);
    }
  }
  return (line) => over.get(line);
}
