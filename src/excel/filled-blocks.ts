import type { CellValue } from '../model/workbook';

export type Values = readonly (readonly (CellValue | undefined)[] | undefined)[];

/** Filled rows that follow each other, with the first and last column that they fill. */
export interface Block {
  readonly rows: readonly Row[];
  readonly right: number;
}

export interface Row {
  readonly row: number;
  readonly filled: readonly number[];
}

export function blocksOf(values: Values): readonly Block[] {
  const blocks: { rows: Row[]; right: number }[] = [];
  let last = -2;
  values.forEach((cells, row) => {
    const filled = Array.from(cells ?? [], (value, column) => (isFilled(value) ? column : -1)).filter(
      (column) => column >= 0,
    );
    if (filled.length === 0) {
      return;
    }
    if (row > last + 1) {
      blocks.push({ rows: [], right: 0 });
    }
    last = row;
    const block = blocks.at(-1);
    block?.rows.push({ row, filled });
    if (block) {
      block.right = Math.max(block.right, filled.at(-1) ?? 0);
    }
  });
  return blocks;
}

export function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Below a row of several cells: there a text alone may be a record with nothing but its name. */
export function isInside({ rows }: Block, { row }: Row): boolean {
  return row > (rows.find(({ filled }) => filled.length > 1)?.row ?? Number.POSITIVE_INFINITY);
}
