import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Assignment, Unrecognised } from '../../model/report';
import type { Table } from '../../model/table';
import type { Sheet, Workbook } from '../../model/workbook';
import { bandsOf, stretchesOf } from '../recognise/bands';
import { dictionaryOf } from '../recognise/dictionary';
import { gridOf } from '../recognise/lay-out';
import { readBand, titlesOver } from './band';
import { bestReading, sureness } from './choose-reading';
import type { Choose, Reader } from './reading';
import { ledgersOf } from './verdict';

/** The ledgers of a sheet or workbook, and everything that is none, with the reason. */
export interface Recognition {
  readonly ledgers: readonly Ledger[];
  readonly unrecognised: readonly Unrecognised[];
  /** Tables whose lines and columns are found, but that no kind of ledger explains. */
  readonly unread?: readonly Table[];
}

/** Finds the ledgers on a sheet. Never throws, whatever the cells hold. `choose`: who decides between readings, where it is not the score. */
export function recogniseSheet(
  sheet: Sheet,
  kinds: readonly LedgerKind[],
  assignments: readonly Assignment[] = [],
  choose?: Choose,
): Recognition {
  const dictionary = dictionaryOf(kinds);
  const reader: Reader = {
    dictionary,
    choose: choose ?? ((readings, region) => bestReading(readings, region, dictionary)),
  };
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
    return bands.flatMap((band) => readBand(band, reader, own, shared));
  });
  return {
    ledgers: ledgersOf(verdicts).map((ledger) =>
      ledger.isAssigned ? ledger : { ...ledger, confidence: sureness(ledger, grid, dictionary) },
    ),
    unrecognised: verdicts.flatMap((verdict) => ('unrecognised' in verdict ? [verdict.unrecognised] : [])),
    unread: verdicts.flatMap((verdict) =>
      'unrecognised' in verdict && verdict.table ? [verdict.table] : [],
    ),
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
