import type { Book } from './book';
import { cellsOf, type Law } from './law';
import type { View } from './view';

/** One line of a law. */
export interface Instance {
  readonly law: Law;
  readonly line: number;
}

/** Which laws speak of a cell. */
export interface Held {
  /** Every line of every law that the cell takes part in. */
  touching(cell: number): readonly Instance[];
  /** Sign of an item among the parts of a law; `undefined` where it is none. */
  sign(law: Law, item: number): number | undefined;
  /** The table (its position in the book) that a cell belongs to. */
  owner(cell: number): number;
}

/** An index of laws by cell that costs as much as the laws have items, whatever their lines. */
export function indexLaws(book: Book, laws: readonly Law[]): Held {
  const owners = new Int32Array(book.value.length);
  book.tables.forEach(({ start, rows, columns }, table) => {
    owners.fill(table, start, start + rows.length * columns.length);
  });
  const views = new Map<View, Map<number, Law[]>>();
  const signs = new Map<Law, Map<number, number>>();
  const masks = new Map<Law, Uint8Array>();
  for (const law of laws) {
    const items = views.get(law.view) ?? new Map<number, Law[]>();
    views.set(law.view, items);
    for (const item of new Set([law.whole, ...law.parts])) {
      const known = items.get(item);
      if (known) {
        known.push(law);
      } else {
        items.set(item, [law]);
      }
    }
    signs.set(law, new Map(law.parts.map((part, index) => [part, law.signs[index] ?? 1])));
    const mask = new Uint8Array(law.view.lines.length);
    for (const line of law.lines) {
      mask[line] = 1;
    }
    masks.set(law, mask);
  }
  const entries = [...views];
  return {
    touching: (cell) =>
      entries.flatMap(([view, items]) => {
        const at = view.locate(cell);
        return at
          ? (items.get(at.item) ?? []).flatMap((law) => instancesAt(law, at, masks.get(law)?.[at.line] === 1))
          : [];
      }),
    sign: (law, item) => signs.get(law)?.get(item),
    owner: (cell) => owners[cell] ?? 0,
  };
}

function instancesAt(
  law: Law,
  { line, item }: { readonly line: number; readonly item: number },
  isHeldThere: boolean,
): readonly Instance[] {
  const instances = isHeldThere ? [{ law, line }] : [];
  if (law.fixed === line && item === law.parts[1]) {
    return [
      ...instances,
      ...law.lines.filter((other) => other !== line).map((other) => ({ law, line: other })),
    ];
  }
  if (law.operation === 'running' && item === law.whole) {
    for (let next = line + 1; next < law.view.lines.length; next++) {
      if (law.view.lines[next]?.role === 'data') {
        return [...instances, { law, line: next }];
      }
    }
  }
  return instances;
}

/** A name of an instance, for sets. */
export function nameOf(laws: ReadonlyMap<Law, number>, { law, line }: Instance): string {
  return `${laws.get(law)}:${line}`;
}

/** Cells of an instance; of a long sum its whole only, because any of its parts may be. */
export function telling({ law, line }: Instance): readonly number[] {
  return law.parts.length > LONG ? [law.view.cell(line, law.whole)] : cellsOf(law, line);
}

/** A law of more parts is not searched part by part. */
export const LONG = 500;
