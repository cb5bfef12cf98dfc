import type { Ledger } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';
import { areaAddress } from '../../model/address';
import type { Block } from './blocks';
import { chooseKind, type Choice } from './choose';
import { type Column, columnOf, type Sample } from './column';
import { contextOf } from './context';
import type { Dictionary, KindEntry } from './dictionary';
import { valueOf } from './grid';
import { mapColumns } from './mapping';

/** What recognition says of one table or of a part of a sheet. */
export type Verdict = { readonly ledger: Ledger } | { readonly unrecognised: Unrecognised };

const SAMPLED = 24;

/** A table with a header: which kind it is, and which column is which field. */
export function recogniseBlock(block: Block, dictionary: Dictionary, inherited: readonly string[]): Verdict {
  const columns = columnsOfBlock(block);
  const titles = block.titles.map(({ text }) => text);
  const layout = block.grid.turned ? 'columns' : 'rows';
  const { choice, guesses } = chooseKind(
    columns,
    [...titles, ...inherited],
    block.grid.sheet.name,
    dictionary,
    (entry) => (entry.kind.layouts ?? ['rows', 'columns']).some((one) => one === layout || one === 'key-value-rows'),
  );
  const table = tableOf(block);
  if (choice) {
    return { ledger: ledgerOf(table, choice) };
  }
  return {
    unrecognised: {
      sheet: block.grid.sheet.name,
      range: areaAddress(table.area),
      reason: guesses.length > 0 ? '表头与已知的台账都不够像,请在“识别结果”里指定' : '表头里没有认识的栏目',
      guesses,
    },
  };
}

function ledgerOf(table: Table, { mapping, confidence, reasons }: Choice): Ledger {
  return { kind: mapping.entry.kind.id, table, fields: mapping.fields, confidence, reasons };
}

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
  const assigned = new Map(Object.entries(assignment.fields).map(([column, field]) => [Number(column), field]));
  const chosen = new Set(assigned.values());
  const columns = columnsOfBlock(block);
  const found = mapColumns(columns, entry, dictionary).fields.filter(
    ({ index, field }) => !assigned.has(index) && !chosen.has(field),
  );
  const byHand = [...assigned].filter(([, field]) => field !== '').map(([index, field]) => ({
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
  };
}

export function columnsOfBlock(block: Block): readonly Column[] {
  const sampled = block.body.lines.filter(({ role }) => role === 'data').slice(0, SAMPLED);
  return block.header.headers.map((header) =>
    columnOf(
      header,
      sampled.map(({ index }): Sample => {
        const { grid } = block;
        const row = grid.turned ? header.index : index;
        const column = grid.turned ? index : header.index;
        return { value: valueOf(grid, index, header.index), format: grid.sheet.formats[row]?.[column] };
      }),
    ),
  );
}

/** The table of a block, in the model's words. */
export function tableOf({ grid, header, titles, body }: Block): Table {
  const indexes = header.headers.map(({ index }) => index);
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  const top = header.lines[0] ?? 0;
  const bottom = body.lines.at(-1)?.index ?? header.lines.at(-1) ?? top;
  return {
    sheet: grid.sheet,
    area: grid.turned
      ? { top: first, left: top, bottom: last, right: bottom }
      : { top, left: first, bottom, right: last },
    orientation: grid.turned ? 'columns' : 'rows',
    titles,
    footers: body.footers,
    context: contextOf(titles, body.footers, grid.sheet.name),
    headerLines: header.lines,
    headers: header.headers,
    lines: body.lines,
  };
}

