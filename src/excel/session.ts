import type { Markup, SheetDrawing } from '../model/drawing';
import type { Progress } from '../model/report';
import { type Edit, type Obstacle, type Session, SessionError } from '../model/session';
import type { Sheet, Workbook } from '../model/workbook';
import { removeSheets, typed, writeSheets } from './drawn-sheets';
import { batch } from './errors';
import { type MarkIds, replaceMarks } from './marks';
import { recall, remember } from './memory';
import { canWriteNotes, replaceNotes } from './notes';
import { type OpenWorkbook, readOpenWorkbook } from './read-workbook';

const MARKS = 'marks';

/** The sheet of the report; the summaries are inserted and removed one by one. */
const REPORT = 'report';

/** The workbook that is open in Excel. All its methods reject with `SessionError` only. */
export function excelSession(): Session {
  let last: OpenWorkbook | undefined;
  const names = () => last?.names ?? new Map<string, string>();
  const isOwn = (sheet: string) => [...(last?.own.values() ?? [])].some((own) => own.name === sheet);

  async function read(report: (progress: Progress) => void, signal: AbortSignal): Promise<Workbook> {
    const progress = (done: number) => report({ stage: 'read', done: done * 0.1, detail: '' });
    last = await batch((context) => readOpenWorkbook(context, progress, signal), { repeatable: true });
    return last.workbook;
  }

  async function apply(markup: Markup): Promise<readonly Obstacle[]> {
    return batch(
      async (context) => {
        const remembered = ((await recall(context, MARKS)) ?? {}) as MarkIds;
        const { ids, obstacles } = await replaceMarks(context, markup.marks, remembered);
        await remember(context, MARKS, ids);
        const notes = await replaceNotes(context, markup.notes);
        const sheets =
          markup.sheets.length > 0 ? await writeSheets(context, markup.sheets, markup.position) : [];
        return [...obstacles, ...notes, ...sheets];
      },
      { repeatable: true },
    );
  }

  async function clear(): Promise<readonly Obstacle[]> {
    return batch(
      async (context) => {
        const remembered = ((await recall(context, MARKS)) ?? {}) as MarkIds;
        const all = context.workbook.worksheets.load('items/name');
        await context.sync();
        const everywhere = { ...Object.fromEntries(all.items.map(({ name }) => [name, []])), ...remembered };
        const { ids, obstacles } = await replaceMarks(context, [], everywhere);
        await remember(context, MARKS, ids);
        const notes = await replaceNotes(context, []);
        await removeSheets(context, (id) => id === REPORT);
        return [...obstacles, ...notes];
      },
      { repeatable: true },
    );
  }

  return {
    get abilities() {
      return { notes: canWriteNotes(), save: false, edits: true };
    },
    read,
    apply,
    clear,
    insert: (sheets: readonly SheetDrawing[]) =>
      batch((context) => writeSheets(context, sheets, 'back'), { repeatable: false }),
    remove: (ids: readonly string[]) =>
      batch(
        async (context) => {
          await removeSheets(context, (id) => ids.includes(id));
          return [];
        },
        { repeatable: true },
      ),
    async readOwn(): Promise<ReadonlyMap<string, Sheet>> {
      const { own } = await batch(
        (context) => readOpenWorkbook(context, () => undefined, new AbortController().signal),
        {
          repeatable: true,
        },
      );
      return own;
    },
    goTo: (sheet, cell) => batch((context) => goTo(context, sheet, cell), { repeatable: true }),
    write: (sheet, cell, value) =>
      batch(
        async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[typed(value)]];
          await context.sync();
        },
        { repeatable: false },
      ),
    recall: (key) => batch((context) => recall(context, key), { repeatable: true }),
    remember: (key, value) => batch((context) => remember(context, key, value), { repeatable: true }),
    onEdit: (listener: (edit: Edit) => void) =>
      listen((worksheets) =>
        worksheets.onChanged.add(async ({ worksheetId, address }) => {
          const sheet = names().get(worksheetId) ?? '';
          if (!isOwn(sheet)) {
            listener({ sheet, area: address });
          }
        }),
      ),
    onSelect: (listener: (sheet: string, cell: string) => void) =>
      listen((worksheets) =>
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          listener(
            names().get(worksheetId) ?? '',
            (address.split(',')[0] ?? address).split(':')[0] ?? address,
          );
        }),
      ),
  };
}

async function goTo(context: Excel.RequestContext, name: string, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) {
    throw new SessionError(`找不到工作表“${name}”,可能已改名或删除。请重新体检。`);
  }
  if (sheet.visibility !== 'Visible') {
    throw new SessionError(`工作表“${name}”是隐藏的。请先取消隐藏,再定位到 ${cell}。`);
  }
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Registers a handler; the unsubscription waits for the registration, which takes a round trip of its own. */
function listen(add: (worksheets: Excel.WorksheetCollection) => Handler): () => void {
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
