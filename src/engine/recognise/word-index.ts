import type { Field } from '../../model/ledger';
import { oncePerText } from '../../reading/words';

/** Finds the fields of a kind by what a header shares with their words, without going through all of them. */
export interface WordIndex {
  /** Fields that have exactly this word. */
  readonly byWord: ReadonlyMap<string, readonly FieldEntry[]>;
  /** Fields that have a word of this meaning. */
  readonly byMeaning: ReadonlyMap<string, readonly FieldEntry[]>;
  /** Fields of which a word has these two letters in a row. */
  readonly byPair: () => ReadonlyMap<string, readonly FieldEntry[]>;
}

export function wordIndexOf(fields: readonly FieldEntry[]): WordIndex {
  let byPair: ReadonlyMap<string, readonly FieldEntry[]> | undefined;
  return {
    byWord: listed(fields, ({ words }) => words),
    byMeaning: listed(fields, ({ meanings }) => meanings),
    // Of most kinds nothing but whole words is ever looked up.
    byPair: () => {
      byPair ??= listed(fields, ({ words }) => [...words].flatMap(pairsOf));
      return byPair;
    },
  };
}

/** Fields with a word that stands in the form, or the form in it, are among these; in the kind's order. */
export function fieldsAlike(form: string, { byPair }: WordIndex): readonly FieldEntry[] {
  const alike = new Set(pairsOf(form).flatMap((pair) => byPair().get(pair) ?? []));
  return [...alike].sort((one, other) => one.order - other.order);
}

const pairsOf = oncePerText((word): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
);

function listed(
  fields: readonly FieldEntry[],
  textsOf: (field: FieldEntry) => Iterable<string>,
): ReadonlyMap<string, readonly FieldEntry[]> {
  const lists = new Map<string, FieldEntry[]>();
  for (const field of fields) {
    for (const text of new Set(textsOf(field))) {
      const list = lists.get(text);
      if (list) {
        list.push(field);
      } else {
        lists.set(text, [field]);
      }
    }
  }
  return lists;
}

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
