/** Numbers by chance that are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** One of these. */
  one<T>(things: readonly T[]): T;
  /** True in one of so many cases. */
  rarely(cases: number): boolean;
}

/** Mulberry32: small, and every seed begins somewhere else. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 0x9e3779b1) >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    one: (things) => things[below(things.length)] as never,
    rarely: (cases) => below(cases) === 0,
  };
}
