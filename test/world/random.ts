import { type Random as Draws, randomFrom } from '../support/random';

/** Draws of a world: those of every test, with spans and shares. */
export interface Random extends Omit<Draws, 'below'> {
  /** A whole number between both ends, which may occur. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
}

/** The same world for the same seed on every machine. */
export function randomOf(seed: number): Random {
  const { next, below, pick, shuffled } = randomFrom(Math.imul(seed + 1, 0x9e3779b1));
  return {
    next,
    shuffled,
    whole: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[]): Item => {
      if (items.length === 0) {
        throw new Error('Nothing to pick from');
      }
      return pick(items);
    },
  };
}
