import { batch } from './errors';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Registers a handler; the unsubscription waits for the registration, which takes a round trip of its own. */
export function listen(add: (worksheets: Excel.WorksheetCollection) => Handler): () => void {
  const registered = batch(
    async (context) => {
      const handler = add(context.workbook.worksheets);
      await context.sync();
      return handler;
    },
    { repeatable: true },
  ).catch(() => undefined);
  return () => {
    void registered.then((handler) => {
      if (handler) {
        void Excel.run(handler.context as Excel.RequestContext, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
    });
  };
}

/** Which edits are our own: sheets that we draw, and single values that we write at the user's click. */
export interface OwnEdits {
  readonly drawn: (sheetIds: readonly string[]) => void;
  readonly writing: (sheet: string, cell: string) => void;
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
      cells.add(`${sheet}!${cell}`);
    },
    includes: (id, sheet, area) => sheets.has(id) || cells.delete(`${sheet}!${area}`),
  };
}
