import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { Sheet, Workbook } from '../../model/workbook';
import { bandsOf } from './bands';
import { type Block, blocksOf } from './blocks';
import { type Dictionary, dictionaryOf } from './dictionary';
import { type Grid, gridOf, turn } from './grid';
import { recogniseForms } from './key-value';
import { recogniseMatrices } from './matrix';
import { withoutTable } from './prose';
import { assignedLedger, recogniseBlock, type Verdict } from './rows';

/** A table on its side: its labels go down, its records to the right. */
const MOST_LABELS = 120;
const MOST_RECORDS = 400;

/** The ledgers of a sheet or workbook, and everything that is none, with the reason. */
export interface Recognition {
  readonly ledgers: readonly Ledger[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Finds the ledgers on a sheet. Never throws, whatever the cells hold. */
export function recogniseSheet(
  sheet: Sheet,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
): Recognition {
  const dictionary = dictionaryOf(kinds);
  const grid = gridOf(sheet);
  if (!grid) {
    return {
      ledgers: [],
      unrecognised: [{ sheet: sheet.name, range: '', reason: '空白工作表', guesses: [] }],
    };
  }
  const own = assignments.filter((assignment) => assignment.sheet === sheet.name);
  const verdicts = bandsOf(grid).flatMap((band) => recogniseBand(band, dictionary, own));
  return {
    ledgers: verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : [])),
    unrecognised: verdicts.flatMap((verdict) => ('unrecognised' in verdict ? [verdict.unrecognised] : [])),
  };
}

/** All sheets in order, one per step, so that a long workbook can be read in slices. */
export function* recogniseSlices(
  workbook: Workbook,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
): Generator<{ readonly sheet: string; readonly done: number }, Recognition> {
  const ledgers: Ledger[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done: index / workbook.sheets.length };
    const found = recogniseSheet(sheet, kinds, assignments);
    ledgers.push(...found.ledgers);
    unrecognised.push(...found.unrecognised);
  }
  return { ledgers, unrecognised };
}

/** All ledgers of a workbook in the order of its sheets. */
export function recogniseWorkbook(
  workbook: Workbook,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
): Recognition {
  const slices = recogniseSlices(workbook, kinds, assignments);
  for (;;) {
    const step = slices.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** A sheet's band is a form, a timetable, or tables with headers; a table may also lie on its side. */
function recogniseBand(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
): readonly Verdict[] {
  if (assignments.length === 0) {
    const matrices = recogniseMatrices(band, dictionary);
    const drawn = matrices.length > 0 ? matrices : recogniseForms(band, dictionary);
    if (drawn.length > 0) {
      return drawn.map((ledger) => ({ ledger }));
    }
  }
  const verdicts = recogniseTables(band, dictionary, assignments);
  const sure = verdicts.some((verdict) => 'ledger' in verdict);
  if (
    sure ||
    assignments.length > 0 ||
    band.lines.length > MOST_LABELS ||
    band.last - band.first > MOST_RECORDS
  ) {
    return verdicts;
  }
  const onItsSide = recogniseTables(turn(band), dictionary, []);
  return onItsSide.some((verdict) => 'ledger' in verdict) ? onItsSide : verdicts;
}

function recogniseTables(
  grid: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
): readonly Verdict[] {
  const rows = assignments.map(({ row }) => row);
  const blocks = blocksOf(grid, dictionary, rows);
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
