import type { Area } from '../../../src/model/workbook';
import { type BookCell, put } from './book';
import { refuse } from './failures';
import { type HostObject, objectType } from './object-type';
import {
  allowChange,
  areaOf,
  type BookAreas,
  type BookRange,
  cellsIn,
  contains,
  fullAddress,
  gridOf,
  putGrid,
  rangeAt,
} from './ranges';
import { typedInput } from './typed-input';

interface AreaList extends HostObject {
  readonly ranges: readonly BookRange[];
}

type Input = string | number | boolean;

/** Typing keeps the look of a cell and replaces what it holds. */
function typeInto(range: BookRange, input: Input | readonly (readonly Input[])[]): void {
  putGrid(range, input, (one) => {
    const { value, formula, isQuoted } = typedInput(one);
    return { value, formula, isQuoted } as Partial<BookCell>;
  });
}

function clear({ sheet, area }: BookRange): void {
  allowChange(sheet);
  for (const [row, column] of cellsIn(sheet, [area])) {
    put(sheet, row, column, { value: '', formula: undefined, format: undefined, look: undefined } as never);
  }
}

/** Areas of the cells with formulas or constants, joined down the columns; `null` where there are none. */
function special({ sheet, area }: BookRange, kind: string): BookAreas | null {
  const wanted = [...cellsIn(sheet, [area])].filter(([, , { formula, value }]) =>
    kind === 'Formulas'
      ? formula
      : kind === 'Constants'
        ? !formula && value !== ''
        : refuse('InvalidArgument'),
  );
  const areas: Area[] = [];
  for (const [row, column] of wanted.toSorted(([r, c], [s, d]) => c - d || r - s)) {
    const last = areas.at(-1);
    if (last && last.left === column && last.bottom === row - 1) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else {
      areas.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return areas.length === 0 ? null : { kind: 'RangeAreas', sheet, areas };
}

/** Excel fails where there are more than 512 merged areas. */
function merged({ sheet, area }: BookRange): BookAreas | null {
  const areas = sheet.merges.filter((one) => contains(area, one.top, one.left));
  if (areas.length > 512) {
    refuse('GeneralException', 'too many merged areas');
  }
  return areas.length === 0 ? null : { kind: 'RangeAreas', sheet, areas };
}

function merge({ sheet, area }: BookRange): void {
  allowChange(sheet);
  sheet.merges.push(area);
}

function unmerge({ sheet, area }: BookRange): void {
  allowChange(sheet);
  sheet.merges = sheet.merges.filter((one) => !contains(area, one.top, one.left));
}

/** `null` where some lines are hidden and some are not. */
function hidden(lines: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...lines].filter((line) => first <= line && line <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function perLine<Thing>(first: number, last: number, thing: (line: number) => Thing): readonly Thing[] {
  return Array.from({ length: last - first + 1 }, (_, index) => thing(first + index));
}

interface Validation extends HostObject {
  readonly range: BookRange;
}

interface ListRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
}

/** Excel takes a list that is written out up to 255 letters. */
function offer({ range: { sheet, area } }: Validation, { list }: ListRule): void {
  allowChange(sheet);
  if (list === undefined || list.source.length > 255) {
    refuse('InvalidArgument', 'only lists of up to 255 letters');
  } else {
    sheet.choices.push({ area, source: list.source });
  }
}

/** Ranges, what may be chosen in them, and lists of areas. */
export const rangeObjects = {
  Range: objectType<BookRange>({
    isReferenced: true,
    scalars: {
      Address: fullAddress,
      RowIndex: ({ area }) => area.top,
      ColumnIndex: ({ area }) => area.left,
      RowCount: ({ area }) => area.bottom - area.top + 1,
      ColumnCount: ({ area }) => area.right - area.left + 1,
      RowHidden: ({ sheet, area }) => hidden(sheet.hiddenRows, area.top, area.bottom),
      ColumnHidden: ({ sheet, area }) => hidden(sheet.hiddenColumns, area.left, area.right),
      Values: { read: (range) => gridOf(range, (cell) => cell?.value ?? ''), write: typeInto },
      Formulas: {
        read: (range) => gridOf(range, (cell) => cell?.formula ?? cell?.value ?? ''),
        write: typeInto,
      },
      NumberFormat: {
        read: (range) => gridOf(range, (cell) => cell?.format ?? 'General'),
        write: (range, format: string) => putGrid(range, format, (one) => ({ format: one })),
      },
    },
    links: {
      Format: (range) => ({ kind: 'RangeFormat', range }),
      ConditionalFormats: (range) => ({ kind: 'ConditionalFormatCollection', range }),
      DataValidation: (range) => ({ kind: 'DataValidation', range }),
    },
    methods: {
      /** The client asks before it sends a large array. */
      _ValidateArraySize: ({ area }, rows: number, columns: number) =>
        (rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1) ||
        refuse('InvalidArgument'),
      /** … and then writes it band by band. */
      GetRow: ({ sheet, area }, row: number) =>
        rangeAt(sheet, { ...area, top: area.top + row, bottom: area.top + row }),
      GetResizedRange: ({ sheet, area }, rows: number, columns: number) =>
        rangeAt(sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns }),
      GetBoundingRect: ({ sheet, area }, other: BookRange | string) => {
        const last = typeof other === 'string' ? areaOf(other) : other.area;
        return rangeAt(sheet, {
          top: Math.min(area.top, last.top),
          left: Math.min(area.left, last.left),
          bottom: Math.max(area.bottom, last.bottom),
          right: Math.max(area.right, last.right),
        });
      },
      Clear: clear,
      Merge: merge,
      Unmerge: unmerge,
      Select: (range) => {
        range.sheet.book.selected = fullAddress(range);
      },
      GetSpecialCellsOrNullObject: special,
      GetMergedAreasOrNullObject: merged,
      GetRowProperties: ({ sheet, area }) =>
        perLine(area.top, area.bottom, (row) => ({ rowIndex: row, rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: ({ sheet, area }) =>
        perLine(area.left, area.right, (column) => ({
          columnIndex: column,
          columnHidden: sheet.hiddenColumns.has(column),
        })),
    },
  }),
  DataValidation: objectType<Validation>({
    scalars: { Rule: { read: () => ({}), write: offer } },
  }),
  RangeAreas: objectType<BookAreas>({
    isReferenced: true,
    links: {
      Areas: ({ sheet, areas }) => ({
        kind: 'RangeCollection',
        ranges: areas.map((area) => rangeAt(sheet, area)),
      }),
      Format: (range) => ({ kind: 'RangeFormat', range }),
      ConditionalFormats: (range) => ({ kind: 'ConditionalFormatCollection', range }),
    },
  }),
  RangeCollection: objectType<AreaList>({ items: ({ ranges }) => ranges }),
};
