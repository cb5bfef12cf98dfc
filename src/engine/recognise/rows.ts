import { areaAddress } from '../../model/address';
import type { Ledger } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { Header, Line, Table } from '../../model/table';
import type { Block } from './blocks';
import { type Choice, chooseKind } from './choose';
import { type Column, columnOf, type Sample } from './column';
import type { Dictionary, KindEntry } from './dictionary';
import { valueIn } from './grid';
import { headingFields } from './heading-field';
import { recogniseItemList } from './key-value-rows';
import { mapColumns } from './mapping';
import { recogniseSubjectMatrix } from './subject-matrix';
import { tableOf } from './table';

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
    (entry) => (entry.kind.layouts ?? ['rows', 'columns']).includes(layout),
  );
  const spread = recogniseSubjectMatrix(block, columns, dictionary);
  if (spread) {
    return { ledger: spread };
  }
  const table = tableOf(block);
  const listed = recogniseItemList(block, dictionary);
  if (listed && listed.confidence >= (choice?.confidence ?? 0) - 0.15) {
    return { ledger: listed };
  }
  const single = singleRecord(block, columns, [...titles, ...inherited], dictionary);
  if (single && single.confidence > (choice?.confidence ?? 0)) {
    return { ledger: single };
  }
  if (choice) {
    return { ledger: ledgerOf(block, table, choice) };
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

function ledgerOf(block: Block, table: Table, { mapping, confidence, reasons }: Choice): Ledger {
  const { kind } = mapping.entry;
  const fields = [...mapping.fields, ...headingFields(block, kind, mapping.fields)];
  return { kind: kind.id, table, fields, confidence, reasons };
}

/** A form written as one line, its labels over its values, for a kind whose fields are labels. */
function singleRecord(
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
  const columns = columnsOfBlock(block);
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
  };
}

export function columnsOfBlock(block: Block): readonly Column[] {
  const sampled = firstRecords(block.body.lines, SAMPLED);
  return qualified(block.header.headers).map((header) =>
    columnOf(
      header,
      sampled.map(({ index }): Sample => {
        const { grid } = block;
        const row = grid.turned ? header.index : index;
        const column = grid.turned ? index : header.index;
        return { value: valueIn(grid, index, header.index), format: grid.sheet.formats[row]?.[column] };
      }),
    ),
  );
}

const DEPENDENT = /^(?:得分|评分|分数|单项得分|等级|评定|评价|名次|排名|级别|成绩|序|位次)$/;

/** 肺活量 | 得分 | 等级: where nothing stands above, a word that says nothing alone belongs to the header left of it. */
function qualified(headers: readonly Header[]): readonly Header[] {
  let before: string | undefined;
  return headers.map((header) => {
    const own = header.path.at(-1) ?? '';
    if (header.path.length > 1 || !DEPENDENT.test(own.trim())) {
      before = own;
      return header;
    }
    return before === undefined ? header : { ...header, path: [before, own] };
  });
}

function firstRecords(lines: readonly Line[], count: number): readonly Line[] {
  const found: Line[] = [];
  for (let index = 0; index < lines.length && found.length < count; index++) {
    const line = lines[index];
    if (line?.role === 'data') {
      found.push(line);
    }
  }
  return found;
}
