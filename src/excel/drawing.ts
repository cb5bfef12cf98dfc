import { areaAddress, cellAddress, quotedSheet } from '../model/address';
import { cellLooks, type DrawnCell, type SheetDrawing } from '../model/drawing';
import { withLiveAlerts } from '../model/settled';
import { addressChunks } from './addresses';
import { dressCells } from './cell-looks';

/** Characters that one request may write: Chinese takes three bytes each, the web's limit is 5 MB. */
const REQUEST_CHARACTERS = 1_000_000;

/** Draws on an empty sheet. Queued for the next round trip; large sheets take further ones of their own. */
export async function draw(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drawn: SheetDrawing,
): Promise<void> {
  const drawing = withLiveAlerts(drawn);
  await writeCells(context, sheet, drawing.cells);
  for (const merge of drawing.merges) {
    sheet.getRange(merge).merge();
  }
  dressCells(sheet, drawing.cells);
  for (const { area, max } of drawing.bars ?? []) {
    const { dataBar } = sheet.getRange(area).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
    dataBar.upperBoundRule = { type: 'Number', formula: `=${max}` };
  }
  for (const { area, fails, bound } of drawing.alerts ?? []) {
    const [first] = area.split(':');
    const { custom } = sheet.getRange(area).conditionalFormats.add('Custom');
    custom.rule.formula = `=AND(ISNUMBER(${first}),${first}${fails}${bound})`;
    custom.format.fill.color = `#${cellLooks.failing.fill}`;
  }
  for (const { area, values } of drawing.choices ?? []) {
    sheet.getRange(area).dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  }
  setPage(sheet, drawing);
}

type Input = string | number | boolean;

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly DrawnCell[],
): Promise<void> {
  const right = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const rows: Input[][] = [];
  for (const cell of cells) {
    while (rows.length <= cell.row) {
      rows.push(Array(right + 1).fill(''));
    }
    (rows[cell.row] as Input[])[cell.column] = input(cell);
  }
  for (const [top, band] of bands(rows)) {
    if (top > 0) {
      await context.sync();
    }
    const area = { top, left: 0, bottom: top + band.length - 1, right };
    sheet.getRange(areaAddress(area)).formulas = band;
  }
}

function bands(rows: readonly Input[][]): readonly (readonly [top: number, rows: Input[][]])[] {
  const all: [number, Input[][]][] = [];
  let left = 0;
  rows.forEach((row, index) => {
    const size = row.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
    if (size > left || all.length === 0) {
      all.push([index, []]);
      left = REQUEST_CHARACTERS;
    }
    all.at(-1)?.[1].push(row);
    left -= size;
  });
  return all;
}

/**
 * A link is a formula: it costs a hundredth of what a hyperlink's own request does, and a report has a thousand of them.
 */
function input({ value, formula, link }: DrawnCell): Input {
  if (link) {
    const target = `#${quotedSheet(link.sheet)}!${link.cell}`;
    const shown = typeof value === 'string' ? quoted(value) : String(value ?? '""');
    return `=HYPERLINK(${quoted(target)},${shown})`;
  }
  return formula === undefined ? typed(value) : `=${formula}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A value as it is typed into a cell. The apostrophe keeps any text a text: it can become neither a formula nor a date
 * nor a number; Excel does not show it. Chinese words need none, except where they might be read as a date.
 */
export function typed(value: DrawnCell['value']): Input {
  return typeof value === 'string' && value !== '' && !/^[\u3400-\u9fff][^年月日时点]*$/.test(value)
    ? `'${value}`
    : (value ?? '');
}

/** Rows of the same height together: a report has a thousand of them. */
function setHeights(sheet: Excel.Worksheet, heights: Readonly<Record<number, number>>): void {
  const rows = new Map<number, string[]>();
  for (const [row, height] of Object.entries(heights)) {
    rows.set(height, [...(rows.get(height) ?? []), cellAddress(Number(row), 0)]);
  }
  for (const [height, addresses] of rows) {
    for (const chunk of addressChunks(addresses)) {
      sheet.getRanges(chunk).format.rowHeight = height;
    }
  }
}

function setPage(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  drawing.widths.forEach((width, column) => {
    // Excel's widths here are points; a character of the default font takes about 5.6 of them, the cell's edge 4.
    sheet.getCell(0, column).format.columnWidth = width * 5.6 + 4;
  });
  setHeights(sheet, drawing.heights ?? {});
  if (drawing.frozenRows) {
    sheet.freezePanes.freezeRows(drawing.frozenRows);
  }
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = drawing.landscape ? 'Landscape' : 'Portrait';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  if (drawing.repeatRows) {
    page.setPrintTitleRows(`$${drawing.repeatRows[0] + 1}:$${drawing.repeatRows[1] + 1}`);
  }
}
