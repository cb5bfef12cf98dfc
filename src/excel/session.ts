import type { Markup, SheetDrawing } from '../model/drawing';
import type { Progress } from '../model/report';
import type { Edit, Obstacle, Session } from '../model/session';
import type { Sheet, Workbook } from '../model/workbook';
import { typed } from './drawing';
import { removeSheets, writeSheets } from './drawn-sheets';
import { batch } from './errors';
import { listen, ownEdits } from './listen';
import { replaceMarks } from './marks';
import { recall, remember } from './memory';
import { goToCell } from './navigation';
import { canWriteNotes, replaceNotes } from './notes';
import { type OpenWorkbook, readOpenWorkbook } from './read-workbook';

/** The sheet of the report; the summaries are inserted and removed one by one. */
const REPORT = 'report';

const again = { repeatable: true } as const;
const once = { repeatable: false } as const;

/** Where notes do not exist, not even an empty request is sent. */
async function explain(notes: Markup['notes']): Promise<readonly Obstacle[]> {
  return canWriteNotes() ? batch((context) => replaceNotes(context, notes), again) : [];
}

/** The workbook that is open in Excel. All its methods reject with `SessionError`, a stopped `read` with the signal's reason. */
export function excelSession(): Session {
  let last: OpenWorkbook | undefined;
  /** Sheets being drawn: Excel tells of their edits before it tells their ids. */
  let drawing: Promise<unknown> = Promise.resolve();
  const own = ownEdits();
  const nameOf = (id: string) => last?.names.get(id) ?? '';

  async function read(report: (progress: Progress) => void, signal: AbortSignal): Promise<Workbook> {
    const progress = (done: number) => report({ stage: 'read', done: done * 0.1, detail: '' });
    last = await batch((context) => readOpenWorkbook(context, progress, signal), again);
    const { names, own: sheets } = last;
    const titles = new Set([...sheets.values()].map(({ name }) => name));
    own.drawn([...names].filter(([, name]) => titles.has(name)).map(([id]) => id));
    return last.workbook;
  }

  async function insert(
    sheets: readonly SheetDrawing[],
    position: Markup['position'],
  ): Promise<readonly Obstacle[]> {
    const written = batch((context) => writeSheets(context, sheets, position), again);
    drawing = written.then(({ ids }) => own.drawn(ids)).catch(() => undefined);
    const { obstacles } = await written;
    await drawing;
    return obstacles;
  }

  async function apply({ marks, notes, sheets, position }: Markup): Promise<readonly Obstacle[]> {
    const all = new Set([...(last?.names.values() ?? []), ...marks.map(({ sheet }) => sheet)]);
    const first = all.size > 0 ? await batch((context) => replaceMarks(context, marks, [...all]), again) : [];
    const second = await explain(notes);
    const third = sheets.length > 0 ? await insert(sheets, position) : [];
    return [...first, ...second, ...third];
  }

  async function clear(): Promise<readonly Obstacle[]> {
    const marks = await batch(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      const names = all.items.map(({ name }) => name);
      return replaceMarks(context, [], names);
    }, again);
    const notes = await explain([]);
    const sheets = await batch((context) => removeSheets(context, (id) => id === REPORT), again);
    return [...marks, ...notes, ...sheets];
  }

  async function readOwn(): Promise<ReadonlyMap<string, Sheet>> {
    const signal = new AbortController().signal;
    return (await batch((context) => readOpenWorkbook(context, () => undefined, signal), again)).own;
  }

  async function write(sheet: string, cell: string, value: string | number): Promise<void> {
    await batch(async (context) => {
      own.writing(sheet, cell);
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[typed(value)]];
      await context.sync();
    }, once);
  }

  return {
    get abilities() {
      return { notes: canWriteNotes(), save: false, edits: true };
    },
    read,
    apply,
    clear,
    insert: (sheets) => insert(sheets, 'back'),
    remove: (ids) => batch((context) => removeSheets(context, (id) => ids.includes(id)), again),
    readOwn,
    goTo: (sheet, cell) => batch((context) => goToCell(context, sheet, cell), again),
    write,
    recall: (key) => batch((context) => recall(context, key), again),
    remember: (key, value) => batch((context) => remember(context, key, value), again),
    onEdit: (listener: (edit: Edit) => void) =>
      listen((worksheets) =>
        worksheets.onChanged.add(async ({ worksheetId, address }) => {
          await drawing;
          const sheet = nameOf(worksheetId);
          if (!own.includes(worksheetId, sheet, address)) {
            listener({ sheet, area: address });
          }
        }),
      ),
    onSelect: (listener) =>
      listen((worksheets) =>
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          listener(nameOf(worksheetId), /^[^,:]*/.exec(address)?.[0] ?? address);
        }),
      ),
  };
}
