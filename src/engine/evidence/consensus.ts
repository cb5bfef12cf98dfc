import type { Origin, Quantity, Statement } from '../../model/quantity';

const WEIGHT: Record<Origin, number> = { counted: 3, summed: 3, stated: 2, claimed: 1 };
const RANK: Record<Origin, number> = { counted: 3, summed: 2, stated: 1, claimed: 0 };

/** Several places of one ledger only decide where the votes are equal. */
const TIE = 0.001;

/** What is believed of a quantity in a scope, and who says otherwise. */
export interface Consensus {
  readonly value: number;
  readonly approximate: boolean;
  /** Those that agree, the most believable first. */
  readonly agreeing: readonly Statement[];
  readonly disagreeing: readonly Statement[];
}

/** How far two statements may be apart and still say the same. */
function tolerated(one: Statement, other: Statement, quantity: Quantity): number {
  const largest = Math.max(Math.abs(one.value), Math.abs(other.value));
  const vague = one.approximate || other.approximate ? 0.1 * largest : 0;
  return (
    (one.precision ?? 0) +
    (other.precision ?? 0) +
    (quantity.tolerance ?? 0) * largest +
    vague +
    1e-9 * largest
  );
}

function agree(one: Statement, other: Statement, quantity: Quantity): boolean {
  const apart = tolerated(one, other, quantity);
  return valuesOf(one).some((own) => valuesOf(other).some((value) => Math.abs(own - value) <= apart));
}

function valuesOf({ value, orElse }: Statement): readonly number[] {
  return orElse === undefined ? [value] : [value, orElse];
}

/**
 * Every ledger has a vote of the weight of its best statement; a figure that follows from the others (`implied`: whole
 * minus the other parts) has one too. The value with most votes is believed, with equal votes the more believable, and of
 * those the one of the table that says most, wherever its sheet stands; vague figures decide nothing where there are exact
 * ones. `said`: how much a ledger says of all quantities.
 */
export function weigh(
  statements: readonly Statement[],
  quantity: Quantity,
  implied: number | undefined,
  said: (ledger: number) => number,
): Consensus | undefined {
  const [first] = statements;
  if (!first) {
    return undefined;
  }
  if (statements.length === 1) {
    return { value: first.value, approximate: first.approximate, agreeing: statements, disagreeing: [] };
  }
  const ranked = [...statements].sort(
    (one, other) =>
      Number(one.approximate) - Number(other.approximate) ||
      RANK[other.origin] - RANK[one.origin] ||
      said(other.ledger) - said(one.ledger),
  );
  let best = first;
  let most = -1;
  const exact = ranked.filter(({ approximate }) => !approximate);
  for (const candidate of exact.length > 0 ? exact : ranked) {
    const votes = votesFor(candidate, ranked, quantity, implied);
    if (votes > most + 1e-6) {
      most = votes;
      best = candidate;
    }
  }
  const agreeing = ranked.filter((statement) => agree(statement, best, quantity));
  return {
    value: best.value,
    approximate: best.approximate,
    agreeing,
    disagreeing: ranked.filter((statement) => !agreeing.includes(statement)),
  };
}

function votesFor(
  candidate: Statement,
  statements: readonly Statement[],
  quantity: Quantity,
  implied: number | undefined,
): number {
  const perLedger = new Map<number, number>();
  let places = 0;
  for (const statement of statements) {
    if (agree(statement, candidate, quantity)) {
      const weight = WEIGHT[statement.origin] * (statement.approximate ? 0.5 : 1);
      places += 1;
      perLedger.set(statement.ledger, Math.max(perLedger.get(statement.ledger) ?? 0, weight));
    }
  }
  const follows =
    implied !== undefined && Math.abs(implied - candidate.value) <= (candidate.precision ?? 0) + 1e-9;
  return (
    [...perLedger.values()].reduce((sum, weight) => sum + weight, 0) +
    (follows ? WEIGHT.summed : 0) +
    places * TIE
  );
}
