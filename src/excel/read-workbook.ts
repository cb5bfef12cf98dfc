import { isReadBack } from '../model/signature';
import type { Sheet, Workbook } from '../model/workbook';
import { ownSheets } from './drawn-sheets';
import { errorCode, isTransient } from './errors';
import { visibilityOf } from './open-sheets';
import { readSheets } from './read-sheets';

/** What reading a workbook tells besides its cells. */
export interface OpenWorkbook {
  /** Without our own sheets, but for those that people fill in. */
  readonly workbook: Workbook;
  /** Names of all sheets, ours too, by Excel's id: events tell ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of our own sheets that are left out. */
  readonly own: readonly string[];
  /** The workbook's sheets by Excel's id. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Names of the sheets that were read now, not before. */
  readonly fresh: ReadonlySet<string>;
}

/** An earlier reading, and the ids of the sheets that were edited since. */
export interface Before {
  readonly book: OpenWorkbook;
  readonly edited: ReadonlySet<string>;
}

/**
 * Reads the whole open workbook in four round trips: sheets and names · what is filled, calculated and merged · values ·
 * formats, formulas and hidden lines; one more per 4 MB where an answer would be larger. With `before`, sheets that no
 * edit can have changed since are not read again.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  progress: (done: number) => void,
  signal: AbortSignal,
  before?: Before,
): Promise<OpenWorkbook> {
  const { name, date1904, proxies, own, active } = await listSheets(context);
  signal.throwIfAborted();
  const isLeftOut = ({ name: title }: Excel.Worksheet) => own.has(title) && !isReadBack(own.get(title) ?? '');
  const theirs = proxies.filter((proxy) => !isLeftOut(proxy));
  const sheets = new Map<string, Sheet>();
  for (const proxy of theirs) {
    const sheet = before && proxy.id !== active ? unchanged(before, proxy) : undefined;
    if (sheet) {
      sheets.set(proxy.id, sheet);
    }
  }
  const fresh = theirs.filter(({ id }) => !sheets.has(id));
  for (const [id, sheet] of await readSheets(context, fresh, progress, signal)) {
    sheets.set(id, sheet);
  }
  return {
    workbook: { name, date1904, sheets: theirs.flatMap(({ id }) => sheets.get(id) ?? []) },
    names: new Map(proxies.map((proxy) => [proxy.id, proxy.name])),
    own: proxies.filter(isLeftOut).map(({ id }) => id),
    sheets,
    fresh: new Set(fresh.map((proxy) => proxy.name)),
  };
}

/** Our own sheets as they are, by our ids. */
export async function readOwnSheets(context: Excel.RequestContext): Promise<ReadonlyMap<string, Sheet>> {
  const { proxies, own } = await listSheets(context);
  const ours = proxies.filter(({ name }) => own.has(name));
  const read = await readSheets(context, ours, () => undefined, new AbortController().signal);
  return new Map(
    ours.flatMap(({ id, name }): readonly (readonly [string, Sheet])[] => {
      const sheet = read.get(id);
      return sheet ? [[own.get(name) ?? '', sheet]] : [];
    }),
  );
}

interface SheetList {
  readonly name: string;
  readonly date1904: boolean;
  readonly proxies: readonly Excel.Worksheet[];
  readonly own: ReadonlyMap<string, string>;
  /** Excel's id of the sheet that is shown: of what its user does there, not all is told. */
  readonly active: string | undefined;
}

/** What 1 January 2000 is in a workbook whose days count from 1900. */
const IN_2000 = 36_526;

/**
 * One round trip. Nothing in the API tells from which year days count: a date's number does. An Excel that does not
 * calculate it, or shows a sheet that is only a chart, is asked again without.
 */
async function listSheets(context: Excel.RequestContext, asksMore = true): Promise<SheetList> {
  const { workbook } = context;
  workbook.load('name');
  const worksheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected',
  );
  const markers = workbook.names.load('items/name,items/value');
  const active = asksMore ? workbook.worksheets.getActiveWorksheet().load('id') : undefined;
  const day = asksMore ? workbook.functions.date(2000, 1, 1).load('value') : undefined;
  try {
    await context.sync();
  } catch (reason) {
    if (!asksMore || (isTransient(reason) && errorCode(reason) !== 'ItemNotFound')) {
      throw reason;
    }
    return listSheets(context, false);
  }
  return {
    name: workbook.name,
    date1904: day !== undefined && day.value < IN_2000,
    proxies: worksheets.items,
    own: ownSheets(markers.items),
    active: active?.id,
  };
}

/** A sheet as it was read before, unless an edit, or a formula's result, can have changed it. */
function unchanged({ book, edited }: Before, proxy: Excel.Worksheet): Sheet | undefined {
  const sheet = edited.has(proxy.id) ? undefined : book.sheets.get(proxy.id);
  return sheet &&
    sheet.name === proxy.name &&
    sheet.isProtected === proxy.protection.protected &&
    sheet.visibility === visibilityOf(proxy.visibility) &&
    !sheet.formulas.some((cells) => cells?.some(Boolean))
    ? sheet
    : undefined;
}
