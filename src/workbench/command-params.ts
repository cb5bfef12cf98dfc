/** What Univer's commands for changed, moved and reordered cells carry, as far as it is read here. */
export type CellMatrix = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

export interface ValueParams {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

export interface MoveParams {
  readonly from: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to: { readonly subUnitId: string; readonly value: CellMatrix };
}

export interface OrderParams {
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** A thing per line from the first to the last, by the line's number. */
export function lineOf<T>(first: number, last: number, value: () => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, index) => [first + index, value()]));
}
