import type { LedgerKind } from '../model/ledger';

/** All kinds of ledgers. Order is meaning: where two fit equally well the earlier, more specific one is taken. */
export const ledgers: readonly LedgerKind[] = [
  // people and classes
  // things
];
