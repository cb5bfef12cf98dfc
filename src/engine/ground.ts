import type { Catalogue } from '../model/catalogue';
import type { Ledger } from '../model/ledger';
import type { CheckOptions, Progress, Unrecognised } from '../model/report';
import type { Table } from '../model/table';
import type { CellValue, Sheet, Workbook } from '../model/workbook';
import { asSeen, hasInvisible } from '../reading/words';
import { meantAsLedgers, withoutDismissed } from './hypotheses/dismissed';
import { recogniseSheet } from './hypotheses/recognise';
import { withholdDoubted } from './hypotheses/withhold';
import { dictionaryOf } from './recognise/dictionary';

/**
 * The workbook as it is judged: texts as they are seen, and formulas without a stored result as what they are, values
 * that nobody knows yet, not blanks. Sheets that need nothing of it are the very same; what was changed here is told from
 * the workbook itself (`checkArtefacts`, `checkInvisible`).
 */
export function groundOf(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map(groundOfSheet);
  return sheets.every((sheet, index) => sheet === workbook.sheets[index])
    ? workbook
    : { ...workbook, sheets };
}

function groundOfSheet(sheet: Sheet): Sheet {
  const changed = new Map<number, Map<number, CellValue>>();
  const change = (row: number, column: number, value: CellValue) => {
    const cells = changed.get(row) ?? new Map<number, CellValue>();
    changed.set(row, cells.set(column, value));
  };
  for (let row = 0; row < sheet.values.length; row++) {
    const cells = sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === 'string' && hasInvisible(value)) {
        change(row, column, asSeen(value));
      }
    }
  }
  sheet.formulas.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      if (formula !== undefined && (sheet.values[row]?.[column] ?? null) === null) {
        change(row, column, { error: '', isPending: true });
      }
    });
  });
  return changed.size === 0 ? sheet : withValues(sheet, changed);
}

/** The sheet with other values in some cells. */
export function withValues(
  sheet: Sheet,
  changed: ReadonlyMap<number, ReadonlyMap<number, CellValue>>,
): Sheet {
  const rows = [...sheet.values];
  for (const [row, cells] of changed) {
    const own = [...(rows[row] ?? [])];
    for (const [column, value] of cells) {
      own[column] = value;
    }
    rows[row] = own;
  }
  return { ...sheet, values: rows };
}

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
  yield { stage: 'recognise', done: 0.1, detail: '' };
  // The words of all kinds are made ready once per page, in a step of their own.
  dictionaryOf(catalogue.ledgers);
  for (const [index, sheet] of sheets.entries()) {
    yield { stage: 'recognise', done: 0.1 + (0.3 * index) / sheets.length, detail: sheet.name };
    const whole = recogniseSheet(sheet, catalogue.ledgers, meantAsLedgers(options.assignments));
    const found = withoutDismissed(whole, sheet, options.assignments);
    ledgers.push(...found.ledgers);
    unrecognised.push(...found.unrecognised);
    unread.push(...(found.unread ?? []));
  }
  const found = withholdDoubted({ ledgers, unrecognised, unread }, catalogue.ledgers);
  const unreadable = (workbook.unread ?? []).map(
    ({ name, reason }): Unrecognised => ({ sheet: name, range: '', reason, guesses: [] }),
  );
  return { ...found, unrecognised: [...found.unrecognised, ...unreadable] };
}
