/** Something of a table that was checked, in a clerk's words, and on how many cells. */
export interface CheckedGroup {
  readonly group: string;
  readonly cells: number;
}

/** Something that could not be checked, why, and the columns that therefore stay unchecked: `F列 应配数`, `B4 校长`. */
export interface UncheckedGroup {
  readonly group: string;
  readonly reason: string;
  readonly columns: readonly string[];
}

/** What was looked at in a table and what was not: silence is never a pass. */
export interface Coverage {
  readonly checked: readonly CheckedGroup[];
  readonly unchecked: readonly UncheckedGroup[];
}

/** A sentence of everything that was not checked: `余缺=实有−标准:没认出“标准”列`. */
export function uncheckedText({ group, reason, columns }: UncheckedGroup): string {
  return `${group}:${reason}${columns.length > 0 ? `(${columns.join('、')})` : ''}`;
}
