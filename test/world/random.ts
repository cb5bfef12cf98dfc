/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number between both ends, which may occur. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/** Mulberry32: 32 bits of state are enough for some ten thousand draws. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const shuffled = <Item>(items: readonly Item[]) => {
    const left = [...items];
    for (let index = left.length - 1; index > 0; index--) {
      const other = whole(0, index);
      [left[index], left[other]] = [left[other] as Item, left[index] as Item];
    }
    return left;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) {
      throw new Error('Nothing to pick from');
    }
    return items[whole(0, items.length - 1)] as Item;
  };
  return { next, whole, chance: (share) => next() < share, pick, shuffled };
}
