import { areaAddress } from '../../model/address';
import type { Ledger } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { TextLine } from '../../model/table';
import { assignedLedger } from '../recognise/assigned';
import { columnsOfBlock, firstRecords } from '../recognise/block-columns';
import { type Block, blocksOf, tableOf } from '../recognise/blocks';
import type { Dictionary } from '../recognise/dictionary';
import { filledPositions, type Grid, textOf } from '../recognise/grid';
import { recogniseItemLists } from '../recognise/key-value-rows';
import { linesOf } from '../recognise/lay-out';
import { mapColumns } from '../recognise/mapping';
import { headLines, recogniseMatrix } from '../recognise/matrix';
import { withBandNames } from '../recognise/named-bands';
import { ledgersOf, type Reader, type Verdict } from './reading';
import { readBlock } from './rows';
import { readTurned } from './turned';

export function readTables(
  grid: Grid,
  reader: Reader,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const { dictionary } = reader;
  const heads = headLines(grid);
  const blocks = withBandNames(
    blocksOf(grid, dictionary, [...assignments.map(({ row }) => row), ...heads], shared),
  );
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
    const assigned = assignment && assignedLedger(block, dictionary, assignment);
    if (assigned) {
      return [{ ledger: assigned }];
    }
    const week = block.header.lines.some((line) => heads.includes(line))
      ? recogniseMatrix(block, dictionary)
      : undefined;
    if (week) {
      return [{ ledger: week }];
    }
    const mayBeOther = blocks.length > 1 && assignments.length === 0;
    const own = readBlock(block, reader, inherited, mayBeOther);
    return mayBeOther && ledgersOf(own).length === 0 ? onItsSide(block, own, reader) : own;
  });
  return withSiblings(blocks, verdicts, dictionary);
}

/** No table on its side among others has more labels. */
const MOST_LABELS = 30;

/** What nobody knows as it stands may lie on its side, though the tables over and under it do not. */
function onItsSide(
  block: Block,
  own: readonly Verdict[],
  { dictionary, choose }: Reader,
): readonly Verdict[] {
  const region = linesOf(block.grid, ...block.range);
  const isSmall = !block.grid.turned && region.lines.length <= MOST_LABELS;
  const turned = isSmall ? readTurned(region, { dictionary, choose }) : [];
  return ledgersOf(turned).length === 0
    ? own
    : (choose(
        [
          { way: 'tables', verdicts: own },
          { way: 'turned', verdicts: turned },
        ],
        { grid: region, titles: [] },
      )?.verdicts ?? own);
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

/** What nobody knows by itself, or what would be a list of one thing, may be a part of the form beside it. */
function withSiblings(
  blocks: readonly Block[],
  verdicts: readonly (readonly Verdict[])[],
  dictionary: Dictionary,
): readonly Verdict[] {
  const recognised = verdicts.flat().flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
  return blocks.flatMap((block, index) => {
    const own = verdicts[index] ?? [];
    const ledgers = ledgersOf(own);
    // The second half of a table is told with the first.
    const mayBePart = own.length > 0 && ledgers.every(({ table }) => table.orientation === 'rows');
    const ledger = mayBePart ? siblingOf(block, recognised, dictionary) : undefined;
    const known = Math.max(0, ...ledgers.map(({ fields }) => fields.length));
    return ledger && ledger.fields.length >= known ? [{ ledger }] : own;
  });
}

/** Why there is no table on a part of a sheet that holds something: a cover, prose, single cells. */
function withoutTable(grid: Grid): Unrecognised {
  const lines = grid.lines.slice(0, 200);
  const texts = lines.flatMap((line) =>
    filledPositions(grid, line).map((position) => textOf(grid, line, position)),
  );
  const long = texts.filter((text) => text.length > 25).length;
  const reason =
    texts.length === 0
      ? '空白工作表'
      : long >= texts.length * 0.3
        ? '文字说明,没有表格'
        : lines.every((line) => filledPositions(grid, line).length === 1)
          ? '封面或零散文字,没有表格'
          : '没有找到表头';
  const isText = reason !== '没有找到表头';
  return {
    sheet: grid.sheet.name,
    range: rangeOf(grid),
    reason,
    ...(isText ? { isText } : {}),
    guesses: [],
  };
}

function rangeOf(grid: Grid): string {
  const top = grid.lines[0] ?? 0;
  const bottom = grid.lines.at(-1) ?? top;
  return grid.turned
    ? areaAddress({ top: grid.first, left: top, bottom: grid.last, right: bottom })
    : areaAddress({ top, left: grid.first, bottom, right: grid.last });
}

/** Of so many columns the form must know the meaning, and of more than half of all. */
const FEWEST = 2;

/**
 * A form may be written as several lines of values, each under labels of its own: (一)学生, (二)教师, (三)经费. Where one of
 * them was recognised, its neighbours are parts of the same form, though they say too little by themselves.
 */
function siblingOf(block: Block, recognised: readonly Ledger[], dictionary: Dictionary): Ledger | undefined {
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
