import type { Markup, SheetDrawing } from '../model/drawing';
import type { Correction } from '../model/explanation';
import type { Progress } from '../model/report';
import { type Edit, type Obstacle, type Session, SessionError } from '../model/session';
import type { Workbook } from '../model/workbook';
import { removeSheets, writeSheets } from './drawn-sheets';
import { batch } from './errors';
import { editedSheets, listen, ownEdits, tellsNames } from './listen';
import { markupWriter } from './markup-writer';
import { forget, recall, remember } from './memory';
import { canWriteNotes } from './notes';
import { type OpenWorkbook, readOpenWorkbook, readOwnSheets } from './read-workbook';
import { correctCells } from './repair';

const again = { repeatable: true } as const;
const once = { repeatable: false } as const;

/** The workbook that is open in Excel. All its methods reject with `SessionError`, a stopped `read` with the signal's reason. */
export function excelSession(): Session {
  let last: OpenWorkbook | undefined;
  /** The reading whose findings the clerk has before him: the last that was marked. */
  let checked: OpenWorkbook | undefined;
  /** Sheets being drawn: Excel tells of their edits before it tells their ids. */
  let drawing: Promise<unknown> = Promise.resolve();
  /** Names of the sheets that were read since the last marking: what was pasted there may have wiped marks. */
  let unmarked = new Set<string>();
  const inTurn = oneByOne();
  const own = ownEdits();
  const edits = editedSheets();
  const writer = markupWriter(insert);
  const nameOf = (id: string) => last?.names.get(id) ?? '';

  async function read(
    report: (progress: Progress) => void,
    signal: AbortSignal,
    extent: 'all' | 'edited' = 'all',
  ): Promise<Workbook> {
    const progress = (done: number) => report({ stage: 'read', done: done * 0.1, detail: '' });
    const taken = edits.take();
    const edited = extent === 'edited' ? taken : undefined;
    const before = last && edited ? { book: last, edited } : undefined;
    try {
      // Checks after edits come while the clerk types on: they wait for the end of it.
      const patience = extent === 'edited' ? signal : undefined;
      const work = (context: Excel.RequestContext) => readOpenWorkbook(context, progress, signal, before);
      last = await batch(work, { repeatable: true, patience });
    } catch (reason) {
      edits.giveBack(taken);
      throw reason;
    }
    if (!before) {
      writer.forget();
    }
    unmarked = new Set([...unmarked, ...last.fresh]);
    own.drawn(last.own);
    return last.workbook;
  }

  function apply(markup: Markup): Promise<readonly Obstacle[]> {
    return inTurn(() => {
      const fresh = unmarked;
      checked = last;
      unmarked = new Set();
      return writer.apply(markup, [...(last?.names.values() ?? [])], fresh);
    });
  }

  async function insert(
    sheets: readonly SheetDrawing[],
    position: Markup['position'],
  ): Promise<readonly Obstacle[]> {
    const inserted = batch((context) => writeSheets(context, sheets, position), again);
    drawing = inserted.then(({ ids }) => own.drawn(ids)).catch(() => undefined);
    const { obstacles } = await inserted;
    await drawing;
    return obstacles;
  }

  async function write(corrections: readonly Correction[]): Promise<void> {
    // Excel may tell of it only after the next reading has begun.
    for (const [id, name] of last?.names ?? []) {
      if (corrections.some(({ sheet }) => sheet === name)) {
        edits.add(id);
      }
    }
    const writing = () => {
      const takeBack = corrections.map(({ sheet, cell }) => own.writing(sheet, cell));
      return () => {
        for (const one of takeBack) {
          one();
        }
      };
    };
    await batch((context) => correctCells(context, corrections, checked?.workbook, writing), once);
  }

  function onEdit(listener: (edit: Edit) => void): () => void {
    const tell = async (id: string, area: string, sheet = nameOf(id)) => {
      edits.add(id);
      await drawing;
      if (!own.includes(id, sheet, area)) {
        listener({ sheet, area });
      }
    };
    return listen(
      (worksheets) => [
        worksheets.onChanged.add(({ worksheetId, address }) => tell(worksheetId, address)),
        worksheets.onAdded.add(({ worksheetId }) => tell(worksheetId, '')),
        worksheets.onDeleted.add(({ worksheetId }) => tell(worksheetId, '')),
        // Of hidden lines, filters and merges Excel tells nothing: where the user has been is read again.
        worksheets.onDeactivated.add(async ({ worksheetId }) => edits.add(worksheetId)),
        // A day is a number in other clothes: no edit, but to be read again.
        worksheets.onFormatChanged.add(async ({ worksheetId }) => edits.add(worksheetId)),
        ...(tellsNames()
          ? [worksheets.onNameChanged.add(({ worksheetId, nameAfter }) => tell(worksheetId, '', nameAfter))]
          : []),
      ],
      edits.watch,
    );
  }

  return {
    get abilities() {
      return { notes: canWriteNotes(), save: false, edits: true };
    },
    read,
    apply,
    clear: () => inTurn(writer.clear),
    insert: (sheets) => inTurn(() => insert(sheets, 'back')),
    remove: (ids) => inTurn(() => batch((context) => removeSheets(context, (id) => ids.includes(id)), again)),
    readOwn: () => batch(readOwnSheets, again),
    goTo: (sheet, cell) => batch((context) => goToCell(context, sheet, cell), again),
    selection: () => batch(selectedCell, again),
    write,
    recall: () => batch(recall, again),
    remember: (entries) => inTurn(() => batch((context) => remember(context, entries), again)),
    forget: () => inTurn(() => batch(forget, again)),
    onEdit,
    onSelect: (listener) =>
      listen((worksheets) => [
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          listener(nameOf(worksheetId), /^[^,:]*/.exec(address)?.[0] ?? address);
        }),
      ]),
  };
}

/** Does works one after the other, in the order in which they were asked for: each looks first what stands in the workbook. */
function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let ended: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = ended.then(work);
    ended = run.catch(() => undefined);
    return run;
  };
}

/** Shows the sheet, scrolls to the cell and selects it. A hidden sheet is not uncovered: that is the user's to do. */
async function goToCell(context: Excel.RequestContext, name: string, cell: string): Promise<void> {
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

/** The cell that is selected now, the first one of several. */
async function selectedCell(
  context: Excel.RequestContext,
): Promise<{ readonly sheet: string; readonly cell: string }> {
  const active = context.workbook.getActiveCell().load('address');
  await context.sync();
  const { address } = active;
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, cell: address.slice(at + 1) };
}
