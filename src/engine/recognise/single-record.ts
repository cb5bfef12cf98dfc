import type { Ledger } from '../../model/ledger';
import type { Stage } from '../../model/quantity';
import { firstRecords } from './block-columns';
import type { Block } from './blocks';
import { chooseKind } from './choose';
import type { Column } from './column';
import type { Dictionary, KindEntry } from './dictionary';
import { stageOfLabel } from './field-name';
import { textOf } from './grid';
import { tableOf } from './table';

/** A line of values, and what part of the school it is about. */
interface ValueLine {
  readonly index: number;
  readonly stage: Stage | undefined;
}

/**
 * A form written as one line, its labels over its values, for a kind whose fields are labels; in a school of two stages as
 * one line for each (小学部, 初中部, 合计), and each is a ledger of its own.
 */
export function singleRecords(
  block: Block,
  columns: readonly Column[],
  titles: readonly string[],
  dictionary: Dictionary,
): readonly Ledger[] {
  const staged = stageLines(block);
  const records = firstRecords(block.body.lines, 2);
  const lines = staged?.lines ?? (records.length === 1 ? records.map(asWhole) : []);
  if (lines.length === 0 || block.grid.turned) {
    return [];
  }
  const isForm = ({ kind }: KindEntry) =>
    (kind.layouts?.includes('key-value') ?? false) && !kind.layouts?.includes('rows');
  const named = columns.filter(({ header }) => header.index !== staged?.column);
  const { choice } = chooseKind(named, titles, block.grid.sheet.name, dictionary, isForm);
  const table = tableOf(block);
  return choice
    ? lines.map(({ index, stage }) => ({
        kind: choice.mapping.entry.kind.id,
        table: {
          ...table,
          orientation: 'key-value',
          context: stage ? { ...table.context, stage } : table.context,
        },
        fields: choice.mapping.fields.map((place) => ({ ...place, row: index })),
        confidence: choice.confidence,
        reasons: [...choice.reasons, staged ? '一行填写一个学段' : '一行填写一所学校'],
      }))
    : [];
}

function asWhole({ index }: { readonly index: number }): ValueLine {
  return { index, stage: undefined };
}

const MOST_LINES = 5;

/** The lines of a table whose first column names nothing but stages, the whole school's first. */
function stageLines({
  grid,
  header,
  body,
}: Block): { readonly column: number; readonly lines: readonly ValueLine[] } | undefined {
  const filled = body.lines.filter(({ role }) => role === 'data' || role === 'total' || role === 'subtotal');
  const column =
    filled.length > MOST_LINES
      ? undefined
      : header.headers
          .slice(0, 3)
          .find(({ index }) =>
            filled.every((line) => stageOfLabel(textOf(grid, line.index, index)) !== undefined),
          )?.index;
  if (column === undefined) {
    return undefined;
  }
  const lines = filled.flatMap(({ index }): readonly ValueLine[] => {
    const stage = stageOfLabel(textOf(grid, index, column));
    return [{ index, stage: stage === 'whole' ? undefined : stage }];
  });
  const stages = new Set(lines.map(({ stage }) => stage ?? ''));
  const isTold = stages.size === lines.length && stages.has('primary') && stages.has('junior');
  return isTold ? { column, lines: lines.sort((a, b) => Number(!!a.stage) - Number(!!b.stage)) } : undefined;
}
