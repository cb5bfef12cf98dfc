import type { Grid } from '../model/workbook';
import { attribute } from './read-xml';
import { localName, type Token } from './xml-tokens';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks. Colours are `RRGGBB`, sizes points. */
export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly format?: string;
  readonly borders?: Readonly<Partial<Record<Side, { readonly style: string; readonly colour: string }>>>;
}

/** A conditional format that shades by scale, as far as sheets of ours use it. */
export interface ScaleRule {
  readonly area: string;
  readonly kind: 'colorScale' | 'dataBar';
  readonly bounds: readonly number[];
  readonly colours: readonly string[];
}

/** How a sheet looks. */
export interface SheetLook {
  /** Style numbers of all cells that the file writes, empty ones too. */
  readonly styles: Grid<number>;
  /** Characters by column, and points by row, where the file says them. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly scales: readonly ScaleRule[];
  /** Conditional formats with a formula: the marks may be among them. */
  readonly hasFormulaRules: boolean;
}

/** How a workbook looks: sheets by name, and what their style numbers mean. */
export interface BookLook {
  readonly cells: readonly CellLook[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

/** A sheet's look while the sheet is being read. */
export interface SheetLookReader {
  readonly look: SheetLook;
  /** Takes the tags around the rows, in the order of the file. */
  take(token: Token, text: string): void;
  row(index: number, tag: string): void;
  readonly styles: (number | undefined)[][];
}

/** Columns of a `col` element that are given their width one by one; it may reach to the sheet's last. */
const mostColumns = 1_000;

export function sheetLookReader(): SheetLookReader {
  const styles: (number | undefined)[][] = [];
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const scales: { area: string; kind: ScaleRule['kind']; bounds: number[]; colours: string[] }[] = [];
  const look = {
    styles,
    widths,
    heights,
    frozenRows: 0,
    frozenColumns: 0,
    scales,
    hasFormulaRules: false,
  };
  /** Views of other people freeze panes of their own. */
  let isInViews = false;
  let area = '';

  const takers: Readonly<Record<string, (tag: string) => void>> = {
    col: (tag) => {
      const width = Number(attribute(tag, 'width') ?? 0);
      const first = Number(attribute(tag, 'min') ?? 1);
      const last = Math.min(Number(attribute(tag, 'max') ?? first), mostColumns);
      for (let column = first; width > 0 && column <= last; column++) {
        widths.set(column - 1, width);
      }
    },
    pane: (tag) => {
      if (!isInViews && (attribute(tag, 'state') ?? 'split').startsWith('frozen')) {
        look.frozenRows = Number(attribute(tag, 'ySplit') ?? 0);
        look.frozenColumns = Number(attribute(tag, 'xSplit') ?? 0);
      }
    },
    conditionalFormatting: (tag) => {
      area = attribute(tag, 'sqref') ?? '';
    },
    cfRule: (tag) => {
      look.hasFormulaRules ||= attribute(tag, 'type') === 'expression';
    },
    colorScale: () => void scales.push({ area, kind: 'colorScale', bounds: [], colours: [] }),
    dataBar: () => void scales.push({ area, kind: 'dataBar', bounds: [], colours: [] }),
    cfvo: (tag) => void scales.at(-1)?.bounds.push(Number(attribute(tag, 'val') ?? Number.NaN)),
    color: (tag) => void scales.at(-1)?.colours.push((attribute(tag, 'rgb') ?? '').slice(-6)),
  };

  return {
    look,
    styles,
    take: (token, text) => {
      const name = localName(token.name);
      if (name === 'customSheetViews') {
        isInViews = token.kind === 'open';
      } else if (token.kind !== 'close') {
        takers[name]?.(text.slice(token.start, token.end - 1));
      }
    },
    row: (index, tag) => {
      const height = tag.includes('ht=') ? Number(attribute(tag, 'ht') ?? 0) : 0;
      if (height > 0) {
        heights.set(index, height);
      }
    },
  };
}
