import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { Table, TextLine } from '../../model/table';
import type { Sheet, Workbook } from '../../model/workbook';
import { recogniseBand } from './band';
import { bandsOf, partsOf, stretchesOf } from './bands';
import { textsOf } from './body';
import { type Dictionary, dictionaryOf } from './dictionary';
import { filledPositions, type Grid } from './grid';
import { gridOf } from './lay-out';
import type { Verdict } from './rows';

/** The ledgers of a sheet or workbook, and everything that is none, with the reason. */
export interface Recognition {
  readonly ledgers: readonly Ledger[];
  readonly unrecognised: readonly Unrecognised[];
  /** Tables whose lines and columns are found, but that no kind of ledger explains. */
  readonly unread?: readonly Table[];
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
      unrecognised: [{ sheet: sheet.name, range: '', reason: '空白工作表', isText: true, guesses: [] }],
    };
  }
  const own = assignments.filter((assignment) => assignment.sheet === sheet.name);
  const verdicts = stretchesOf(grid).flatMap((stretch) => {
    const bands = bandsOf(stretch);
    const shared = bands.length > 1 ? titlesOver(stretch) : [];
    return bands.flatMap(
      (band) => partwise(band, dictionary, own) ?? recogniseBand(band, dictionary, own, shared),
    );
  });
  return {
    ledgers: verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : [])),
    unrecognised: verdicts.flatMap((verdict) => ('unrecognised' in verdict ? [verdict.unrecognised] : [])),
    unread: verdicts.flatMap((verdict) =>
      'unrecognised' in verdict && verdict.table ? [verdict.table] : [],
    ),
  };
}

/** Tables with one empty column between them, where every part is a ledger by itself. */
function partwise(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
): readonly Verdict[] | undefined {
  const parts = assignments.length > 0 ? [] : partsOf(band);
  const titles = parts.length > 0 ? titlesOver(band) : [];
  const verdicts = parts.map((part) => recogniseBand(part, dictionary, [], titles));
  return parts.length > 0 && verdicts.every((all) => all.length > 0 && all.every((one) => 'ledger' in one))
    ? verdicts.flat()
    : undefined;
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

/** Texts that stand alone over everything on the sheet. */
function titlesOver(grid: Grid): readonly TextLine[] {
  const first = grid.lines.findIndex((line) => filledPositions(grid, line).length > 1);
  return grid.lines.slice(0, Math.max(0, first)).flatMap((line) => textsOf(grid, line));
}
