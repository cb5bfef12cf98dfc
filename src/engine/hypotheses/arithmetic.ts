import type { Ledger, LedgerKind, Relation } from '../../model/ledger';
import type { LineRole } from '../../model/table';
import { numberOf } from '../../reading/numbers';

const SAMPLED = 12;
/** Among so many lines they are found. */
const LINES = 40;
const COUNTED: ReadonlySet<LineRole> = new Set(['data', 'total', 'subtotal']);
/** Half of the cent that rounding may cost. */
const ROUNDING = 0.005;

/** How many relations of a kind come out in most of the records of a table, and how many in hardly any. */
export function arithmeticOf(
  ledger: Ledger,
  { relations }: LedgerKind,
): { readonly kept: number; readonly broken: number } {
  const records = recordsOf(ledger);
  let [kept, broken] = [0, 0];
  for (const relation of relations) {
    const outcomes = records.flatMap((record) => comesOut(relation, record) ?? []);
    const right = outcomes.filter(Boolean).length;
    kept += Number(outcomes.length > 0 && right > outcomes.length / 2);
    broken += Number(outcomes.length > 0 && right < outcomes.length / 2);
  }
  return { kept, broken };
}

type Reading = (field: string) => number | undefined;

function recordsOf({ table, fields }: Ledger): readonly Reading[] {
  const { values } = table.sheet;
  const isTurned = table.orientation === 'columns';
  const places = new Map(fields.map((place) => [place.field, place]));
  const read = (field: string, line: number): number | undefined => {
    const place = places.get(field);
    if (!place) {
      return undefined;
    }
    if (place.text !== undefined) {
      return numberOf(place.text);
    }
    const [row, column] =
      place.row === undefined
        ? isTurned
          ? [place.index, line]
          : [line, place.index]
        : [place.row, place.index];
    return numberOf(values[row]?.[column] ?? null);
  };
  // What adds up in every record adds up in their total.
  const counted = table.lines.slice(0, LINES).filter(({ role }) => COUNTED.has(role));
  const lines = counted.slice(0, table.orientation === 'key-value' ? 1 : SAMPLED);
  return lines.map(
    ({ index }): Reading =>
      (field) =>
        read(field, index),
  );
}

/** Whether what a record says fits a relation; `undefined` where it does not say all of it, or nothing but noughts. */
function comesOut(relation: Relation, read: Reading): boolean | undefined {
  switch (relation.type) {
    case 'sum':
      return equals(read(relation.total), relation.parts.map(read), (parts) =>
        parts.reduce((a, b) => a + b, 0),
      );
    case 'product':
      return equals(read(relation.result), relation.factors.map(read), (parts) =>
        parts.reduce((a, b) => a * b, 1),
      );
    case 'difference':
      return equals(
        read(relation.result),
        [read(relation.from), read(relation.minus)],
        ([from = 0, minus = 0]) => (relation.floor ? Math.max(0, from - minus) : from - minus),
      );
    default:
      return undefined;
  }
}

function equals(
  result: number | undefined,
  parts: readonly (number | undefined)[],
  reckon: (parts: readonly number[]) => number,
): boolean | undefined {
  const known = parts.filter((part) => part !== undefined);
  return result === undefined || known.length < parts.length || known.every((part) => part === 0)
    ? undefined
    : Math.abs(reckon(known) - result) <= ROUNDING * Math.max(1, Math.abs(result));
}
