import type { Ledger } from '../../model/ledger';
import { columnsOfBlock, firstRecords } from './block-columns';
import type { Block } from './blocks';
import type { Dictionary } from './dictionary';
import { mapColumns } from './mapping';
import { tableOf } from './table';

/** Of so many columns the form must know the meaning, and of more than half of all. */
const FEWEST = 2;

/**
 * A form may be written as several lines of values, each under labels of its own: (一)学生, (二)教师, (三)经费. Where one of
 * them was recognised, its neighbours are parts of the same form, though they say too little by themselves.
 */
export function siblingOf(
  block: Block,
  recognised: readonly Ledger[],
  dictionary: Dictionary,
): Ledger | undefined {
  if (block.grid.turned || firstRecords(block.body.lines, 2).length !== 1) {
    return undefined;
  }
  const forms = recognised.filter(isLineOfForm).map(({ kind }) => kind);
  const [line] = firstRecords(block.body.lines, 1);
  const columns = columnsOfBlock(block, dictionary);
  for (const id of new Set(forms)) {
    const entry = dictionary.kinds.find(({ kind }) => kind.id === id);
    const fields = entry ? mapColumns(columns, entry, dictionary).fields : [];
    if (line && fields.length >= FEWEST && fields.length * 2 > columns.length) {
      return {
        kind: id,
        table: { ...tableOf(block), orientation: 'key-value' },
        fields: fields.map((place) => ({ ...place, row: line.index })),
        confidence: 0.5,
        reasons: ['同一张表的其他部分已认出', '一行填写一所学校'],
      };
    }
  }
  return undefined;
}

/** Labels over values, in one line. */
function isLineOfForm({ table, fields }: Ledger): boolean {
  return (
    table.orientation === 'key-value' &&
    table.headerLines.length > 0 &&
    new Set(fields.map(({ row }) => row)).size === 1
  );
}
