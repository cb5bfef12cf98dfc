import { parseArea } from '../model/address';
import type { DrawnCell, SheetDrawing } from '../model/drawing';

/** The report sheet as paper shows it: list of findings, requirements, what was not checked. On the screen it is hidden. */
export function PrintedReport({ drawing, name }: { readonly drawing: SheetDrawing; readonly name: string }) {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of drawing.cells) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const merges = drawing.merges.flatMap((merge) => parseArea(merge) ?? []);
  const spanOf = ({ row, column }: DrawnCell) =>
    merges.find(({ top, left }) => top === row && left === column);
  const isCovered = ({ row, column }: DrawnCell) =>
    merges.some(
      (area) =>
        area.top <= row &&
        row <= area.bottom &&
        area.left <= column &&
        column <= area.right &&
        !(area.top === row && area.left === column),
    );
  return (
    <section className="workbench-print" aria-hidden="true">
      <p>{name}</p>
      <table>
        <colgroup>
          {drawing.widths.map((width, column) => (
            <col key={column} style={{ width: `${width}em` }} />
          ))}
        </colgroup>
        <tbody>
          {[...rows]
            .toSorted(([one], [other]) => one - other)
            .map(([row, cells]) => (
              <tr key={row}>
                {cells
                  .filter((cell) => !isCovered(cell))
                  .toSorted((one, other) => one.column - other.column)
                  .map((cell) => {
                    const span = spanOf(cell);
                    return (
                      <td
                        key={cell.column}
                        colSpan={span ? span.right - span.left + 1 : 1}
                        rowSpan={span ? span.bottom - span.top + 1 : 1}
                        style={{ fontWeight: cell.style?.bold ? 700 : 400, textAlign: cell.style?.align }}
                      >
                        {cell.value === undefined ? '' : String(cell.value)}
                      </td>
                    );
                  })}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
