import type { Decision } from './decisions';

/** Steps after which the weights of some thousand decisions do not move any more. */
const STEPS = 1200;
const STEP = 0.05;
/** Steps that weights need to settle where one workbook is left out of the decisions that they are fitted to. */
const SETTLING = 120;
/** Keeps weights finite where features tell all right readings. */
const RIDGE = 0.0005;
/** How much a decision counts whose columns a key names one by one, beside one of which only the kind is known. */
const NAMED = 3;

type Weights = Float64Array;

interface Row {
  readonly book: string;
  readonly count: number;
  readonly options: readonly { readonly values: Float64Array; readonly isRight: boolean }[];
}

export interface FittedChoices {
  readonly weights: Readonly<Record<string, number>>;
  /** Decisions that the weights take wrongly, and those that weights take wrongly that were fitted without their workbook. */
  readonly wrong: number;
  readonly leftOutWrong: number;
}

/** The weights under which the right readings come first: a choice among readings is as likely as its share of the exponentials of the sums. */
export function fitChoices(
  decisions: readonly Decision[],
  isNamed: (book: string) => boolean,
): FittedChoices {
  const names = [
    ...new Set(decisions.flatMap(({ options }) => options.flatMap(({ features }) => Object.keys(features)))),
  ];
  const rows = decisions.map(
    ({ book, options }): Row => ({
      book,
      count: isNamed(book) ? NAMED : 1,
      options: options.map(({ features, isRight }) => ({
        values: Float64Array.from(names, (name) => features[name] ?? 0),
        isRight,
      })),
    }),
  );
  const fitted = descend(rows, new Float64Array(names.length), STEPS);
  const books = [...new Set(rows.map(({ book }) => book))];
  const leftOutWrong = books.flatMap((book) => {
    const without = descend(
      rows.filter((row) => row.book !== book),
      fitted,
      SETTLING,
    );
    return rows.filter((row) => row.book === book && !isTakenRightly(row, without));
  }).length;
  return {
    weights: Object.fromEntries(names.map((name, at) => [name, Math.round((fitted[at] ?? 0) * 100) / 100])),
    wrong: rows.filter((row) => !isTakenRightly(row, fitted)).length,
    leftOutWrong,
  };
}

/** Steepest descent with a step of its own for every weight (Adam). */
function descend(rows: readonly Row[], from: Weights, steps: number): Weights {
  const weights = Float64Array.from(from);
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= steps; step++) {
    const slopes = slopesAt(rows, weights);
    weights.forEach((weight, at) => {
      const slope = (slopes[at] ?? 0) / rows.length + RIDGE * weight;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * slope * slope;
      const stride = Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = weight - (STEP * (mean[at] ?? 0)) / (1 - 0.9 ** step) / stride;
    });
  }
  return weights;
}

function slopesAt(rows: readonly Row[], weights: Weights): Weights {
  const slopes = new Float64Array(weights.length);
  for (const { options, count } of rows) {
    const sums = options.map(({ values }) => scoreOf(values, weights));
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const all = powers.reduce((one, other) => one + other, 0);
    const right = powers.reduce(
      (sum, power, at) => sum + (options[at]?.isRight ? power : 0),
      Number.MIN_VALUE,
    );
    options.forEach(({ values, isRight }, at) => {
      const power = powers[at] ?? 0;
      const pull = count * (power / all - (isRight ? power / right : 0));
      values.forEach((value, index) => {
        slopes[index] = (slopes[index] ?? 0) + pull * value;
      });
    });
  }
  return slopes;
}

function isTakenRightly({ options }: Row, weights: Weights): boolean {
  const sums = options.map(({ values }) => scoreOf(values, weights));
  return options[sums.indexOf(Math.max(...sums))]?.isRight === true;
}

function scoreOf(values: Float64Array, weights: Weights): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
