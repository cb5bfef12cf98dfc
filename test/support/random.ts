/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number below the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/** Begun from the characters of a text. */
export function randomOf(seed: string): Random {
  let state = 1779033703;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return randomFrom(state);
}

/** Mulberry32, begun from 32 bits: enough for some ten thousand draws. */
export function randomFrom(begin: number): Random {
  let state = begin;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    shuffled: <Item>(items: readonly Item[]) => {
      const left = [...items];
      for (let index = left.length - 1; index > 0; index--) {
        const other = below(index + 1);
        [left[index], left[other]] = [left[other] as Item, left[index] as Item];
      }
      return left;
    },
  };
}
