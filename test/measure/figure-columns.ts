import { columnName, parseArea } from '../../src/model/address';
import type { Coverage } from '../../src/model/coverage';
import type { Report } from '../../src/model/report';
import { type Sheet, valueAt, type Workbook } from '../../src/model/workbook';
import { isDateFormat } from '../../src/reading/formats';
import { readNumber } from '../../src/reading/numbers';
import type { Share } from './figures';

/** How many columns of figures stand under a field that is believed or under a law of the table, and those that do not. */
export interface FigureColumns extends Share {
  /** `教基3112!E 未接受过` */
  readonly strange: readonly string[];
}

/** What the report says of columns that no field was found for and no law holds, or of figures that stand in no table. */
const STRANGE: ReadonlySet<string> = new Set(['没有认出的栏', '表外的数']);
/** A column with fewer cells or fewer figures among them is one of words. */
const FEWEST = 2;
const MOSTLY = 0.5;
/** Numbers of lines are no figures. */
const CODES = /^(?:序号|编号|代码|行次|行号|编码|序|乙|甲)$/;

interface Told {
  readonly sheet: string;
  readonly range: string;
  readonly coverage: Coverage;
  readonly isForm: boolean;
}

/** The columns of figures of all tables but forms, recognised or not; columns that two ledgers share count once. */
export function figureColumns(report: Report, workbook: Workbook): FigureColumns {
  const told: readonly Told[] = [
    ...report.ledgers.map(({ table }, index) => ({
      sheet: table.sheet.name,
      range: `${columnName(table.area.left)}${table.area.top + 1}:${columnName(table.area.right)}${table.area.bottom + 1}`,
      coverage: report.coverage[index] ?? { checked: [], unchecked: [] },
      isForm: table.orientation !== 'rows',
    })),
    ...report.unrecognised
      .filter(({ isText }) => !isText)
      .map(({ sheet, range, coverage }) => ({
        sheet,
        range,
        coverage: coverage ?? NOTHING,
        isForm: false,
      })),
  ];
  const found = new Map<string, string | undefined>();
  for (const one of told.filter(({ isForm }) => !isForm)) {
    const sheet = workbook.sheets.find(({ name }) => name === one.sheet);
    const strange = strangeIn(one.coverage);
    for (const column of sheet ? numericIn(sheet, one.range) : []) {
      const letter = columnName(column);
      const isStrange = one.coverage === NOTHING || strange.has(letter);
      found.set(
        `${one.sheet}!${one.range} ${letter}`,
        isStrange ? `${one.sheet}!${letter} ${strange.get(letter) ?? ''}`.trim() : undefined,
      );
    }
  }
  const strange = [...found.values()].filter((text) => text !== undefined);
  return { part: found.size - strange.length, whole: found.size, strange };
}

/** A range that was given up altogether. */
const NOTHING: Coverage = { checked: [], unchecked: [] };

function strangeIn({ unchecked }: Coverage): ReadonlyMap<string, string> {
  return new Map(
    unchecked
      .filter(({ group }) => STRANGE.has(group))
      .flatMap(({ columns }) => columns)
      .flatMap((text) => {
        const [, letter, header = ''] = /^([A-Z]+)列 ?(.*)$/.exec(text) ?? [];
        return letter === undefined ? [] : [[letter, header] as const];
      }),
  );
}

function numericIn(sheet: Sheet, range: string): readonly number[] {
  const { top, left, bottom, right } = parseArea(range) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).filter((column) => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const filled = rows.filter((row) => `${valueAt(sheet, row, column) ?? ''}`.trim() !== '');
    const figures = filled.filter((row) => isFigure(sheet, row, column));
    const isCodes = filled.some((row) => CODES.test(`${valueAt(sheet, row, column)}`.replace(/\s/g, '')));
    return figures.length >= FEWEST && figures.length >= MOSTLY * filled.length && !isCodes;
  });
}

function isFigure(sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return (
    (typeof value === 'number' && !isDateFormat(sheet.formats[row]?.[column])) ||
    (typeof value === 'string' &&
      /^\d[\d,.]*%?$/.test(value.trim()) &&
      !/^0\d/.test(value.trim()) &&
      value.length < 10 &&
      readNumber(value) !== undefined)
  );
}
