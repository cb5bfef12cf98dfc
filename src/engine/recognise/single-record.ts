import type { Ledger } from '../../model/ledger';
import { firstRecords } from './block-columns';
import type { Block } from './blocks';
import { chooseKind } from './choose';
import type { Column } from './column';
import type { Dictionary, KindEntry } from './dictionary';
import { tableOf } from './table';

/** A form written as one line, its labels over its values, for a kind whose fields are labels. */
export function singleRecord(
  block: Block,
  columns: readonly Column[],
  titles: readonly string[],
  dictionary: Dictionary,
): Ledger | undefined {
  const records = firstRecords(block.body.lines, 2);
  const [record] = records;
  if (!record || records.length > 1 || block.grid.turned) {
    return undefined;
  }
  const isForm = ({ kind }: KindEntry) =>
    (kind.layouts?.includes('key-value') ?? false) && !kind.layouts?.includes('rows');
  const { choice } = chooseKind(columns, titles, block.grid.sheet.name, dictionary, isForm);
  return (
    choice && {
      kind: choice.mapping.entry.kind.id,
      table: { ...tableOf(block), orientation: 'key-value' },
      fields: choice.mapping.fields.map((place) => ({ ...place, row: record.index })),
      confidence: choice.confidence,
      reasons: [...choice.reasons, '一行填写一所学校'],
    }
  );
}
