import type { Ledger } from '../../model/ledger';
import type { Assignment } from '../../model/report';
import type { TextLine } from '../../model/table';
import { assignedLedger } from './assigned';
import { type Block, blocksOf } from './blocks';
import { textsOf } from './body';
import type { Dictionary } from './dictionary';
import { filledPositions, type Grid } from './grid';
import { recogniseForms } from './key-value';
import { linesOf, turn } from './lay-out';
import { recogniseMatrices } from './matrix';
import { withoutTable } from './prose';
import { recogniseBlock, type Verdict } from './rows';

/** A table on its side: its labels go down, its records to the right. */
const MOST_LABELS = 120;

const MOST_RECORDS = 400;

/** A sheet's band is a form, a timetable, or tables with headers; a table may also lie on its side. */
export function recogniseBand(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  if (assignments.length > 0) {
    return recogniseTables(band, dictionary, assignments, shared);
  }
  const matrices = recogniseMatrices(band, dictionary);
  if (matrices.length > 0) {
    return matrices.map((ledger) => ({ ledger }));
  }
  const forms = recogniseForms(band, dictionary);
  const tables = recogniseTables(band, dictionary, [], shared);
  const found = tables.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
  if (forms.length > 0 && !found.some((table) => isBetterForm(table, forms))) {
    return forms.map((ledger) => ({ ledger }));
  }
  if (found.length > 0 || band.lines.length > MOST_LABELS || band.last - band.first > MOST_RECORDS) {
    return tables;
  }
  const onItsSide = recogniseTurned(band, dictionary);
  return onItsSide.some((verdict) => 'ledger' in verdict) ? onItsSide : tables;
}

/** A list with a line per item was found where the forms saw labels and values too. */
function isBetterForm(table: Ledger, forms: readonly Ledger[]): boolean {
  const most = Math.max(...forms.map(({ fields }) => fields.length));
  return table.table.orientation === 'key-value' && table.fields.length >= most * 0.7;
}

/** Labels down the first column; what stands alone above and below is title and footer, not label. */
function recogniseTurned(band: Grid, dictionary: Dictionary): readonly Verdict[] {
  const wide = band.lines.filter((line) => filledPositions(band, line).length >= 2);
  const top = wide[0];
  const bottom = wide.at(-1);
  if (top === undefined || bottom === undefined) {
    return [];
  }
  const around = (from: number, to: number) =>
    linesOf(band, from, to).lines.flatMap((line) => textsOf(band, line));
  const titles = around(0, top - 1);
  const footers = around(bottom + 1, Number.POSITIVE_INFINITY);
  const grid = turn(linesOf(band, top, bottom));
  return blocksOf(grid, dictionary, []).map((block) =>
    recogniseBlock(
      { ...block, titles, body: { ...block.body, footers: [...block.body.footers, ...footers] } },
      dictionary,
      [],
    ),
  );
}

function recogniseTables(
  grid: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const rows = assignments.map(({ row }) => row);
  const blocks = blocksOf(grid, dictionary, rows, shared);
  if (blocks.length === 0) {
    return [{ unrecognised: withoutTable(grid) }];
  }
  const inherited = (blocks[0]?.titles ?? []).map(({ text }) => text);
  return blocks.map((block) => verdictOf(block, dictionary, assignments, inherited));
}

function verdictOf(
  block: Block,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  inherited: readonly string[],
): Verdict {
  const assignment = assignments.find(({ row }) => block.header.lines.includes(row));
  const ledger = assignment && assignedLedger(block, dictionary, assignment);
  return ledger ? { ledger } : recogniseBlock(block, dictionary, inherited);
}
