import { numfmt } from '@univerjs/core';
import { memo } from 'react';
import { columnName } from '../model/address';
import { type CellValue, isCellError } from '../model/workbook';
import type { CellLook } from '../xlsx/looks';
import type { GridBook, GridSheet } from './grid-book';

const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 22;
/** Columns that fill a wide screen. */
const COLUMNS = 40;

/**
 * What is seen first of a large file, drawn plainly over the grid while the rest of it is read: the workbook in the grid is not touched,
 * so that giving up costs nothing. Drawn once: what is told of the reading meanwhile concerns the bar above it.
 */
export const FirstRows = memo(function FirstRows({ book: { sheets, styles } }: { readonly book: GridBook }) {
  const [sheet] = sheets;
  if (!sheet) {
    return null;
  }
  const columns = Array.from({ length: Math.min(COLUMNS, sheet.columnCount) }, (_, index) => index).filter(
    (column) => !sheet.hiddenColumns.includes(column),
  );
  const rows = sheet.values.map((_, row) => row).filter((row) => !sheet.hiddenRows.includes(row));
  return (
    <div className="workbench-first" aria-hidden="true">
      <table>
        <colgroup>
          <col style={{ width: 46 }} />
          {columns.map((column) => (
            <col key={column} style={{ width: sheet.widths[column] ?? DEFAULT_WIDTH }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th />
            {columns.map((column) => (
              <th key={column}>{columnName(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} style={{ height: sheet.heights[row] ?? DEFAULT_HEIGHT }}>
              <th>{row + 1}</th>
              {columns.map((column) => (
                <Cell key={column} {...cellAt(sheet, styles, row, column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface CellProps {
  readonly value: CellValue;
  readonly look: CellLook;
  /** Nothing stands to its right: a long text may reach over there. */
  readonly isFree: boolean;
}

function cellAt(
  { values, styles: indices }: GridSheet,
  styles: readonly CellLook[],
  row: number,
  column: number,
): CellProps {
  return {
    value: values[row]?.[column] ?? null,
    look: styles[indices[row]?.[column] ?? -1] ?? {},
    isFree: (values[row]?.[column + 1] ?? null) === null,
  };
}

function Cell({ value, look, isFree }: CellProps) {
  const isNumber = typeof value === 'number';
  return (
    <td
      style={{
        overflow: isFree && !isNumber ? 'visible' : 'hidden',
        fontWeight: look.bold ? 'bold' : 'normal',
        fontStyle: look.italic ? 'italic' : 'normal',
        fontSize: ((look.size ?? 11) * 4) / 3,
        textAlign: look.horizontal ?? (isNumber ? 'right' : 'left'),
        verticalAlign: look.vertical === 'center' ? 'middle' : (look.vertical ?? 'bottom'),
        whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
        ...(look.colour ? { color: `#${look.colour}` } : {}),
        ...(look.fill ? { background: `#${look.fill}` } : {}),
      }}
    >
      {shownText(value, look.format)}
    </td>
  );
}

function shownText(value: CellValue, format: string | undefined): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'number' && format !== undefined) {
    return numfmt.format(format, value, { locale: 'zh-CN', throws: false });
  }
  return isCellError(value)
    ? value.error
    : typeof value === 'boolean'
      ? value
        ? 'TRUE'
        : 'FALSE'
      : String(value);
}
