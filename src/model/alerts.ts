import { parseArea } from './address';
import type { DrawnCell, SheetDrawing } from './drawing';

/** The drawing for a writer that keeps `alerts` live: their cells do not have the ground of `failing` by themselves. */
export function withLiveAlerts(drawing: SheetDrawing): SheetDrawing {
  const areas = (drawing.alerts ?? []).flatMap(({ area }) => parseArea(area) ?? []);
  const isAlert = ({ row, column }: DrawnCell) =>
    areas.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return areas.length === 0
    ? drawing
    : {
        ...drawing,
        cells: drawing.cells.map((cell) =>
          cell.style?.colour === 'failing' && isAlert(cell)
            ? { ...cell, style: { ...cell.style, colour: 'none' } }
            : cell,
        ),
      };
}
