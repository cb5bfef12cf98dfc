/** A value as the world knows it; days are ISO texts, yes and no are booleans. */
export type Value = string | number | boolean | null;

/** One thing of a source: a pupil, a class, a purchase. */
export type Line = Readonly<Record<string, Value>>;

export type SchoolType = 'primary' | 'junior' | 'nine-year' | 'point' | 'county';

/** Everything that is true of one school, or of the schools of one county. Nothing in it is a real person's. */
export interface World {
  readonly seed: number;
  readonly type: SchoolType;
  /** The year in which the school year began. */
  readonly year: number;
  /** The ISO day on which the ledgers are checked. */
  readonly today: string;
  /** What there is, by the names that dialects use (see dialects/README.md). */
  readonly sources: Readonly<Record<string, readonly Line[]>>;
}

/** The lines of a source; a dialect that names none that exists is wrong. */
export function linesOf(world: World, source: string): readonly Line[] {
  const lines = world.sources[source];
  if (!lines) {
    throw new Error(`No source is called ${source}`);
  }
  return lines;
}

/** The one line of `school`. */
export function schoolOf(world: World): Line {
  return linesOf(world, 'school')[0] as Line;
}
