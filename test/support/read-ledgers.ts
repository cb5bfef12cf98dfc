import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewLedger } from '../../src/engine/extract/view';
import { recogniseSheet } from '../../src/engine/hypotheses/recognise';
import { ledgers } from '../../src/ledgers';
import type { Ledger, LedgerView } from '../../src/model/ledger';
import type { Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { samplesFolder } from '../measure/answer-key';

/** The ledgers of a workbook with their views, as the engine hands them to the checks. */
export function recognised(
  workbook: Workbook,
): readonly { readonly ledger: Ledger; readonly view: LedgerView }[] {
  const found = workbook.sheets.flatMap((sheet) => recogniseSheet(sheet, ledgers, []).ledgers);
  return found.flatMap((ledger) => {
    const kind = ledgers.find((one) => one.id === ledger.kind);
    return kind ? [{ ledger, view: viewLedger(ledger, kind, workbook) }] : [];
  });
}

/** A sample workbook by its name without ending. */
export function sampleWorkbook(name: string): Workbook {
  return readWorkbookFile(readFileSync(join(samplesFolder, `${name}.xlsx`)), `${name}.xlsx`);
}
