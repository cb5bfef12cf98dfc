import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { areaAddress, cellAddress } from '../../src/model/address';
import type { DrawnCell, SheetDrawing } from '../../src/model/drawing';
import type { SummaryResult } from '../../src/model/summary';
import { isCellError, type Sheet, type Workbook } from '../../src/model/workbook';
import { summaries } from '../../src/summaries';
import { sheetOf } from './sheet';

export const today = '2023-11-20';
const packs = ['national-quality-2017', 'national-basic-2012'];

export interface Summarised {
  readonly workbook: Workbook;
  readonly results: ReadonlyMap<string, SummaryResult>;
}

/** All summary sheets of a workbook; `previous` are those that stand in it already. */
export function summarised(
  workbook: Workbook,
  standards: readonly string[] = packs,
  previous: ReadonlyMap<string, Sheet> = new Map(),
  day = today,
): Summarised {
  const report = checkWorkbook(workbook, catalogue, { standards, today: day });
  const results = summaries.map(({ id, draw }): [string, SummaryResult] => {
    const before = previous.get(id);
    const input = { workbook, report, catalogue, today: day };
    return [id, draw(before ? { ...input, previous: before } : input)];
  });
  return { workbook, results: new Map(results) };
}

export function sheetDrawn({ results }: Summarised, id: string): SheetDrawing {
  const result = results.get(id);
  if (!result?.ok) {
    throw new Error(`${id}: ${result?.reason}`);
  }
  return result.sheet;
}

export function sheetsDrawn({ results }: Summarised): readonly SheetDrawing[] {
  return [...results.values()].flatMap((result) => (result.ok ? [result.sheet] : []));
}

/** A drawn sheet as text: a line per row; `=` before what a formula yields, `!` behind what fails, `*` behind a note. */
export function asText(sheet: SheetDrawing): string {
  const rows: string[][] = [];
  for (const cell of sheet.cells) {
    rows[cell.row] ??= [];
    (rows[cell.row] as string[])[cell.column] = cellText(cell);
  }
  return Array.from(rows, (row) =>
    Array.from(row ?? [], (text) => text ?? '')
      .join(' | ')
      .replace(/[ |]+$/, ''),
  ).join('\n');
}

function cellText({ value, formula, note, style }: DrawnCell): string {
  const shown = typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value ?? '');
  return `${formula === undefined ? '' : '='}${shown}${style?.colour === 'failing' ? ' !' : ''}${note ? ' *' : ''}`;
}

/** The formula or value of a cell: `C5`. */
export function contentAt({ cells }: SheetDrawing, address: string): string | number | boolean | undefined {
  const cell = cells.find(({ row, column }) => cellAddress(row, column) === address);
  return cell?.formula === undefined ? cell?.value : `=${cell.formula}`;
}

/** The drawn sheet as it stands in a workbook. */
export function asSheet(drawing: SheetDrawing): Sheet {
  const values: (string | number | boolean | null)[][] = [];
  for (const { row, column, value } of drawing.cells) {
    while (values.length <= row) {
      values.push([]);
    }
    (values[row] as (typeof values)[number])[column] = value === undefined || value === '' ? null : value;
  }
  return sheetOf(values, { name: drawing.title });
}

export type Edit = readonly [sheet: string, row: number, column: number, value: string | number];

/** The workbook after a clerk's edits. */
export function edited(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const values = sheet.values.map((row) => [...(row ?? [])]);
      for (const [name, row, column, value] of edits) {
        if (name === sheet.name) {
          values[row] ??= [];
          (values[row] as (typeof values)[number])[column] = value;
        }
      }
      return { ...sheet, values };
    }),
  };
}

export interface Recalculated {
  /** `title!C5` → what the independent engine says. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** What Univer makes of the drawn formulas beside the ledgers, after these edits of the ledgers. */
export function recalculate(
  jobs: readonly { readonly summarised: Summarised; readonly edits?: readonly Edit[] }[],
): readonly Recalculated[] {
  const books = jobs.map(({ summarised: one, edits = [] }) => ({
    sheets: [
      ...one.workbook.sheets.map(({ name, values }) => ({
        name,
        cells: values.flatMap((row, r) =>
          (row ?? []).flatMap((value, c) =>
            value === null || value === undefined || isCellError(value) ? [] : [[r, c, value, null]],
          ),
        ),
      })),
      ...sheetsDrawn(one).map(({ title, cells }) => ({
        name: title,
        cells: cells
          .filter(({ value, formula }) => formula !== undefined || (value !== undefined && value !== ''))
          .map(({ row, column, value, formula }) => [row, column, value ?? null, formula ?? null]),
      })),
    ],
    edits,
  }));
  const output = execFileSync(process.execPath, [join(__dirname, 'recalculate.cjs')], {
    input: JSON.stringify(books),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const results = JSON.parse(output) as [string, number, number, unknown][][];
  return results.map((cells) => ({
    values: new Map(
      cells.map(([sheet, row, column, value]) => [`${sheet}!${cellAddress(row, column)}`, value]),
    ),
  }));
}

/** Formulas whose drawn value is not what the other engine says: `title!C5: 3, elsewhere 4, =SUM(…)`. */
export function disagreements(sheets: readonly SheetDrawing[], { values }: Recalculated): readonly string[] {
  return sheets.flatMap(({ title, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      const address = `${title}!${areaAddress({ top: row, bottom: row, left: column, right: column })}`;
      const other = values.get(address);
      return formula === undefined || isSame(value, other)
        ? []
        : [`${address}: ${value}, elsewhere ${String(other)}, =${formula}`];
    }),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : (one ?? '') === (other ?? '');
}
