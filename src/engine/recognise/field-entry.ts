import type { Field } from '../../model/ledger';

/** A field of a kind with its headers as they are compared. */
export interface FieldEntry {
  readonly field: Field;
  /** Position in the kind: earlier fields win ties. */
  readonly order: number;
  readonly words: ReadonlySet<string>;
  /** The words with synonyms written alike. */
  readonly meanings: ReadonlySet<string>;
  readonly under: readonly string[];
  /** The same with synonyms written alike beside them. */
  readonly underForms: readonly string[];
}
