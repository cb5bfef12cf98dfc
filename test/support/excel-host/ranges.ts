import { areaAddress, columnIndex, parseArea, quotedSheet } from '../../../src/model/address';
import type { Area } from '../../../src/model/workbook';
import { type Book, type BookCell, type BookSheet, cellKey, put, sheetNamed, WIDTH } from './book';
import { refuse } from './failures';
import type { HostObject } from './object-type';

export const HEIGHT = 1_048_576;

export interface BookRange extends HostObject {
  readonly kind: 'Range';
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface BookAreas extends HostObject {
  readonly kind: 'RangeAreas';
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

export function rangeAt(sheet: BookSheet, area: Area): BookRange {
  const { top, left, bottom, right } = area;
  if (!sheet.book.sheets.includes(sheet)) {
    refuse('ItemNotFound');
  }
  if (top < 0 || left < 0 || bottom >= HEIGHT || right >= WIDTH || bottom < top || right < left) {
    refuse('InvalidArgument');
  }
  return { kind: 'Range', sheet, area };
}

/** The area of `A1`, `A1:C3`, `A:C`, `2:4`, with or without a sheet's name before it. */
export function areaOf(address: string): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (columns) {
    return {
      top: 0,
      bottom: HEIGHT - 1,
      left: columnIndex(columns[1] ?? ''),
      right: columnIndex(columns[2] ?? ''),
    };
  }
  if (rows) {
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: WIDTH - 1 };
  }
  return parseArea(plain) ?? refuse('InvalidArgument', `no address: ${address}`);
}

/** The range of `'Sheet 1'!A1` or `班额!C9`. */
export function rangeOfAddress(book: Book, address: string): BookRange {
  const name = address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replaceAll("''", "'");
  return rangeAt(sheetNamed(book, name) ?? refuse('InvalidArgument'), areaOf(address));
}

export function fullAddress({ sheet, area }: BookRange): string {
  return `${quotedSheet(sheet.name)}!${areaAddress(area)}`;
}

export function areasOf(range: BookRange | BookAreas): readonly Area[] {
  return range.kind === 'Range' ? [range.area] : range.areas;
}

export function contains(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

/** Cells that hold or show something, within the areas; areas may be whole sheets. */
export function* cellsIn(
  sheet: BookSheet,
  areas: readonly Area[],
): Generator<readonly [number, number, BookCell]> {
  for (const [key, cell] of [...sheet.cells]) {
    const row = Math.floor(key / WIDTH);
    const column = key % WIDTH;
    if (areas.some((area) => contains(area, row, column))) {
      yield [row, column, cell];
    }
  }
}

/** The rectangle of what is filled; `null` for an empty sheet. */
export function usedArea(sheet: BookSheet): Area | null {
  let [top, left, bottom, right] = [HEIGHT, WIDTH, -1, -1];
  for (const [key, { value, formula }] of sheet.cells) {
    if (value !== '' || formula) {
      const row = Math.floor(key / WIDTH);
      const column = key % WIDTH;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** One thing per cell of a range. */
export function gridOf<Thing>(
  { sheet, area }: BookRange,
  thing: (cell: BookCell | undefined) => Thing,
): readonly (readonly Thing[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      thing(sheet.cells.get(cellKey(area.top + row, area.left + column))),
    ),
  );
}

/** Puts one thing per cell, or the same into all. A grid of another size is refused, and so is a protected sheet. */
export function putGrid<Thing>(
  { sheet, area }: BookRange,
  things: Thing | readonly (readonly Thing[])[],
  change: (thing: Thing) => Partial<BookCell>,
): void {
  allowChange(sheet);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (Array.isArray(things) && (things.length !== height || things.some((row) => row.length !== width))) {
    refuse('InvalidArgument', 'the array has another size than the range');
  }
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const thing = Array.isArray(things) ? (things[row][column] as Thing) : (things as Thing);
      if (thing !== null) {
        put(sheet, area.top + row, area.left + column, change(thing));
      }
    }
  }
}

export function allowChange(sheet: BookSheet): void {
  if (!sheet.book.sheets.includes(sheet)) {
    refuse('ItemNotFound');
  }
  if (sheet.isProtected) {
    refuse('AccessDenied');
  }
}
