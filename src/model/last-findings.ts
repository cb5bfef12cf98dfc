import type { Finding } from './finding';
import { columnDigest, digests, type FindingKeys, type KeySource } from './finding-keys';
import { cellBook } from './named-cells';

/** What the last check found, by column: enough to say in the next what was solved. */
export interface LastFindings {
  readonly columns: readonly {
    readonly column: string;
    /** The sheet that it stands on; earlier versions did not say. */
    readonly sheet?: string;
    /** Filled cells of the column then. */
    readonly filled: number;
    readonly keys: readonly string[];
  }[];
}

export interface Comparison {
  readonly added: number;
  readonly solved: number;
  /** Gone together with the value, the row or the reading of the table: nothing was put right. */
  readonly emptied: number;
  readonly remaining: number;
  /** Keys of findings that the check before had not. */
  readonly fresh: ReadonlySet<string>;
}

/** To be remembered until the next check. */
export function lastFindings(
  findings: readonly Finding[],
  keys: readonly FindingKeys[],
  source: KeySource,
): LastFindings {
  const filled = filledColumns(source);
  const columns = new Map<string, { readonly sheet: string; readonly keys: string[] }>();
  findings.forEach((_, index) => {
    const { column = '', own = '', sheet = '' } = keys[index] ?? {};
    const known = columns.get(column) ?? { sheet, keys: [] };
    columns.set(column, known);
    known.keys.push(own);
  });
  return {
    columns: [...columns].map(([column, found]) => ({
      column,
      filled: filled.get(column) ?? 0,
      ...found,
    })),
  };
}

/**
 * What changed between two checks; keys that occur several times count as often as they occur. As many findings of a
 * column as it has fewer filled cells now went with their values; all of them, where nobody reads the column any more.
 */
export function compareFindings(
  before: LastFindings,
  keys: readonly FindingKeys[],
  source: KeySource,
): Comparison {
  const filled = filledColumns(source);
  const now = new Map<string, number>();
  for (const { own } of keys) {
    now.set(own, (now.get(own) ?? 0) + 1);
  }
  let [solved, emptied, remaining] = [0, 0, 0];
  for (const column of before.columns) {
    let gone = 0;
    for (const key of column.keys) {
      const left = now.get(key) ?? 0;
      now.set(key, Math.max(0, left - 1));
      remaining += Number(left > 0);
      gone += Number(left === 0);
    }
    const fewer = Math.max(0, column.filled - (filled.get(column.column) ?? 0));
    const lost = filled.has(column.column) ? Math.min(gone, fewer) : gone;
    emptied += lost;
    solved += gone - lost;
  }
  const known = new Set(before.columns.flatMap((column) => column.keys));
  const fresh = new Set(keys.map(({ own }) => own).filter((key) => !known.has(key)));
  return { added: keys.length - remaining, solved, emptied, remaining, fresh };
}

function filledColumns(source: KeySource): ReadonlyMap<string, number> {
  const book = cellBook(source);
  return new Map(
    source.workbook.sheets.flatMap((sheet) => {
      const made = digests(source.salts, sheet);
      return [...book.filled(sheet.name)].map(
        ([column, count]) => [columnDigest(made, column), count] as const,
      );
    }),
  );
}

/** What a workbook remembers of that kind; what is none, or from an older version, is passed over. */
export function lastFindingsIn(value: unknown): LastFindings | undefined {
  const { columns } = Object(value) as { readonly columns?: unknown };
  return Array.isArray(columns) && columns.every(isColumn) ? { columns } : undefined;
}

function isColumn(value: unknown): value is LastFindings['columns'][number] {
  const { column, filled, keys } = Object(value) as Record<string, unknown>;
  return (
    typeof column === 'string' &&
    typeof filled === 'number' &&
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string')
  );
}
