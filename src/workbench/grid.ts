import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  InterceptorEffectEnum,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import { parseArea } from '../model/address';
import { changedCells } from './changed-cells';
import type { Content } from './edit-log';
import { cellFor, contentOf, contentOfSheet, valueIn } from './grid-content';
import type { Grid, GridListener } from './grid-face';
import { gridNotes } from './grid-notes';
import { gridRules } from './grid-rules';
import { fillLater, gridSheets } from './grid-sheets';
import { linesOfCommand } from './line-commands';
import { markOverlay } from './mark-overlay';
import { refusalOf, SORT, sortingRefusal } from './refusals';
import { firstShown } from './scroll-room';
import { labelGrid, startUniver } from './start-univer';
import { keepTypedDigits } from './typed-digits';
import { sheetId, univerBook, WORKBOOK_ID } from './univer-book';

export function createGrid(container: HTMLElement, listener: GridListener): Grid {
  const univer = startUniver(container);
  const unlabel = labelGrid(container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const marks = markOverlay();
  const notes = gridNotes(injector, (name) => book()?.getSheetByName(name)?.getSheetId());
  const rules = gridRules(injector);
  const sheets = gridSheets(api, commands, { notes, rules });
  let isIntercepted = false;
  // Our own doings go through the same commands as the user's; what happens during them is no edit.
  let ours = 0;
  let calculations = 0;
  const quietly = <Result>(work: () => Result): Result => {
    ours += 1;
    try {
      return work();
    } finally {
      ours -= 1;
    }
  };
  const book = () => api.getActiveWorkbook();

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const refusal = ours === 0 ? (refusalOf(event.id) ?? sortRefusal(event.id, event.params)) : undefined;
    if (refusal) {
      event.cancel = true;
      listener.onRefusal(refusal);
      return;
    }
    const lines = ours === 0 ? linesOfCommand(event.id, event.params, selectedRanges()) : undefined;
    if (lines) {
      event.cancel = true;
      tellLines(lines);
    }
  });
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (ours === 0 && !options?.fromFormula) {
      tellEdits(command);
    }
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (range) {
      listener.onSelect(worksheet.getSheetName(), range.startRow, range.startColumn);
    }
  });
  injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => {
    listener.onHistory({ canUndo: undos > 0, canRedo: redos > 0 });
  });
  const formula = api.getFormula();
  formula.calculationStart(() => {
    calculations += 1;
  });
  formula.calculationEnd(() => {
    calculations = 0;
  });

  function selectedRanges(): readonly IRange[] {
    return (book()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? []).map((one) => one.getRange());
  }

  function tellLines(lines: NonNullable<ReturnType<typeof linesOfCommand>>): void {
    if (lines === 'several') {
      listener.onRefusal('一次只能增删连在一起的行或列，请只选一处再试。');
    } else {
      listener.onShift({ ...lines, sheet: book()?.getActiveSheet().getSheetName() ?? '' });
    }
  }

  function sortRefusal(id: string, params: unknown): string | undefined {
    const sheet = id === SORT ? book()?.getActiveSheet().getSheet() : undefined;
    const range = (params as { readonly range?: IRange } | undefined)?.range;
    return sheet && range && sortingRefusal(sheet, range, (...cell) => notes.has(sheet.getName(), ...cell));
  }

  function tellEdits(command: Readonly<ICommandInfo>): void {
    for (const [id, row, column] of changedCells(command)) {
      const name = book()?.getSheetBySheetId(id)?.getSheetName() ?? '';
      marks.lift(name, row, column);
      listener.onEdit(name, row, column, cellContent(id, row, column));
    }
  }

  /** Cells that were filled share a formula; the data model spells it out for each. */
  function cellContent(sheetId: string, row: number, column: number): Content {
    const cell = book()?.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
    const shared =
      cell?.f || cell?.si
        ? injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, WORKBOOK_ID)
        : undefined;
    return contentOf(cell, shared ?? cell?.f);
  }

  return {
    show: async (gridBook, name, onFirst) => {
      const shaped = univerBook(gridBook, name);
      quietly(() => {
        if (book()) {
          notes.clear();
          api.disposeUnit(WORKBOOK_ID);
        }
        api.createWorkbook(shaped);
        gridBook.sheets.forEach((sheet, at) => {
          notes.own(sheet.name, sheet.notes);
          rules.apply(sheetId(at), sheet.live ?? {});
        });
        if (!isIntercepted) {
          isIntercepted = true;
          keepTypedDigits(injector);
          veilMarks(injector, marks);
        }
      });
      onFirst();
      await fillLater(api, gridBook);
    },
    valueAt: (name, row, column) => valueIn(book()?.getSheetByName(name)?.getSheet().getCellRaw(row, column)),
    formatAt: (name, row, column) => {
      const cell = book()?.getSheetByName(name)?.getSheet().getCellRaw(row, column);
      return book()?.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
    },
    settled: async () => {
      do {
        await new Promise((resolve) => setTimeout(resolve, 60));
      } while (calculations > 0);
    },
    write: (name, row, column, value) => {
      book()?.getSheetByName(name)?.getRange(row, column).setValue(cellFor(value));
    },
    goTo: (name, cell) => {
      const sheet = book()?.getSheetByName(name);
      const at = parseArea(cell);
      if (!sheet || !at) {
        return 'missing';
      }
      if (sheet.isSheetHidden()) {
        return 'hidden-sheet';
      }
      sheet.activate();
      const first = firstShown(sheet.getSheet(), container, at);
      sheet.scrollToCell(first.row, first.column);
      (sheet.getCellMergeData(at.top, at.left) ?? sheet.getRange(at.top, at.left)).activate();
      const lines = sheet.getSheet();
      return lines.getRowVisible(at.top) && lines.getColVisible(at.left) ? 'shown' : 'hidden-cell';
    },
    focus: () => {
      injector.get(IUniverInstanceService).focusUnit(WORKBOOK_ID);
      injector.get(ILayoutService).focus();
    },
    isEditing: () => book()?.isCellEditing() ?? false,
    mark: (markup) => {
      marks.replace(markup.marks);
      notes.explain(markup.notes);
      book()?.getActiveSheet().refreshCanvas();
    },
    insert: (drawing) => quietly(() => sheets.insert(drawing)),
    remove: (title) => quietly(() => sheets.remove(title)),
    contentOf: (title) => {
      const sheet = book()?.getSheetByName(title)?.getSheet();
      return (
        sheet &&
        contentOfSheet(sheet.getCellMatrix(), (...place) => cellContent(sheet.getSheetId(), ...place))
      );
    },
    undo: () => void commands.executeCommand(UndoCommand.id),
    redo: () => void commands.executeCommand(RedoCommand.id),
    filter: () => void commands.executeCommand('sheet.command.smart-toggle-filter'),
    find: () => {
      // Found is what has the focus, and nothing has before the first click into the grid.
      injector.get(IUniverInstanceService).focusUnit(WORKBOOK_ID);
      void commands.executeCommand('ui.operation.open-find-dialog');
    },
    enter: async () => void (await book()?.endEditingAsync(true)),
    dispose: () => {
      unlabel();
      univer.dispose();
    },
  };
}

/** Lays the veil over whatever the grid draws. Once, as soon as there is a workbook: Univer has no such service before. */
function veilMarks(injector: Injector, marks: ReturnType<typeof markOverlay>): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'ledger-checkup-marks',
    effect: InterceptorEffectEnum.Style,
    priority: 1000,
    handler: (cell, { workbook, worksheet, row, col }, next) =>
      next(
        marks.dressed(cell, {
          sheet: worksheet.getName(),
          row,
          column: col,
          own: () => workbook.getStyles().getStyleByCell(cell),
        }),
      ),
  });
}
