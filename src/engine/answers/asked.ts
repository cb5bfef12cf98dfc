import type { FieldPlace } from '../../model/ledger';
import type { Table } from '../../model/table';

/** A table, and the kind of ledger it was taken for. */
export interface Asked {
  readonly table: Table;
  readonly kind?: string;
  readonly fields?: readonly FieldPlace[];
}
