import { cellAddress } from '../model/address';
import { type CellStyle, cellLooks, type DrawnCell } from '../model/drawing';
import { addressChunks } from './addresses';

/** Gives drawn cells their looks: one request part per look, not per cell. */
export function dressCells(sheet: Excel.Worksheet, cells: readonly DrawnCell[]): void {
  for (const { style, isLink, addresses } of byLook(cells)) {
    for (const chunk of addressChunks(addresses)) {
      const areas = chunk.split(',');
      // A single cell has no inner borders, and Excel refuses to set them: it is dressed apart from longer areas.
      for (const part of [
        areas.filter((area) => area.includes(':')),
        areas.filter((area) => !area.includes(':')),
      ]) {
        if (part.length > 0) {
          dress(sheet.getRanges(part.join(',')), style, isLink, part[0]?.includes(':') ?? false);
        }
      }
      setFormat(sheet, areas, style);
    }
  }
}

interface Look {
  readonly style: CellStyle;
  readonly isLink: boolean;
  readonly addresses: readonly string[];
}

function byLook(cells: readonly DrawnCell[]): readonly Look[] {
  const looks = new Map<string, { style: CellStyle; isLink: boolean; addresses: string[] }>();
  for (const { row, column, style = {}, link } of cells) {
    const key = JSON.stringify([style, Boolean(link)]);
    const look = looks.get(key) ?? { style, isLink: Boolean(link), addresses: [] };
    looks.set(key, look);
    look.addresses.push(cellAddress(row, column));
  }
  return [...looks.values()];
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function dress(range: Excel.RangeAreas, style: CellStyle, isLink: boolean, isTall: boolean): void {
  const look = cellLooks[style.colour ?? 'none'];
  const { format } = range;
  if (look.fill) {
    format.fill.color = `#${look.fill}`;
  }
  format.font.color = `#${look.text}`;
  format.font.size = style.size ?? 11;
  format.font.bold = style.bold ?? false;
  format.font.strikethrough = style.strike ?? false;
  if (isLink) {
    format.font.underline = 'Single';
  }
  format.verticalAlignment = 'Center';
  format.wrapText = style.wrap ?? false;
  if (style.align) {
    format.horizontalAlignment = alignments[style.align];
  }
  if (style.border) {
    frame(format.borders, isTall);
  }
}

function frame(borders: Excel.RangeBorderCollection, isTall: boolean): void {
  const outer = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  for (const edge of isTall ? [...outer, 'InsideHorizontal' as const] : outer) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#9AA7B2';
  }
}

/** Number formats cannot be set on several areas at once; one text for a whole area can. */
function setFormat(sheet: Excel.Worksheet, areas: readonly string[], { format }: CellStyle): void {
  if (format) {
    for (const area of areas) {
      sheet.getRange(area).numberFormat = format as unknown as string[][];
    }
  }
}
