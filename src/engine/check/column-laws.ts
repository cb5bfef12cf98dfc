import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import type { Raised } from '../findings';
import { type Law, type LawColumn, lawOf } from './law';
import { figure } from './sentences';

const MOST = { lines: 400, columns: 40 };

/** Headers of what is worked out from two other columns of the line, by the operation. */
const WORKED_OUT: readonly { readonly law: Law['type']; readonly header: RegExp }[] = [
  { law: 'ratio', header: /占比|比例|百分比|比重|率|%|生均|人均|班均|师均|户均|平均|每百|每生/ },
  {
    law: 'product',
    header: /金额|总价|总额|小计|合计|价值|应拨|应发|应补|补助|经费|资金|总课时|总学时|总面积/,
  },
  { law: 'difference', header: /差|缺|欠|未|余|尚|增|净|短/ },
];

/**
 * What a column is worked out from shows in its own lines: where nearly all of them follow one law (占比 = 留守儿童 ÷ 在校生),
 * whatever the columns are called, the few that do not are asked about. `known`: cells of which something is said already.
 */
export function checkColumnLaws(table: Table, known: ReadonlySet<string>): readonly Raised[] {
  const lines = table.lines.filter(({ role }) => role === 'data').map(({ index }) => index);
  if (lines.length > MOST.lines || (table.orientation !== 'rows' && table.orientation !== 'columns')) {
    return [];
  }
  const columns = columnsOf(table, lines).slice(0, MOST.columns);
  return columns.flatMap((column) => {
    const types = WORKED_OUT.filter(({ header }) => header.test(column.header)).map(({ law }) => law);
    const law = types.length === 0 ? undefined : lawOf(column, columns, types);
    return (law?.broken ?? []).flatMap((line): readonly Raised[] => {
      const cells = [column, ...(law?.operands ?? [])].map(({ index }) => placeOf(table, line, index));
      return law && !cells.some((cell) => known.has(keyOf(cell))) ? [complain(column, law, line, cells)] : [];
    });
  });
}

export function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}:${column}`;
}

function columnsOf(table: Table, lines: readonly number[]): readonly LawColumn[] {
  return table.headers.map(({ index, path }) => ({
    index,
    header: foldWidth(path.join('')),
    values: new Map(
      lines.flatMap((line) => {
        const { row, column } = placeOf(table, line, index);
        const reading = readNumber(
          table.sheet.values[row]?.[column] ?? null,
          table.sheet.formats[row]?.[column],
        );
        return reading && !reading.approximate ? [[line, reading] as const] : [];
      }),
    ),
  }));
}

function placeOf({ sheet, orientation }: Table, line: number, index: number): Place {
  return orientation === 'columns'
    ? { sheet: sheet.name, row: index, column: line }
    : { sheet: sheet.name, row: line, column: index };
}

function complain(column: LawColumn, law: Law, line: number, [cell, ...related]: readonly Place[]): Raised {
  const reading = column.values.get(line);
  const isPercent = reading?.unit === '%';
  const scale = isPercent ? 100 : 1;
  const expected = law.expected(line) ?? 0;
  const shown = (value: number) =>
    `${figure(Number((value * scale).toFixed(Math.max(law.type === 'ratio' ? 1 : 0, reading?.decimals ?? 0))))}${isPercent ? '%' : ''}`;
  const names = law.operands.map(({ header }) => header).join(SIGNS[law.type]);
  return {
    rule: 'column-law',
    complaint: {
      cell: cell ?? { sheet: '', row: 0, column: 0 },
      related,
      severity: 'query',
      message: `“${column.header}”是 ${shown(reading?.value ?? 0)},本表其他各行都等于${names},这一行按此是 ${shown(expected)}。请核对这几格。`,
      actual: shown(reading?.value ?? 0),
      required: shown(expected),
    },
  };
}

const SIGNS: Record<Law['type'], string> = { ratio: '÷', product: '×', difference: '−' };
