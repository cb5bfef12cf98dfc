import type { SheetDrawing } from './drawing';
import type { Comparison, Demand, Status } from './standard';
import type { Sheet } from './workbook';

/** Columns of the sheet 标准设置 (0-based), as it is drawn and as people's entries are kept. */
export const settingColumns = {
  comparison: 3,
  bound: 4,
  document: 6,
  clause: 7,
  state: 8,
  counted: 9,
  chosen: 10,
  remark: 11,
  key: 12,
} as const;

export const settingsTitle = '标准设置';

/** How sure a bound is, in the words of the sheet; 不执行 takes it out. */
export const statusWords: Readonly<Record<Status, string>> = {
  confirmed: '已核实',
  'second-hand': '转引',
  'from-memory': '凭记忆',
  uncertain: '待核实',
};

export const DROPPED = '不执行';
export const ALL = '全部';

/** Signs as words that no spreadsheet takes for the beginning of a formula. */
export const comparisonWords: Readonly<Record<Comparison, string>> = {
  '>=': '≥',
  '>': '大于',
  '<=': '≤',
  '<': '小于',
  '=': '等于',
};

type Sort = 'bound' | 'demand' | 'row' | 'rule';

/** What a line of the sheet is about: `henan-2012/bound/class-size-primary`. */
export function settingKey(standard: string, sort: Sort, id: string): string {
  return `${standard}/${sort}/${id}`;
}

/** Demands have one id for several rooms and stages. */
export function demandKey({ id, stage, bound, rooms }: Demand): string {
  return [id, stage ?? '', bound ?? '', ...(rooms ?? [])].join(' ');
}

/**
 * Whether a sheet of ours holds what its clerk has entered: cells that are filled and that we leave blank, or that are
 * meant to be filled in and hold something else than we put there. What cannot be drawn any more is taken to hold some.
 */
export function holdsEntries(sheet: Sheet, drawing: SheetDrawing | undefined): boolean {
  if (!drawing) {
    return true;
  }
  const drawn = new Map(drawing.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return sheet.values.some((row, rowIndex) =>
    row?.some((value, column) => {
      if (value === null || value === undefined || value === '' || sheet.formulas[rowIndex]?.[column]) {
        return false;
      }
      const ours = drawn.get(`${rowIndex} ${column}`);
      const isOurs = ours?.formula !== undefined || (ours?.value ?? '') !== '';
      return !isOurs || (ours?.style?.colour === 'input' && !ours.formula && ours.value !== value);
    }),
  );
}
