import type { Grid } from '../model/workbook';

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
