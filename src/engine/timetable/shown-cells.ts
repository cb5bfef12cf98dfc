import type { Area, CellValue, Place, Sheet } from '../../model/workbook';

/** The cells of a table as they are shown: merged cells all show their first one. */
export interface Cells {
  readonly sheet: Sheet;
  /** The cell that holds the value shown at a cell. */
  place(row: number, column: number): Place;
  text(row: number, column: number): string;
  /** The text of a cell that holds a value itself. */
  textAt(place: Place): string;
}

export function cellsOf(sheet: Sheet, area: Area): Cells {
  const merges = sheet.merges.filter(
    (merge) =>
      merge.bottom >= area.top &&
      merge.top <= area.bottom &&
      merge.right >= area.left &&
      merge.left <= area.right,
  );
  const owner = new Map<number, Area>();
  const width = area.right + 1;
  for (const merge of merges) {
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, area.right); column++) {
        owner.set(row * width + column, merge);
      }
    }
  }
  const place = (row: number, column: number): Place => {
    const merge = owner.get(row * width + column);
    return { sheet: sheet.name, row: merge?.top ?? row, column: merge?.left ?? column };
  };
  const textAt = (cell: Place) => asText(sheet.values[cell.row]?.[cell.column] ?? null);
  return { sheet, place, textAt, text: (row, column) => textAt(place(row, column)) };
}

function asText(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
