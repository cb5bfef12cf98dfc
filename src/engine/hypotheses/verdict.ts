import type { Ledger } from '../../model/ledger';
import type { Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';

/** What recognition says of one table or of a part of a sheet. */
export type Verdict =
  | { readonly ledger: Ledger }
  /** `table`: there is one, but nobody knows what it lists. */
  | { readonly unrecognised: Unrecognised; readonly table?: Table };

export function ledgersOf(verdicts: readonly Verdict[]): readonly Ledger[] {
  return verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
}
