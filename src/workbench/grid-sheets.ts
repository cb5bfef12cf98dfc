import { type ICommandService, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import type { SheetDrawing } from '../model/drawing';
import { withLiveAlerts } from '../model/settled';
import { breather } from '../pane/turns';
import { drawnGrid } from './drawn-grid';
import type { GridBook } from './grid-book';
import type { gridNotes } from './grid-notes';
import type { gridRules } from './grid-rules';
import { laterRows, sheetId, univerSheet, univerStyle, WORKBOOK_ID } from './univer-book';

interface Beside {
  readonly notes: ReturnType<typeof gridNotes>;
  readonly rules: ReturnType<typeof gridRules>;
}

/** Sheets of ours in the grid. By mutations, not commands: what we insert and remove is nothing that the user's undo may touch. */
export function gridSheets(api: FUniver, commands: ICommandService, { notes, rules }: Beside) {
  const book = () => api.getActiveWorkbook();

  function remove(title: string): void {
    const sheet = book()?.getSheetByName(title);
    if (!sheet) {
      return;
    }
    const other = book()
      ?.getSheets()
      .find((one) => !one.isSheetHidden() && one.getSheetId() !== sheet.getSheetId());
    if (book()?.getActiveSheet().getSheetId() === sheet.getSheetId()) {
      other?.activate();
    }
    notes.forget(title);
    rules.forget(sheet.getSheetId());
    commands.syncExecuteCommand(RemoveSheetMutation.id, {
      unitId: WORKBOOK_ID,
      subUnitId: sheet.getSheetId(),
    });
  }

  return {
    remove,
    insert(drawing: SheetDrawing): void {
      const { sheet, styles } = drawnGrid(withLiveAlerts(drawing));
      const existing = book()?.getSheetByName(drawing.title);
      const id = existing?.getSheetId() ?? `own-${drawing.id}`;
      const index = existing ? existing.getIndex() : (book()?.getSheets().length ?? 0);
      const looks = styles.map(univerStyle);
      if (existing) {
        remove(drawing.title);
      }
      commands.syncExecuteCommand(InsertSheetMutation.id, {
        unitId: WORKBOOK_ID,
        index,
        sheet: mergeWorksheetSnapshotWithDefault(univerSheet(sheet, id, (at) => looks[at] ?? {})),
      });
      notes.own(drawing.title, sheet.notes);
      rules.apply(id, drawing);
    },
  };
}

/** Puts the later rows of long sheets in; what formulas make of them is calculated at the end. */
export async function fillLater(api: FUniver, { sheets }: GridBook): Promise<void> {
  const breathe = breather();
  let isLate = false;
  for (const [at, sheet] of sheets.entries()) {
    const cells = api.getActiveWorkbook()?.getSheetBySheetId(sheetId(at))?.getSheet().getCellMatrix();
    for (const portion of laterRows(sheet)) {
      for (const [row, shaped] of portion) {
        cells?.setRow(row, shaped);
        isLate = true;
      }
      await breathe();
    }
  }
  if (isLate && sheets.some(({ formulas }) => formulas.length > 0)) {
    api.getFormula().executeCalculation();
  }
}
