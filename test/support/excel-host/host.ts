import { areaAddress, cellAddress } from '../../../src/model/address';
import type { Area } from '../../../src/model/workbook';
import { activeSheet, addSheet, type Book, type BookSheet, cellKey, put, snapshot, WIDTH } from './book';
import { conditionalFormatObjects } from './conditional-format-objects';
import { formatObjects } from './format-objects';
import { rangeObjects } from './range-objects';
import { type Request, Wire } from './wire';
import { workbookObjects } from './workbook-objects';
import { worksheetObjects } from './worksheet-objects';

/** Excel on the web takes and gives at most 5 MB at a time. */
const LIMIT = 5 * 1024 * 1024;
/** Office.js's numbers of events. */
const CHANGED = 10;
const LEFT = 12;
const ADDED = 13;
const SELECTED = 14;
const DELETED = 15;
const FORMATTED = 18;
const RENAMED = 25;

export interface RoundTrip {
  readonly request: Request;
  readonly up: number;
  readonly down: number;
}

/** A failure that is to come: `times` in a row, of requests that `when` names. */
interface Fault {
  readonly code: string;
  readonly when: (request: Request) => boolean;
  times: number;
}

export interface Reply {
  readonly status: number;
  readonly code: string;
  readonly body: string;
}

export type Event = readonly [category: number, kind: number, target: string, message: string, id: string];

/** Plays Excel's part behind the real Office.js client: answers from a workbook in memory. */
export class ExcelHost {
  readonly wire: Wire;
  /** What the add-in waited for; the client's own requests to give references back do not count. */
  readonly trips: RoundTrip[] = [];
  private readonly faults: Fault[] = [];
  private readonly listeners = new Set<(events: readonly Event[]) => void>();
  /** Called before a request is executed: the user changes something in between. */
  beforeTrip: (index: number) => void = () => undefined;
  /** Excel is slow to tell of events: in the tests, it never does. */
  isSilent = false;

  constructor(readonly book: Book) {
    this.wire = new Wire(
      {
        ...workbookObjects,
        ...worksheetObjects,
        ...rangeObjects,
        ...formatObjects,
        ...conditionalFormatObjects,
      },
      book,
    );
  }

  fail(code: string, { times = 1, when = () => true }: Partial<Omit<Fault, 'code'>> = {}): void {
    this.faults.push({ code, times, when });
  }

