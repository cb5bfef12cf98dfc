import type { Ledger } from '../../model/ledger';
import type { Assignment } from '../../model/report';
import { columnsOfBlock } from './block-columns';
import { type Block, tableOf } from './blocks';
import type { Dictionary, KindEntry } from './dictionary';
import { mapColumns } from './mapping';

/** The table under the kind and fields that the user has assigned; what was not assigned is still recognised. */
export function assignedLedger(
  block: Block,
  dictionary: Dictionary,
  assignment: Assignment,
): Ledger | undefined {
  const entry: KindEntry | undefined = dictionary.kinds.find(({ kind }) => kind.id === assignment.kind);
  if (!entry) {
    return undefined;
  }
  const assigned = new Map(
    Object.entries(assignment.fields).map(([column, field]) => [Number(column), field]),
  );
  const chosen = new Set(assigned.values());
  const columns = columnsOfBlock(block, dictionary);
  const found = mapColumns(columns, entry, dictionary).fields.filter(
    ({ index, field }) => !assigned.has(index) && !chosen.has(field),
  );
  const byHand = [...assigned]
    .filter(([, field]) => field !== '')
    .map(([index, field]) => ({
      field,
      index,
      header: columns.find(({ header }) => header.index === index)?.header.path.at(-1) ?? '',
      confidence: 1,
    }));
  return {
    kind: entry.kind.id,
    table: tableOf(block),
    fields: [...byHand, ...found].sort((a, b) => a.index - b.index),
    confidence: 1,
    reasons: ['由您指定'],
    isAssigned: true,
  };
}
