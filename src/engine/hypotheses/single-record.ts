import type { Stage } from '../../model/quantity';
import { firstRecords } from '../recognise/block-columns';
import { type Block, tableOf } from '../recognise/blocks';
import type { Column } from '../recognise/column';
import type { Dictionary, KindEntry } from '../recognise/dictionary';
import { textOf } from '../recognise/grid';
import { stageOfLabel } from '../recognise/stage-label';
import { kindsFor } from './choose';
import { asReading, type Reading } from './reading';

/** A line of values, and what part of the school it is about. */
interface ValueLine {
  readonly index: number;
  readonly stage: Stage | undefined;
}

/**
 * A form written as one line, its labels over its values, for a kind whose fields are labels; in a school of two stages as
 * one line for each (小学部, 初中部, 合计), and each is a ledger of its own. Groups that repeat their sub-headers are no form.
 */
export function lineReadings(
  block: Block,
  columns: readonly Column[],
  titles: readonly string[],
  dictionary: Dictionary,
): readonly Reading[] {
  const staged = stageLines(block);
  const records = firstRecords(block.body.lines, 2);
  const lines = staged?.lines ?? (records.length === 1 ? records.map(asWhole) : []);
  if (lines.length === 0 || block.grid.turned) {
    return [];
  }
  const isForm = ({ kind }: KindEntry) =>
    (kind.layouts?.includes('key-value') ?? false) && !kind.layouts?.includes('rows');
  const named = columns.filter(({ header }) => header.index !== staged?.column);
  const table = tableOf(block);
  return kindsFor(named, titles, block.grid.sheet.name, dictionary, isForm)
    .filter(({ mapping }) => mapping.identified && !mapping.fields.some(({ field }) => field.includes('/')))
    .slice(0, LOOKED_AT)
    .flatMap(({ mapping, reasons }) =>
      asReading(
        'line',
        lines.map(({ index, stage }) => ({
          kind: mapping.entry.kind.id,
          table: {
            ...table,
            orientation: 'key-value',
            context: stage ? { ...table.context, stage } : table.context,
          },
          fields: mapping.fields.map((place) => ({ ...place, row: index })),
          confidence: mapping.cover,
          reasons: [...reasons, staged ? '一行填写一个学段' : '一行填写一所学校'],
        })),
      ),
    );
}

/** Kinds of forms are few. */
const LOOKED_AT = 3;

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
