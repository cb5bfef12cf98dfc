import type { SheetDrawing } from './drawing';
import type { Sheet } from './workbook';

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
