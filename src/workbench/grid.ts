import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  InterceptorEffectEnum,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { parseArea } from '../model/address';
import type { SheetDrawing } from '../model/drawing';
import type { CellValue } from '../model/workbook';
import { drawnGrid } from './drawn-grid';
import type { Content } from './edit-log';
import type { GridBook } from './grid-book';
import { type MarkOverlay, markOverlay } from './mark-overlay';
import { isStructural } from './structure';
import { univerBook, univerCell, univerStyle, WORKBOOK_ID } from './univer-book';

export interface GridListener {
  /** The user (never this program) has changed cells. */
  readonly onEdit: (sheet: string, row: number, column: number, content: Content) => void;
  readonly onSelect: (sheet: string, row: number, column: number) => void;
  /** The user asked for something that the grid does not do, in words. */
  readonly onRefusal: (message: string) => void;
}

/** The spreadsheet of the page: Univer behind the few things that the workbench needs. */
export interface Grid {
  readonly show: (book: GridBook, name: string) => void;
  /** The value that a cell shows now, results of formulas included. */
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  readonly write: (sheet: string, row: number, column: number, value: string | number) => void;
  readonly goTo: (sheet: string, cell: string) => boolean;
  readonly mark: (overlay: MarkOverlay) => void;
  readonly insert: (drawing: SheetDrawing) => void;
  readonly remove: (title: string) => void;
  /** Content of a sheet of ours as it is now. */
  readonly contentOf: (title: string) => readonly (readonly CellValue[])[] | undefined;
  readonly dispose: () => void;
}

const refusal = '这里不能增删行列或工作表,请在 WPS 或 Excel 里改好后再打开。改单元格内容不受影响。';

export function createGrid(container: HTMLElement, listener: GridListener): Grid {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreWords, noteWords) },
  });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const marks = markOverlay();
  // Our own doings go through the same commands as the user's; what happens during them is no edit.
  let ours = 0;
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
    if (ours === 0 && isStructural(event.id)) {
      event.cancel = true;
      listener.onRefusal(refusal);
    }
  });
  injector
    .get(ICommandService)
    .onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (ours === 0 && command.id === 'sheet.mutation.set-range-values' && !options?.fromFormula) {
        tellEdits(command.params as EditParams);
      }
    });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    if (range) {
      listener.onSelect(worksheet.getSheetName(), range.startRow, range.startColumn);
    }
  });

  function tellEdits({ subUnitId, cellValue }: EditParams): void {
    const sheet = book()?.getSheetBySheetId(subUnitId);
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(cells ?? {})) {
        const data = sheet?.getSheet().getCellRaw(Number(row), Number(column));
        const formula = data?.f ?? undefined;
        listener.onEdit(sheet?.getSheetName() ?? '', Number(row), Number(column), {
          value: contentValue(data?.v, data?.t),
          ...(formula ? { formula: String(formula).replace(/^=/, '') } : {}),
        });
      }
    }
  }

  return {
    show: (gridBook, name) =>
      quietly(() => {
        if (book()) {
          api.disposeUnit(WORKBOOK_ID);
        }
        api.createWorkbook(univerBook(gridBook, name));
        const notes = injector.get(SheetsNoteModel);
        gridBook.sheets.forEach((sheet) => {
          const id = book()?.getSheetByName(sheet.name)?.getSheetId() ?? '';
          for (const [address, note] of Object.entries(sheet.notes)) {
            const at = parseArea(address);
            if (at) {
              notes.updateNote(WORKBOOK_ID, id, at.top, at.left, {
                note,
                width: 240,
                height: 100,
                show: false,
              });
            }
          }
        });
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
      }),
    valueAt: (name, row, column) => {
      const data = book()?.getSheetByName(name)?.getSheet().getCellRaw(row, column);
      return contentValue(data?.v, data?.t);
    },
    write: (name, row, column, value) => {
      book()?.getSheetByName(name)?.getRange(row, column).setValue(value);
    },
    goTo: (name, cell) => {
      const sheet = book()?.getSheetByName(name);
      const at = parseArea(cell);
      if (!sheet || !at || sheet.isSheetHidden()) {
        return false;
      }
      sheet.activate();
      sheet.scrollToCell(Math.max(0, at.top - 4), Math.max(0, at.left - 2));
      sheet.getRange(at.top, at.left).activate();
      return true;
    },
    mark: (overlay) => {
      marks.replace(overlay);
      book()?.getActiveSheet().refreshCanvas();
    },
    insert: (drawing) => quietly(() => insertSheet(drawing)),
    remove: (title) =>
      quietly(() => {
        const sheet = book()?.getSheetByName(title);
        if (sheet) {
          book()?.deleteSheet(sheet);
        }
      }),
    contentOf: (title) => {
      const sheet = book()?.getSheetByName(title)?.getSheet();
      return sheet
        ? Array.from({ length: sheet.getRowCount() }, (_, row) =>
            Array.from({ length: sheet.getColumnCount() }, (_, column) => {
              const data = sheet.getCellRaw(row, column);
              return contentValue(data?.v, data?.t);
            }),
          )
        : undefined;
    },
    dispose: () => univer.dispose(),
  };

  function insertSheet(drawing: SheetDrawing): void {
    const { sheet, styles } = drawnGrid(drawing);
    const existing = book()?.getSheetByName(drawing.title);
    const index = existing ? existing.getIndex() : (book()?.getSheets().length ?? 0);
    if (existing) {
      book()?.deleteSheet(existing);
    }
    const cellData = Object.fromEntries(
      Object.entries(sheet.cells).map(([row, cells]) => [
        row,
        Object.fromEntries(
          Object.entries(cells).map(([column, cell]) => [
            column,
            { ...univerCell(cell), s: univerStyle(styles[cell.style ?? 0] ?? {}) },
          ]),
        ),
      ]),
    );
    book()?.create(drawing.title, sheet.rowCount, sheet.columnCount, {
      index,
      sheet: {
        cellData,
        columnData: Object.fromEntries(Object.entries(sheet.widths).map(([column, w]) => [column, { w }])),
        rowData: Object.fromEntries(Object.entries(sheet.heights).map(([row, h]) => [row, { h }])),
        mergeData: sheet.merges.map(({ top, bottom, left, right }) => ({
          startRow: top,
          endRow: bottom,
          startColumn: left,
          endColumn: right,
        })),
      },
    });
  }
}

interface EditParams {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** Univer keeps truth values as 1 and 0 with a type. */
function contentValue(value: unknown, type: unknown): CellValue {
  if (value === undefined || value === null || value === '') {
    return null;
  }
  if (type === 3) {
    return Boolean(Number(value));
  }
  if (
    typeof value === 'string' &&
    /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value)
  ) {
    return { error: value };
  }
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** The presets' plugins, each once. `@univerjs/presets`, which does this, brings packages without a licence along. */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsNotePreset(),
  ];
  const registered = new Map<string, () => void>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    registered.set(plugin.pluginName, () => univer.registerPlugin(plugin, options));
  }
  for (const register of registered.values()) {
    register();
  }
}
