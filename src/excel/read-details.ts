import type { Area } from '../model/workbook';
import { extentOf, type OpenSheet, placeRow, rangeOf } from './open-sheets';
import { packRequests } from './read-plan';

/** Bytes that one cell's number format takes in an answer. */
const FORMAT_BYTES = 12;

/** The columns of a sheet that hold numbers: only there do number formats matter. */
function numericColumns(sheet: OpenSheet): readonly Area[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  sheet.values.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (typeof value === 'number') {
        const span = spans.get(column);
        if (span) {
          span.bottom = row;
        } else {
          spans.set(column, { top: row, bottom: row });
        }
      }
    });
  });
  return [...spans].map(([column, { top, bottom }]) => ({ top, bottom, left: column, right: column }));
}

/** Formats, formulas, hidden lines and merges: one round trip, one more per 4 MB of formats. */
export async function readDetails(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<void> {
  const merging = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const filled = sheets.filter(({ areas }) => areas.length > 0);
  const asked = filled.map((sheet) => askDetails(sheet, merging));
  const requests = packRequests(
    sheets.flatMap((sheet, index) => numericColumns(sheet).map((area) => ({ sheet: index, area }))),
    FORMAT_BYTES,
  );
  for (const request of requests.length > 0 ? requests : [[]]) {
    const ranges = request.map(({ sheet, area }) => rangeOf(sheets[sheet], area).load('numberFormat'));
    await context.sync();
    request.forEach(({ sheet, area }, index) => {
      (ranges[index] as Excel.Range).numberFormat.forEach(([format], offset) => {
        if (format !== 'General' && format !== null) {
          placeRow((sheets[sheet] as OpenSheet).formats, area.top + offset, area.left, [String(format)]);
        }
      });
    });
  }
  filled.forEach((sheet, index) => {
    takeDetails(sheet, asked[index] as Details);
  });
}

interface Details {
  readonly formulas: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

function askDetails({ proxy, areas, hiddenRows, hiddenColumns }: OpenSheet, merging: boolean): Details {
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const right = Math.max(...areas.map((area) => area.right));
  const whole = proxy.getRangeByIndexes(0, 0, bottom + 1, right + 1);
  return {
    formulas: whole
      .getSpecialCellsOrNullObject('Formulas')
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas'),
    merged: merging
      ? whole
          .getMergedAreasOrNullObject()
          .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount')
      : undefined,
    rows: hiddenRows === 'some' ? whole.getRowProperties({ rowHidden: true, rowIndex: true }) : undefined,
    columns:
      hiddenColumns === 'some'
        ? whole.getColumnProperties({ columnHidden: true, columnIndex: true })
        : undefined,
  };
}

function takeDetails(sheet: OpenSheet, { formulas, merged, rows, columns }: Details): void {
  if (!formulas.isNullObject) {
    for (const area of formulas.areas.items) {
      area.formulas.forEach((cells: unknown[], offset) => {
        const texts = cells.map((formula) => String(formula).replace(/^=/, ''));
        placeRow(sheet.formulas, area.rowIndex + offset, area.columnIndex, texts);
      });
    }
  }
  if (merged && !merged.isNullObject) {
    sheet.merges.push(...merged.areas.items.map(extentOf));
  }
  rows?.value.forEach(({ rowHidden }, row) => {
    if (rowHidden) {
      sheet.rowsHidden.add(row);
    }
  });
  columns?.value.forEach(({ columnHidden }, column) => {
    if (columnHidden) {
      sheet.columnsHidden.add(column);
    }
  });
}
