/** Units of money in headers, the larger first. */
const UNITS: readonly (readonly [unit: RegExp, yuan: number])[] = [
  [/万元/, 10_000],
  [/千元/, 1_000],
  [/元/, 1],
];

/** How many 元 a figure under this header counts for each of its own; `undefined` where it names no unit of money. */
export function yuanOf(header: string): number | undefined {
  return UNITS.find(([unit]) => unit.test(header))?.[1];
}
