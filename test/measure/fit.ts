/** A reading and whether it is right; `book`: where it is from. */
export interface Example {
  readonly book: string;
  /** Its sheet and the kind it was read as. */
  readonly what: string;
  readonly isRight: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
  readonly features: Readonly<Record<string, number>>;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Steps after which the weights of a few hundred examples do not move any more. */
const STEPS = 4000;
const STEP = 0.5;
/** Keeps weights finite where the examples can be told apart without any mistake. */
const RIDGE = 0.002;

/** Logistic regression by steepest descent; each example as often as it counts. */
export function fit(examples: readonly Example[], names: readonly string[]): Fitted {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ features, isRight, weight }) => ({
    share: weight / all,
    values: [1, ...names.map((name) => features[name] ?? 0)],
    target: Number(isRight),
  }));
  const weights = new Float64Array(names.length + 1);
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(weights.length);
    for (const { values, target, share } of rows) {
      const error = (chance(values, weights) - target) * share;
      values.forEach((value, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * value;
      });
    }
    weights.forEach((weight, at) => {
      weights[at] = weight - STEP * ((slopes[at] ?? 0) + (at === 0 ? 0 : RIDGE * weight));
    });
  }
  const rounded = [...weights].map((weight) => Math.round(weight * 100) / 100);
  return {
    bias: rounded[0] ?? 0,
    weights: Object.fromEntries(names.map((name, at) => [name, rounded[at + 1] ?? 0])),
  };
}

export function scoreOf({ bias, weights }: Fitted, { features }: Example): number {
  const sum = Object.entries(weights).reduce(
    (all, [name, weight]) => all + weight * (features[name] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

function chance(values: readonly number[], weights: Float64Array): number {
  const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The examples that weights fitted without their workbook judge wrongly. */
export function mistakenWhenLeftOut(
  examples: readonly Example[],
  names: readonly string[],
): readonly Example[] {
  const books = [...new Set(examples.map(({ book }) => book))];
  return books.flatMap((book) => {
    const fitted = fit(
      examples.filter((one) => one.book !== book),
      names,
    );
    return examples.filter((one) => one.book === book && scoreOf(fitted, one) >= 0.5 !== one.isRight);
  });
}
