import { useEffect, useState } from 'react';
import { parseArea } from '../model/address';
import { cellLooks, type DrawnCell, type SheetDrawing } from '../model/drawing';
import type { Area } from '../model/workbook';

interface PrintedReportProps {
  readonly drawing: SheetDrawing;
  readonly name: string;
}

/**
 * The report sheet as paper shows it, A4 upright: list of findings, requirements, what was not checked. What stands above
 * the header is said once, the header on every page. On the screen it is hidden.
 */
export function PrintedReport({ drawing, name }: PrintedReportProps) {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of drawing.cells) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  const areas = drawing.merges.flatMap((merge) => parseArea(merge) ?? []);
  const [first, last] = drawing.repeatRows ?? [0, -1];
  const sorted = [...rows].toSorted(([one], [other]) => one - other);
  const above = sorted.filter(([row]) => row < first).flatMap(([, cells]) => cells);
  const lines = (isIncluded: (row: number) => boolean) =>
    sorted
      .filter(([row]) => isIncluded(row))
      .map(([row, cells]) => <Line key={row} cells={cells} areas={areas} />);
  return (
    <section className="workbench-print" aria-hidden="true">
      <p>{name}</p>
      {above
        .filter(({ value = '' }) => value !== '')
        .map(({ row, column, value, style }) => (
          <p key={`${row} ${column}`} style={{ fontWeight: style?.bold ? 700 : 400, fontSize: '12pt' }}>
            {String(value)}
          </p>
        ))}
      <table>
        <colgroup>
          {drawing.widths.map((width, column) => (
            <col key={column} style={{ width: `${width}em` }} />
          ))}
        </colgroup>
        <thead>{lines((row) => first <= row && row <= last)}</thead>
        <tbody>{lines((row) => row > last)}</tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly cells: readonly DrawnCell[];
  /** What is merged. */
  readonly areas: readonly Area[];
}

function Line({ cells, areas }: LineProps) {
  const areaOf = ({ row, column }: DrawnCell) =>
    areas.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return (
    <tr>
      {cells
        .toSorted((one, other) => one.column - other.column)
        .flatMap((cell) => {
          const area = areaOf(cell);
          const isCovered = area && (area.top !== cell.row || area.left !== cell.column);
          return isCovered
            ? []
            : [
                <td
                  key={cell.column}
                  colSpan={area ? area.right - area.left + 1 : 1}
                  rowSpan={area ? area.bottom - area.top + 1 : 1}
                  style={{
                    fontWeight: cell.style?.bold ? 700 : 400,
                    textAlign: cell.style?.align,
                    color: `#${cellLooks[cell.style?.colour ?? 'none'].text}`,
                    background: groundOf(cell),
                  }}
                >
                  {cell.value === undefined ? '' : String(cell.value)}
                </td>,
              ];
        })}
    </tr>
  );
}

function groundOf({ style }: DrawnCell): string | undefined {
  const { fill } = cellLooks[style?.colour ?? 'none'];
  return fill && `#${fill}`;
}

/** Prints the list and the report: it is drawn beside the page, printed, and gone. */
export function usePrinting(
  reportNow: () => SheetDrawing | undefined,
  refuse: (words: string) => void,
): { readonly printed: SheetDrawing | undefined; readonly print: () => void } {
  const [printed, setPrinted] = useState<SheetDrawing>();
  useEffect(() => {
    if (printed) {
      window.print();
      setPrinted(undefined);
    }
  }, [printed]);
  const print = () => {
    const report = reportNow();
    setPrinted(report);
    if (!report) {
      refuse('打印的是问题清单和校验报告。请先点“一键体检”（设置里勾选了“校验报告”才有）。');
    }
  };
  return { printed, print };
}
