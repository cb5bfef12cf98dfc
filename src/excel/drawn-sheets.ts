import { areaAddress, cellAddress, quotedSheet } from '../model/address';
import type { CellStyle, DrawnCell, SheetDrawing } from '../model/drawing';
import { cellLooks } from '../model/palette';
import type { Obstacle } from '../model/session';
import { markedSheetId, sheetMarker } from '../model/signature';
import { addressChunks } from './addresses';
import { ownSheets } from './read-workbook';

/** Inserts our sheets, or draws them anew where they stand: they are found by hidden names, never by their titles. */
export async function writeSheets(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  position: 'front' | 'back',
): Promise<readonly Obstacle[]> {
  const worksheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  const names = context.workbook.names.load('items/name,items/value');
  await context.sync();
  const placed = new Map([...ownSheets(names.items)].map(([sheet, id]) => [id, sheet]));
  const taken = new Set(worksheets.items.map(({ name }) => name));
  const obstacles: Obstacle[] = [];
  for (const drawing of drawings) {
    const existing = placed.get(drawing.id);
    const sheet = existing && taken.has(existing) ? context.workbook.worksheets.getItem(existing) : undefined;
    if (sheet && worksheets.items.find(({ name }) => name === existing)?.protection.protected) {
      obstacles.push({ sheet: existing as string, message: `工作表“${existing}”已保护,没有更新。` });
      continue;
    }
    draw(sheet ? emptied(sheet) : created(context, drawing, taken, position), drawing);
  }
  await context.sync();
  return obstacles;
}

/** Takes sheets of ours out of the workbook; names that point nowhere any more go with them. */
export async function removeSheets(
  context: Excel.RequestContext,
  wanted: (id: string) => boolean,
): Promise<void> {
  const names = context.workbook.names.load('items/name,items/value');
  await context.sync();
  for (const [sheet, id] of ownSheets(names.items)) {
    if (wanted(id)) {
      context.workbook.worksheets.getItemOrNullObject(sheet).delete();
    }
  }
  for (const name of names.items) {
    const id = markedSheetId(name.name);
    if (id && wanted(id)) {
      name.delete();
    }
  }
  await context.sync();
}

function created(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  taken: Set<string>,
  position: 'front' | 'back',
): Excel.Worksheet {
  const title = freeTitle(drawing.title, taken);
  taken.add(title);
  const sheet = context.workbook.worksheets.add(title);
  if (position === 'front') {
    sheet.position = 0;
  }
  const marker = context.workbook.names.add(sheetMarker(drawing.id), sheet.getRange('A1'));
  marker.visible = false;
  return sheet;
}

/** A title that no sheet has: 校验报告, 校验报告 (2), …; never longer than Excel's 31 characters. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = title.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate)) {
      return candidate;
    }
  }
}

function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.clear();
  return sheet;
}

function draw(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  writeCells(sheet, drawing.cells);
  for (const merge of drawing.merges) {
    sheet.getRange(merge).merge();
  }
  for (const [style, cells] of byStyle(drawing.cells)) {
    for (const address of addressChunks(cells.map(({ row, column }) => cellAddress(row, column)))) {
      dress(sheet.getRanges(address), JSON.parse(style));
      setFormat(sheet, address, JSON.parse(style));
    }
  }
  for (const { row, column, link, value } of drawing.cells) {
    if (link) {
      sheet.getCell(row, column).hyperlink = {
        documentReference: `${quotedSheet(link.sheet)}!${link.cell}`,
        textToDisplay: String(value ?? ''),
      };
    }
  }
  for (const { area, max } of drawing.bars ?? []) {
    addBars(sheet.getRange(area), max);
  }
  setPage(sheet, drawing);
}

function writeCells(sheet: Excel.Worksheet, cells: readonly DrawnCell[]): void {
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ column }) => column));
  const grid: (string | number | boolean)[][] = Array.from({ length: bottom + 1 }, () =>
    Array(right + 1).fill(''),
  );
  for (const { row, column, value, formula } of cells) {
    (grid[row] as (string | number | boolean)[])[column] =
      formula === undefined ? typed(value) : `=${formula}`;
  }
  sheet.getRange(areaAddress({ top: 0, left: 0, bottom, right })).formulas = grid;
}

/**
 * A value as it is typed into a cell. The apostrophe keeps any text a text: it can become neither a formula nor a date
 * nor a number; Excel does not show it.
 */
export function typed(value: DrawnCell['value']): string | number | boolean {
  return typeof value === 'string' && value !== '' && !/^[\u3400-\u9fff(]/.test(value)
    ? `'${value}`
    : (value ?? '');
}

function byStyle(cells: readonly DrawnCell[]): ReadonlyMap<string, readonly DrawnCell[]> {
  const groups = new Map<string, DrawnCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.style ?? {});
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return groups;
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function dress(range: Excel.RangeAreas, style: CellStyle): void {
  const look = cellLooks[style.colour ?? 'none'];
  const { format } = range;
  if (look.fill) {
    format.fill.color = `#${look.fill}`;
  }
  format.font.color = `#${look.text}`;
  format.font.size = style.size ?? 11;
  format.font.bold = style.bold ?? false;
  format.font.strikethrough = style.strike ?? false;
  format.verticalAlignment = 'Center';
  format.wrapText = style.wrap ?? false;
  if (style.align) {
    format.horizontalAlignment = alignments[style.align];
  }
  if (style.border) {
    for (const edge of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#9AA7B2';
    }
  }
}

/** Number formats cannot be set on several areas at once; one text for a whole area can. */
function setFormat(sheet: Excel.Worksheet, address: string, { format }: CellStyle): void {
  if (format) {
    for (const area of address.split(',')) {
      sheet.getRange(area).numberFormat = format as unknown as string[][];
    }
  }
}

function addBars(range: Excel.Range, max: number): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: String(max) };
}

function setPage(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  drawing.widths.forEach((width, column) => {
    // Excel's widths here are points; a character of the default font takes about 5.6 of them, the cell's edge 4.
    sheet.getCell(0, column).format.columnWidth = width * 5.6 + 4;
  });
  for (const [row, height] of Object.entries(drawing.heights ?? {})) {
    sheet.getCell(Number(row), 0).format.rowHeight = height;
  }
  if (drawing.frozenRows) {
    sheet.freezePanes.freezeRows(drawing.frozenRows);
  }
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = drawing.landscape ? 'Landscape' : 'Portrait';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  if (drawing.repeatRows) {
    page.setPrintTitleRows(`$${drawing.repeatRows[0] + 1}:$${drawing.repeatRows[1] + 1}`);
  }
}