  listen(listener: (events: readonly Event[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers one request. */
  answer(text: string): Reply {
    const request: Request = JSON.parse(text);
    if (isCleanUp(request)) {
      return { status: 200, code: '', body: JSON.stringify(this.wire.execute(request)) };
    }
    this.beforeTrip(this.trips.length);
    const up = Buffer.byteLength(text);
    const refusal = up > LIMIT ? 'RequestPayloadSizeLimitExceeded' : this.dueFault(request);
    if (refusal) {
      this.trips.push({ request, up, down: 0 });
      return failure(refusal);
    }
    const before = new Map(this.book.sheets.map((sheet) => [sheet.id, new Map(sheet.cells)]));
    const selected = this.book.selected;
    const lent = new Set(this.wire.references.keys());
    const body = JSON.stringify(this.wire.execute(request));
    this.trips.push({ request, up, down: Buffer.byteLength(body) });
    this.tellChanges(before, selected);
    if (Buffer.byteLength(body) > LIMIT) {
      this.wire.forgetReferences((reference) => !lent.has(reference));
      return failure('ResponsePayloadSizeLimitExceeded');
    }
    return { status: 200, code: '', body };
  }

  /** The user types into a cell. */
  type(sheet: BookSheet, row: number, column: number, value: string | number): void {
    put(sheet, row, column, { value });
    this.tellCells(sheet, { top: row, bottom: row, left: column, right: column });
  }

  /** The user makes a number look different. */
  format(sheet: BookSheet, row: number, column: number, format: string): void {
    put(sheet, row, column, { format });
    this.emit(FORMATTED, { worksheetId: sheet.id, address: cellAddress(row, column) });
  }

  /** The user inserts an empty sheet at the end. */
  add(name: string): BookSheet {
    const sheet = addSheet(this.book, name);
    this.emit(ADDED, { worksheetId: sheet.id });
    return sheet;
  }

  /** The user deletes a sheet. */
  remove(sheet: BookSheet): void {
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    this.emit(DELETED, { worksheetId: sheet.id });
  }

  /** The user gives a sheet another name. */
  rename(sheet: BookSheet, name: string): void {
    const nameBefore = sheet.name;
    sheet.name = name;
    this.emit(RENAMED, { worksheetId: sheet.id, nameBefore, nameAfter: name });
  }

  /** The user goes to another sheet. */
  activate(sheet: BookSheet): void {
    const left = activeSheet(this.book);
    this.book.active = sheet;
    this.emit(LEFT, { worksheetId: left.id });
  }

  /** The user selects a cell. */
  select(sheet: BookSheet, row: number, column: number): void {
    const area = { top: row, bottom: row, left: column, right: column };
    this.book.selected = `'${sheet.name}'!${areaAddress(area)}`;
    this.emit(SELECTED, {
      worksheetId: sheet.id,
      address: areaAddress(area),
    });
  }

  private dueFault(request: Request): string | undefined {
    const fault = this.faults.find(({ times, when }) => times > 0 && when(request));
    if (fault) {
      fault.times -= 1;
    }
    return fault?.code;
  }

  /** Excel tells every change of cells and every new or lost sheet, also those made by the add-in itself. */
  private tellChanges(before: ReadonlyMap<string, ReadonlyMap<number, unknown>>, selected: string): void {
    const ids = new Set(this.book.sheets.map(({ id }) => id));
    for (const id of [...ids].filter((one) => !before.has(one))) {
      this.emit(ADDED, { worksheetId: id });
    }
    for (const id of [...before.keys()].filter((one) => !ids.has(one))) {
      this.emit(DELETED, { worksheetId: id });
    }
    for (const sheet of this.book.sheets) {
      const old = before.get(sheet.id);
      const changed = [...sheet.cells].filter(([key, cell]) => old?.get(key) !== cell).map(([key]) => key);
      if (changed.length > 0) {
        const rows = changed.map((key) => Math.floor(key / WIDTH));
        const columns = changed.map((key) => key % WIDTH);
        this.tellCells(sheet, {
          top: rows.reduce((one, other) => Math.min(one, other)),
          bottom: rows.reduce((one, other) => Math.max(one, other)),
          left: columns.reduce((one, other) => Math.min(one, other)),
          right: columns.reduce((one, other) => Math.max(one, other)),
        });
      }
    }
    const sheet = this.book.sheets.find(({ name }) =>
      this.book.selected.replaceAll("'", '').startsWith(`${name}!`),
    );
    if (sheet && selected !== this.book.selected) {
      this.emit(SELECTED, { worksheetId: sheet.id, address: this.book.selected.replace(/^.*!/, '') });
    }
  }

  private tellCells(sheet: BookSheet, area: Area): void {
    this.emit(CHANGED, {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address: areaAddress(area),
    });
  }

  private emit(kind: number, message: Readonly<Record<string, unknown>>): void {
    const event: Event = [65536, kind, 'Workbook', JSON.stringify(message), ''];
    for (const listener of this.isSilent ? [] : this.listeners) {
      listener([event]);
    }
  }

  snapshot(options?: { readonly withSettings: boolean }): unknown {
    return snapshot(this.book, options);
  }

  sheet(name: string): BookSheet {
    const found = this.book.sheets.find((sheet) => sheet.name === name);
    if (!found) {
      throw new Error(`no sheet ${name}`);
    }
    return found;
  }

  value(name: string, row: number, column: number): unknown {
    return this.sheet(name).cells.get(cellKey(row, column))?.value;
  }
}

/** After every `Excel.run` the client gives its references back, without waiting. */
function isCleanUp({ Actions }: Request): boolean {
  return (
    Actions.some(({ Name }) => Name === '_RemoveReference') &&
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference')
  );
}

function failure(code: string): Reply {
  return { status: 400, code, body: JSON.stringify({ error: { code, message: code } }) };
}
