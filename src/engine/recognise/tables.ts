import type { Assignment } from '../../model/report';
import type { TextLine } from '../../model/table';
import { assignedLedger } from './assigned';
import { type Block, blocksOf } from './blocks';
import type { Dictionary } from './dictionary';
import type { Grid } from './grid';
import { recogniseForms } from './key-value';
import { recogniseItemLists } from './key-value-rows';
import { linesOf } from './lay-out';
import { headLines, recogniseMatrix } from './matrix';
import { withoutTable } from './prose';
import { recogniseBlock, type Verdict } from './rows';
import { siblingOf } from './siblings';

export function recogniseTables(
  grid: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const heads = headLines(grid);
  const blocks = blocksOf(grid, dictionary, [...assignments.map(({ row }) => row), ...heads], shared);
  if (blocks.length === 0) {
    return [{ unrecognised: withoutTable(grid) }];
  }
  const inherited = (blocks[0]?.titles ?? []).map(({ text }) => text);
  const lists = assignments.length === 0 ? listsInHalves(blocks, dictionary) : new Map();
  const verdicts = blocks.map((block): readonly Verdict[] => {
    const list = lists.get(block.header.lines);
    if (list) {
      return list.first === block ? list.verdicts : [];
    }
    const assignment = assignments.find(({ row }) => block.header.lines.includes(row));
    const ledger =
      (assignment && assignedLedger(block, dictionary, assignment)) ??
      (block.header.lines.some((line) => heads.includes(line))
        ? recogniseMatrix(block, dictionary)
        : undefined);
    const found = ledger ? [{ ledger }] : recogniseBlock(block, dictionary, inherited);
    return assignments.length > 0
      ? found
      : found.flatMap((verdict) =>
          'ledger' in verdict ? [verdict] : formsInstead(block, verdict, dictionary),
        );
  });
  return withSiblings(blocks, verdicts, dictionary);
}

/** Lists of items that are continued to the right of themselves, by the lines of their header, each looked at once. */
function listsInHalves(
  blocks: readonly Block[],
  dictionary: Dictionary,
): ReadonlyMap<readonly number[], { readonly first: Block; readonly verdicts: readonly Verdict[] }> {
  const halves = new Map<readonly number[], Block[]>();
  for (const block of blocks) {
    const before = halves.get(block.header.lines);
    if (before) {
      before.push(block);
    } else {
      halves.set(block.header.lines, [block]);
    }
  }
  return new Map(
    [...halves].flatMap(([lines, parts]) => {
      const [first] = parts;
      const found = parts.length > 1 ? recogniseItemLists(parts, dictionary) : [];
      return first && found.length > 0
        ? [[lines, { first, verdicts: found.map((ledger) => ({ ledger })) }] as const]
        : [];
    }),
  );
}

/** What nobody knows by itself may be a part of the form beside it. */
function withSiblings(
  blocks: readonly Block[],
  verdicts: readonly (readonly Verdict[])[],
  dictionary: Dictionary,
): readonly Verdict[] {
  const recognised = verdicts.flat().flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
  return blocks.flatMap((block, index) => {
    const own = verdicts[index] ?? [];
    // The second half of a table is told with the first.
    const isKnown = own.length === 0 || own.some((verdict) => 'ledger' in verdict);
    const ledger = isKnown || recognised.length === 0 ? undefined : siblingOf(block, recognised, dictionary);
    return ledger ? [{ ledger }] : own;
  });
}

/** A form under a table looks like the header of a table that nobody knows. */
function formsInstead(block: Block, verdict: Verdict, dictionary: Dictionary): readonly Verdict[] {
  const forms = recogniseForms(linesOf(block.grid, ...block.range), dictionary);
  return forms.length > 0 ? forms.map((ledger) => ({ ledger })) : [verdict];
}
