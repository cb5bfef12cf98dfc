import { areaAddress } from '../../model/address';
import type { Ledger } from '../../model/ledger';
import type { Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';
import { columnsOfBlock } from './block-columns';
import type { Block } from './blocks';
import { type Choice, chooseKind } from './choose';
import type { Dictionary } from './dictionary';
import { headingFields } from './field-name';
import { recogniseItemLists } from './key-value-rows';
import { partIn } from './part';
import { singleRecords } from './single-record';
import { strangerWords, withoutAsides, withoutStrangers } from './strangers';
import { stubLines } from './stub-lines';
import { recogniseSubjectMatrix } from './subject-matrix';
import { tableOf } from './table';

/** What recognition says of one table or of a part of a sheet. */
export type Verdict =
  | { readonly ledger: Ledger }
  /** `table`: there is one, but nobody knows what it lists. */
  | { readonly unrecognised: Unrecognised; readonly table?: Table };

/** A table of one line is a form rather than a list where both explain it about as well (0.67 and 0.68 in a form in lines). */
const LONE_LINE = 0.02;

/** A table with a header: which kind it is, and which column is which field. */
export function recogniseBlock(
  block: Block,
  dictionary: Dictionary,
  inherited: readonly string[],
): readonly Verdict[] {
  const columns = columnsOfBlock(block, dictionary);
  const titles = block.titles.map(({ text }) => text);
  const layout = block.grid.turned ? 'columns' : 'rows';
  const { choice, guesses } = chooseKind(
    columns,
    [...titles, ...inherited],
    block.grid.sheet.name,
    dictionary,
    (entry) => (entry.kind.layouts ?? ['rows', 'columns']).includes(layout),
  );
  const spread = recogniseSubjectMatrix(block, columns, dictionary);
  if (spread) {
    return [{ ledger: spread }];
  }
  const table = tableOf(block);
  const listed = recogniseItemLists([block], dictionary);
  if (listed[0] && listed[0].confidence >= (choice?.confidence ?? 0) - 0.15) {
    return listed.map((ledger) => ({ ledger }));
  }
  const single = singleRecords(block, columns, [...titles, ...inherited], dictionary);
  if (single[0] && single[0].confidence >= (choice?.confidence ?? 0) - LONE_LINE) {
    return single.map((ledger) => ({ ledger }));
  }
  if (choice) {
    return [{ ledger: ledgerOf(block, table, choice) }];
  }
  const reason =
    guesses.length > 0 ? '表头与已知的台账都不够像,请在面板的“台账”里指定' : '表头里没有认识的栏目';
  return [
    {
      unrecognised: { sheet: block.grid.sheet.name, range: areaAddress(table.area), reason, guesses },
      table,
    },
  ];
}

function ledgerOf(block: Block, table: Table, { mapping, confidence, reasons }: Choice): Ledger {
  const { kind } = mapping.entry;
  const fields = [...mapping.fields, ...headingFields(block, kind, mapping.fields)];
  const texts = table.titles.map(({ text }) => text);
  const part = partIn(texts, table.sheet.name, kind);
  const context = part === undefined ? table.context : { ...table.context, part };
  const listed = stubLines(table, fields, withoutAsides(table, kind, fields));
  const lines = withoutStrangers(table, kind, fields, listed);
  return {
    kind: kind.id,
    table: { ...table, lines, context },
    fields,
    confidence,
    reasons: [...reasons, ...strangerWords(listed, lines)],
  };
}
