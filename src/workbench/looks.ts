import { readXlsx } from 'hucre/xlsx';
import type { GridStyle, Looks, SheetLooks } from './grid-book';
import { liveLooks } from './looks-rules';

/** Colours of the Office theme, in the order of the theme's indices (light 1, dark 1, light 2, dark 2, accents). */
const THEME = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
];

/**
 * How a file's sheets look: fonts, fills, borders, alignment, widths, panes. Read by hucre; a file that it refuses is
 * shown plainly.
 */
export async function readLooks(bytes: Uint8Array): Promise<Looks> {
  try {
    const book = await readXlsx(bytes, { readStyles: true });
    return new Map(book.sheets.map((sheet) => [sheet.name, sheetLooks(sheet)]));
  } catch {
    return new Map();
  }
}

type HucreSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];
type HucreStyle = NonNullable<NonNullable<ReturnType<NonNullable<HucreSheet['cells']>['get']>>['style']>;

interface HucreColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

function sheetLooks(sheet: HucreSheet): SheetLooks {
  const cells = sheet.cells;
  const seen = new Map<HucreStyle, GridStyle>();
  const styleOf = (row: number, column: number) => {
    const style = cells?.get(`${row},${column}`)?.style;
    if (!style) {
      return undefined;
    }
    const known = seen.get(style) ?? gridStyle(style);
    seen.set(style, known);
    return known;
  };
  return {
    styleOf,
    styled: [...(cells?.keys() ?? [])].map((key) => key.split(',').map(Number) as [number, number]),
    widths: Object.fromEntries(
      (sheet.columns ?? []).flatMap((column, index) =>
        column?.width ? [[index, Math.round(column.width * 7 + 5)]] : [],
      ),
    ),
    heights: Object.fromEntries(
      [...(sheet.rowDefs ?? new Map())].flatMap(([row, { height }]) =>
        height ? [[row, Math.round((height * 4) / 3)]] : [],
      ),
    ),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    live: liveLooks(sheet.conditionalRules ?? []),
  };
}

function gridStyle({ font, fill, alignment, border, numFmt }: HucreStyle): GridStyle {
  const colour = colourOf(font?.color);
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor) : undefined;
  const borders = borderOf(border);
  return {
    ...(font?.name ? { font: font.name } : {}),
    ...(font?.size ? { size: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strikethrough ? { strike: true } : {}),
    ...(colour ? { colour } : {}),
    ...(background ? { fill: background } : {}),
    ...(alignment?.horizontal === 'left' ||
    alignment?.horizontal === 'center' ||
    alignment?.horizontal === 'right'
      ? { horizontal: alignment.horizontal }
      : {}),
    ...(alignment?.vertical === 'top' || alignment?.vertical === 'center' || alignment?.vertical === 'bottom'
      ? { vertical: alignment.vertical }
      : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(numFmt && numFmt !== 'General' ? { format: numFmt } : {}),
    ...(borders ? { borders } : {}),
  };
}

function borderOf(border: HucreStyle['border']): GridStyle['borders'] {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = border?.[side];
    return line?.style
      ? [[side, { style: line.style, colour: colourOf(line.color) ?? '000000' }] as const]
      : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** `RRGGBB`; theme colours with their tint. */
function colourOf(colour: HucreColour | undefined): string | undefined {
  if (colour?.rgb) {
    return colour.rgb.slice(-6);
  }
  const base = colour?.theme === undefined ? undefined : THEME[colour.theme];
  if (!base) {
    return undefined;
  }
  const tint = colour?.tint ?? 0;
  return [0, 2, 4]
    .map((at) => Number.parseInt(base.slice(at, at + 2), 16))
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}
