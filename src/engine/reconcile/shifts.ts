import type { Quantity, Statement } from '../../model/quantity';
import type { Consensus } from '../evidence/consensus';
import type { Facts } from '../facts';

/** A place that says something else than what is believed. */
export interface Dispute {
  readonly loser: Statement;
  readonly winner: Statement;
  readonly consensus: Consensus;
  readonly quantity: Quantity;
}

/** The parts that make up a whole together with this one: 女 for 男. */
function siblingsOf(facts: Facts, { id, partOf }: Quantity): readonly string[] {
  const sums = facts.quantities.get(partOf ?? '')?.sumsOf ?? [];
  return sums.find((parts) => parts.includes(id))?.filter((part) => part !== id) ?? [];
}

/** One more boy and one girl fewer: somebody is entered under the other sex, and which list is right is open. */
export function isShift(facts: Facts, dispute: Dispute, all: readonly Dispute[]): boolean {
  return all.some((other) => areOpposite(facts, dispute, other));
}

function areOpposite(facts: Facts, one: Dispute, other: Dispute): boolean {
  return (
    siblingsOf(facts, one.quantity).includes(other.quantity.id) &&
    one.loser.ledger === other.loser.ledger &&
    one.loser.scope.className === other.loser.scope.className &&
    one.loser.value - one.winner.value === other.winner.value - other.loser.value
  );
}

/** Of the two findings of a shift the second says nothing new. */
export function isSecond(facts: Facts, first: Dispute, second: Dispute): boolean {
  const parts = facts.quantities.get(first.quantity.partOf ?? '')?.sumsOf?.flat() ?? [];
  return (
    areOpposite(facts, first, second) && parts.indexOf(second.quantity.id) > parts.indexOf(first.quantity.id)
  );
}
