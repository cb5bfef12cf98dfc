import { checkTimetables, type Seen } from '../../../src/engine/timetable/check';
import { cellAddress } from '../../../src/model/address';
import type { Ledger, LedgerView, RecordView, Scene } from '../../../src/model/ledger';
import type { Context, Line, Table } from '../../../src/model/table';
import type { CellValue, Sheet } from '../../../src/model/workbook';
import { readClass } from '../../../src/reading/classes';
import { plans } from '../../../src/standards/plans';

/** How a drawn sheet is laid out; rows as Excel counts them. */
export interface Layout {
  readonly titles?: readonly number[];
  readonly header: readonly number[];
  readonly footers?: readonly number[];
  readonly context?: Context;
}

/** What recognition would make of a drawn grid: a timetable, or classes × subjects with teachers' names. */
export function grid(kind: 'timetable' | 'teacher-assignment', sheet: Sheet, layout: Layout): Seen {
  return seen(kind, 'matrix', sheet, layout, {});
}

/** What recognition would make of a drawn list; `fields` by header text. */
export function list(
  kind: string,
  sheet: Sheet,
  layout: Layout,
  fields: Readonly<Record<string, string>>,
): Seen {
  return seen(kind, 'rows', sheet, layout, fields);
}

function seen(
  kind: string,
  orientation: 'matrix' | 'rows',
  sheet: Sheet,
  layout: Layout,
  fields: Readonly<Record<string, string>>,
): Seen {
  const top = Math.min(...layout.header) - 1;
  const footers = (layout.footers ?? []).map((row) => row - 1);
  const bottom = Math.min(sheet.values.length, ...footers) - 1;
  const right = Math.max(...sheet.values.map((row) => row?.length ?? 0)) - 1;
  const headerLines = layout.header.map((row) => row - 1);
  const lines: Line[] = [];
  for (let index = Math.max(...headerLines) + 1; index <= bottom; index++) {
    lines.push({ index, role: 'data' });
  }
  const texts = (rows: readonly number[]) =>
    rows.map((row) => ({ text: shown(sheet, row, 0), place: { sheet: sheet.name, row, column: 0 } }));
  const titles = texts((layout.titles ?? []).map((row) => row - 1));
  const table: Table = {
    sheet,
    area: { top, left: 0, bottom, right },
    orientation,
    titles,
    footers: texts(footers),
    context: layout.context ?? {},
    headerLines,
    headers: [],
    lines,
  };
  const columns = new Map(
    Object.entries(fields).map(([header, field]) => [
      field,
      sheet.values[headerLines[0] ?? 0]?.indexOf(header) ?? -1,
    ]),
  );
  const anchor = titles[0]?.place ?? { sheet: sheet.name, row: top, column: 0 };
  const ledger: Ledger = { kind, table, fields: [], confidence: 1, reasons: [] };
  const records = lines.map((line) => recordOf(sheet, line.index, columns));
  const view: LedgerView = {
    kind,
    sheet: sheet.name,
    label: kind,
    context: table.context,
    anchor,
    titles,
    footers: table.footers,
    records,
    totals: [],
    has: (field) => columns.has(field),
    header: (field) => field,
  };
  return { ledger, view };
}

function recordOf(sheet: Sheet, row: number, columns: ReadonlyMap<string, number>): RecordView {
  const text = (field: string) => {
    const column = columns.get(field);
    return column === undefined ? '' : shown(sheet, row, column);
  };
  return {
    role: 'data',
    line: row,
    section: '',
    has: (field) => columns.has(field),
    text,
    isBlank: (field) => text(field) === '',
    number: (field) =>
      text(field) === '' || Number.isNaN(Number(text(field))) ? undefined : Number(text(field)),
    reading: () => undefined,
    date: () => undefined,
    classOf: (field) => readClass(text(field)),
    yes: () => undefined,
    place: (field) => {
      const column = columns.get(field);
      return column === undefined ? undefined : { sheet: sheet.name, row, column };
    },
  };
}

/** Text of a cell, of a merged one that of its first. */
function shown(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const value: CellValue = sheet.values[merge?.top ?? row]?.[merge?.left ?? column] ?? null;
  return value === null ? '' : String(value).trim();
}

export const scene: Scene = {
  ledgers: () => [],
  demands: () => [],
  quantity: () => undefined,
  stage: 'primary',
  today: '2023-06-30',
};

/** `总课表!A7 curriculum-periods error`, in order of the cells. */
export function findings(
  tables: readonly Seen[],
  planIds: readonly string[] = [],
  around: Scene = scene,
): readonly string[] {
  const chosen = plans.filter((plan) => plan.isNational || planIds.includes(plan.id));
  return [...checkTimetables(tables, chosen, around)]
    .map(
      ({ rule, complaint: { cell, severity } }) =>
        `${cell.sheet}!${cellAddress(cell.row, cell.column)} ${rule} ${severity}`,
    )
    .sort();
}
