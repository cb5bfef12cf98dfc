import { valueAt } from '../../model/workbook';
import { isDateFormat } from '../../reading/formats';
import { readNumber } from '../../reading/numbers';
import type { Axis } from './book';
import { labelOf } from './label';
import { type Layout, type Source, wordsAt } from './layout';

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** So many lines with figures side by side make a table of a form's part. */
const TABLE_LINES = 4;

/** A form read as label beside value: its single figures as one line; and where its values stand in columns, these as a table. */
export function formLayouts(source: Source): readonly Layout[] {
  return [...gridLayout(source), ...singleFigures(source)];
}

function isFigure({ table: { sheet } }: Source, row: number, column: number): boolean {
  return readNumber(valueAt(sheet, row, column)) !== undefined && !isDateFormat(sheet.formats[row]?.[column]);
}

function singleFigures(source: Source): readonly Layout[] {
  const { table, ledger } = source;
  const { sheet, area } = table;
  const spots = new Map<string, { readonly label: string; readonly spot: Spot }>();
  const fields = new Map<string, number>();
  for (const { field, row, index, text, header } of ledger?.fields ?? []) {
    const key = `${row}:${index}`;
    if (row !== undefined && text === undefined && isFigure(source, row, index) && !spots.has(key)) {
      fields.set(field, spots.size);
      spots.set(key, { label: header, spot: { row, column: index } });
    }
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const label = wordsAt(sheet, { row, column: column - 1 }) || wordsAt(sheet, { row: row - 1, column });
      if (label !== '' && !spots.has(`${row}:${column}`) && isFigure(source, row, column)) {
        spots.set(`${row}:${column}`, { label, spot: { row, column } });
      }
    }
  }
  const list = [...spots.values()];
  const line: Axis = { label: labelOf(['']), index: area.top, role: 'data', level: 0, isHidden: false };
  return list.length < 2
    ? []
    : [
        {
          table,
          rows: [line],
          columns: list.map(({ label }, index) => ({ ...line, label: labelOf([label]), index })),
          isForm: true,
          ...(ledger ? { kind: ledger.kind } : {}),
          fields,
          rowOf: (_, item) => list[item]?.spot.row ?? 0,
          columnOf: (_, item) => list[item]?.spot.column ?? 0,
          find: (row, column) => {
            const item = [...spots.keys()].indexOf(`${row}:${column}`);
            return item < 0 ? undefined : [0, item];
          },
        },
      ];
}

/** Neighbouring columns of figures in a form, line by line. */
function gridLayout(source: Source): readonly Layout[] {
  const { table } = source;
  const { sheet, area } = table;
  const wide = columnsOfFigures(source);
  const [left = 0] = wide;
  if (wide.length < 2 || wide.some((column, index) => column !== left + index)) {
    return [];
  }
  const isCode = (row: number) => {
    const codes = wide.map((column) => Number(valueAt(sheet, row, column)));
    return codes.every(
      (code, index) => Number.isInteger(code) && code < 60 && code === (codes[0] ?? 0) + index,
    );
  };
  const lines: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (wide.some((column) => isFigure(source, row, column)) && !isCode(row)) {
      lines.push(row);
    }
  }
  const nameOf = (row: number) => {
    const texts: string[] = [];
    for (let column = left - 1; column >= area.left; column--) {
      texts.push(wordsAt(sheet, { row, column }));
    }
    return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  };
  const headerOf = (column: number) => {
    const top = lines[0] ?? 0;
    const rows = [top - 1, top - 2, top - 3, top - 4].filter((row) => row >= 0);
    return rows.map((row) => wordsAt(sheet, { row, column })).find((text) => text !== '') ?? '';
  };
  const axis = (index: number, name: string): Axis => ({
    label: labelOf([name]),
    index,
    role: 'data',
    level: 0,
    isHidden: false,
  });
  return lines.length < TABLE_LINES
    ? []
    : [
        {
          table,
          rows: lines.map((row) => axis(row, nameOf(row))),
          columns: wide.map((column) => axis(column, headerOf(column))),
          isForm: false,
          fields: new Map(),
          rowOf: (line) => lines[line] ?? 0,
          columnOf: (_, item) => wide[item] ?? 0,
          find: (row, column) => {
            const [line, item] = [lines.indexOf(row), wide.indexOf(column)];
            return line < 0 || item < 0 ? undefined : [line, item];
          },
        },
      ];
}

function columnsOfFigures(source: Source): readonly number[] {
  const { top, bottom, left, right } = source.table.area;
  const wide: number[] = [];
  for (let column = left + 1; column <= right; column++) {
    let lines = 0;
    for (let row = top; row <= bottom; row++) {
      lines += Number(
        isFigure(source, row, column) &&
          (isFigure(source, row, column - 1) || isFigure(source, row, column + 1)),
      );
    }
    if (lines >= TABLE_LINES) {
      wide.push(column);
    }
  }
  return wide;
}
