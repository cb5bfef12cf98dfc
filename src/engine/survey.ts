import type { Catalogue } from '../model/catalogue';
import type { Ledger } from '../model/ledger';
import type { CheckOptions, Progress, Unrecognised } from '../model/report';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import { meantAsLedgers, withoutDismissed } from './recognise/dismissed';
import { recogniseSheet } from './recognise/recognise';

/** The sheets that are looked at: all but those that this program inserted itself. */
export function ledgerSheets(workbook: Workbook, options: CheckOptions): Workbook['sheets'] {
  const ignored = new Set(options.ignoreSheets ?? []);
  return workbook.sheets.filter((sheet) => !ignored.has(sheet.name));
}

/** Which ledgers the workbook holds, sheet by sheet; one step per sheet. */
export function* surveyInSteps(
  workbook: Workbook,
  catalogue: Catalogue,
  options: CheckOptions,
): Generator<
  Progress,
  {
    readonly ledgers: readonly Ledger[];
    readonly unrecognised: readonly Unrecognised[];
    readonly unread: readonly Table[];
  }
> {
  const ledgers: Ledger[] = [];
  const unread: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  const sheets = ledgerSheets(workbook, options);
  for (const [index, sheet] of sheets.entries()) {
    yield { stage: 'recognise', done: 0.1 + (0.3 * index) / sheets.length, detail: sheet.name };
    const whole = recogniseSheet(sheet, catalogue.ledgers, meantAsLedgers(options.assignments));
    const found = withoutDismissed(whole, sheet, options.assignments);
    ledgers.push(...found.ledgers);
    unrecognised.push(...found.unrecognised);
    unread.push(...(found.unread ?? []));
  }
  for (const { name, reason } of workbook.unread ?? []) {
    unrecognised.push({ sheet: name, range: '', reason, guesses: [] });
  }
  return { ledgers, unrecognised, unread };
}
