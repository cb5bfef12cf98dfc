import type { ICommandInfo } from '@univerjs/core';

/** Mutations of Univer that change what cells hold; undo and redo execute the same ones. */
const CONTENT = {
  values: 'sheet.mutation.set-range-values',
  move: 'sheet.mutation.move-range',
  order: 'sheet.mutation.reorder-range',
} as const;

/** What they carry, as far as it is read here. */
type CellMatrix = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

interface ValueParams {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

interface MoveParams {
  readonly from: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to: { readonly subUnitId: string; readonly value: CellMatrix };
}

interface OrderParams {
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

type Cell = readonly [sheetId: string, row: number, column: number];

/** The cells whose content a command of the grid has changed. */
export function changedCells({ id, params }: Readonly<ICommandInfo>): readonly Cell[] {
  if (id === CONTENT.values) {
    const { subUnitId, cellValue } = params as ValueParams;
    return cellsIn(subUnitId, cellValue);
  }
  if (id === CONTENT.move) {
    const { from, to } = params as MoveParams;
    return [...cellsIn(from.subUnitId, from.value), ...cellsIn(to.subUnitId, to.value)];
  }
  return id === CONTENT.order ? cellsOver(params as OrderParams) : [];
}

function cellsIn(sheetId: string, matrix: CellMatrix = {}): readonly Cell[] {
  return Object.entries(matrix).flatMap(([row, columns]) =>
    Object.keys(columns ?? {}).map((column): Cell => [sheetId, Number(row), Number(column)]),
  );
}

function cellsOver({ subUnitId, range }: OrderParams): readonly Cell[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  const width = endColumn - startColumn + 1;
  return Array.from(
    { length: (endRow - startRow + 1) * width },
    (_, at): Cell => [subUnitId, startRow + Math.floor(at / width), startColumn + (at % width)],
  );
}
