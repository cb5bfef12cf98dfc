import { batch } from './errors';

/** Excel's ids of the sheets that were edited since the last reading; known only while Excel tells of edits. */
interface EditedSheets {
  readonly add: (id: string) => void;
  /** Excel tells of edits from now on, until the returned end. */
  readonly watch: () => () => void;
  /** For a reading that starts now: what was edited since the one before; `undefined` where that is not known. */
  readonly take: () => ReadonlySet<string> | undefined;
  /** The reading that took these came to nothing. */
  readonly giveBack: (taken: ReadonlySet<string> | undefined) => void;
}

export function editedSheets(): EditedSheets {
  let edited = new Set<string>();
  /** Of every edit since the last reading we were told. */
  let isKnown = false;
  let watchers = 0;
  return {
    add: (id) => {
      edited.add(id);
    },
    watch: () => {
      watchers += 1;
      return () => {
        watchers -= 1;
        isKnown &&= watchers > 0;
      };
    },
    take: () => {
      const taken = isKnown ? edited : undefined;
      edited = new Set();
      isKnown = watchers > 0;
      return taken;
    },
    giveBack: (taken) => {
      if (taken) {
        edited = new Set([...edited, ...taken]);
      } else {
        isKnown = false;
      }
    },
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Excel tells of renamed sheets from ExcelApi 1.17 on. */
export function tellsNames(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.17');
}

/**
 * Registers handlers; the unsubscription waits for the registration, which takes a round trip of its own. While a cell is
 * being edited Excel refuses it: it is asked again until it takes them, or they are no longer wanted.
 * `onListening` is called as soon as Excel tells of these events; what it returns, when they are no longer wanted.
 */
export function listen(
  add: (worksheets: Excel.WorksheetCollection) => readonly Handler[],
  onListening: () => () => void = () => () => undefined,
): () => void {
  const unwanted = new AbortController();
  const registered = batch(
    async (context) => {
      const handlers = add(context.workbook.worksheets);
      await context.sync();
      return { handlers, end: onListening() };
    },
    { repeatable: true, patience: unwanted.signal },
  ).catch(() => undefined);
  return () => {
    unwanted.abort();
    void registered.then((listening) => {
      listening?.end();
      const [first] = listening?.handlers ?? [];
      if (listening && first) {
        void Excel.run(first.context as Excel.RequestContext, async (context) => {
          for (const handler of listening.handlers) {
            handler.remove();
          }
          await context.sync();
        }).catch(() => undefined);
      }
    });
  };
}

/** Which edits are our own: sheets that we draw, and single values that we write at the user's click. */
interface OwnEdits {
  readonly drawn: (sheetIds: readonly string[]) => void;
  /** The returned function takes it back: nothing was written. */
  readonly writing: (sheet: string, cell: string) => () => void;
  /** Whether an edit that Excel tells of is ours; a single value is so only once. */
  readonly includes: (sheetId: string, sheet: string, area: string) => boolean;
}

export function ownEdits(): OwnEdits {
  const sheets = new Set<string>();
  const cells = new Set<string>();
  return {
    drawn: (ids) => {
      for (const id of ids) {
        sheets.add(id);
      }
    },
    writing: (sheet, cell) => {
      const place = `${sheet}!${cell}`;
      cells.add(place);
      return () => {
        cells.delete(place);
      };
    },
    includes: (id, sheet, area) => sheets.has(id) || cells.delete(`${sheet}!${area}`),
  };
}
