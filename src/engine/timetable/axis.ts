import type { Table } from '../../model/table';
import { areBareDays, BARE_DAYS } from '../../reading/weekdays';
import { type EdgeText, type Label, type Line, lineOf, readLabel } from './label';
import type { Cells } from './stretches';

export interface Axes {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Columns that state how many periods a row has. */
  readonly sums: readonly number[];
}

const NAMES = /教师|姓名|老师|教室|功能室|场地|地点|场所/;
const SUBJECTS = /学科|科目|任教/;
const SUMS = /^周?(?:合计|总计|小计|总?课时数?|课时合计|合计课时|总?节数)(?:\(节\)|\/节)?$/;
const NO_LABELS = /序号|编号|人数|班主任|备注|电话|职务|职称|年龄/;

/** Rows and columns of the grid with what stands at their edges; `undefined` where the table has no such edges. */
export function readAxes(table: Table, cells: Cells): Axes | undefined {
  const { area } = table;
  const printed = table.headerLines.filter((row) => row >= area.top && row <= area.bottom);
  const headerRows = [...printed, ...periodsBelow(printed, area, cells)];
  const positions = range(area.left, area.right);
  const ofDays = new Set(
    headerRows.filter((row) => areBareDays(positions.map((column) => cells.text(row, column)))),
  );
  const columns = positions.map((column) =>
    lineOf(
      column,
      headerRows.map((row) => ({
        text: spelledDay(headAt(row, column, headerRows, area, cells), ofDays.has(row)),
        place: cells.place(row, column),
        role: 'name' as const,
      })),
      cells.place(area.top, column),
    ),
  );
  const first = columns.findIndex((line) => isCoordinate(line.label));
  if (first < 1) {
    return undefined;
  }
  const skipped = new Set([
    ...headerRows,
    ...table.lines.filter((line) => line.role === 'header').map((line) => line.index),
  ]);
  const bodyRows = range(area.top, area.bottom).filter(
    (row) => !skipped.has(row) && row > Math.max(area.top - 1, ...headerRows),
  );
  const sums = columns.filter((column) => isSum(column, bodyRows, cells));
  const labelColumns = columns
    .slice(0, first)
    .filter((line) => !NO_LABELS.test(line.name) && !sums.includes(line));
  return {
    columns: columns.slice(first).filter((line) => isCoordinate(line.label) && !line.label.isBreak),
    rows: rowLines(bodyRows, labelColumns, columns[first]?.index ?? 0, cells),
    sums: sums.map((line) => line.index),
  };
}

function spelledDay(text: string, isOfDays: boolean): string {
  return isOfDays && BARE_DAYS.includes(text) ? `星期${text}` : text;
}

/** 1 2 3 4 5 6 1 2 3 … under the days: the periods, where they were taken for the numbers of columns. */
function periodsBelow(printed: readonly number[], area: Table['area'], cells: Cells): readonly number[] {
  const row = Math.max(area.top - 1, ...printed) + 1;
  const texts = range(area.left + 1, area.right).map((column) => cells.text(row, column));
  const periods = texts.filter((text) => /^[1-9]$/.test(text));
  const isRepeated = periods.filter((text) => text === '1').length >= 2;
  return cells.text(row, area.left) === '' && isRepeated && periods.length === texts.length ? [row] : [];
}

/** A day that is written once over its periods, in a cell that is not merged, holds on until the next day. */
function headAt(
  row: number,
  column: number,
  headerRows: readonly number[],
  area: Table['area'],
  cells: Cells,
): string {
  const own = cells.text(row, column);
  const isOverPeriods = headerRows.some(
    (below) => below > row && isPeriod(readLabel(cells.text(below, column))),
  );
  if (own !== '' || !isOverPeriods) {
    return own;
  }
  for (let before = column - 1; before >= area.left; before--) {
    const text = cells.text(row, before);
    if (text !== '') {
      return readLabel(text).weekday === undefined ? '' : text;
    }
  }
  return '';
}

function isPeriod({ periods, ordinal }: Label): boolean {
  return periods !== undefined || ordinal !== undefined;
}

/** A column of figures under 合计, 周课时 and the like; figures that begin with 1 count the periods of the day. */
function isSum({ index, name }: Line, bodyRows: readonly number[], cells: Cells): boolean {
  const first = bodyRows.map((row) => cells.text(row, index)).find((text) => text !== '');
  return (
    SUMS.test(name.replace(/\s/g, '')) && first !== undefined && /^\d+(?:\.5)?$/.test(first) && first !== '1'
  );
}

function isCoordinate(label: Label): boolean {
  return (
    label.weekday !== undefined ||
    label.periods !== undefined ||
    label.ordinal !== undefined ||
    label.className !== undefined ||
    label.classNumber !== undefined
  );
}

/** Rows with what their label columns say; weekday, class, half day and name hold on until the next one is written. */
function rowLines(
  bodyRows: readonly number[],
  labelColumns: readonly Line[],
  firstData: number,
  cells: Cells,
): readonly Line[] {
  const lines: Line[] = [];
  const held = new Map<number, string>();
  const hasNames = labelColumns.some((column) => NAMES.test(column.name));
  for (const row of bodyRows) {
    const own = labelColumns.map((column) => cells.text(row, column.index));
    if (own.every((text) => text === '')) {
      continue;
    }
    const isAcross = labelColumns.some((column) => cells.place(row, firstData).column === column.index);
    const line = lineOf(
      row,
      labelColumns.map((column, position): EdgeText => {
        const written = own[position] || (isAcross ? '' : (held.get(column.index) ?? ''));
        const text =
          /星期|周|日期/.test(column.name) && /^[一二三四五六日天1-7]$/.test(written)
            ? `星期${written}`
            : written;
        const { periods, ordinal, isBreak } = readLabel(text);
        const passes = periods === undefined && ordinal === undefined && !isBreak;
        held.set(column.index, passes ? text : '');
        const role = SUBJECTS.test(column.name)
          ? 'subject'
          : hasNames && !NAMES.test(column.name)
            ? 'label'
            : 'name';
        return { text, place: cells.place(row, column.index), role };
      }),
      cells.place(row, firstData),
    );
    lines.push(isAcross ? { ...line, label: { isBreak: true } } : line);
  }
  return lines;
}

function range(from: number, until: number): readonly number[] {
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
}
