import { parseArea } from '../model/address';
import type { Area, Sheet } from '../model/workbook';
import { type SheetLookReader, sheetLookReader } from './looks';
import { type RowScanner, rowScanner } from './read-cells';
import { type Cells, cellFiller } from './read-content';
import { apart, columnsOf, type Frame, frameReader } from './read-frame';
import { type Link, readRelations, relatedPart } from './read-relations';
import type { CellSource } from './read-values';
import { child, children, type Element, parseTree, partText, unpackText } from './read-xml';
import type { Package } from './read-zip';
import { localName, malformed, type Token, tokenAt } from './xml-tokens';

/** A sheet whose cells may still be gone over. */
export type ReadSheet = Sheet & Cells;

/** Reads a worksheet part. @throws UnreadableFile where its bytes are damaged, Error where its XML is */
export function readSheet(
  parts: Package,
  part: string,
  source: CellSource,
  names: Pick<Sheet, 'name' | 'visibility'>,
): ReadSheet {
  const cells: Cells = {
    values: [],
    formats: [],
    formulas: [],
    fills: [],
    struck: [],
    hiddenRows: new Set(),
  };
  const look = source.looks && sheetLookReader();
  const { frame, take } = frameReader();
  if (look) {
    // Already now: what is offered of the sheet meanwhile has a look too.
    source.looks?.set(names.name, look.look);
  }
  const glimpse = () =>
    source.glimpse?.(
      {
        isVisible: names.visibility === 'visible',
        rows: cells.values.length,
        first: (rows) => firstRows({ ...names, ...cells }, frame, rows),
      },
      source.styles,
    );
  scanSheet(parts, part, names.name, cells, source, { take, look, glimpse });
  const { merges, filters, hidden, isProtected } = frame;
  const relations = readRelations(parts, part);
  return {
    ...names,
    ...cells,
    notes: readNotes(parts, relations),
    merges: apart(merges),
    filters: [...filters, ...filtersOfTables(parts, relations)],
    hiddenColumns: columnsOf(hidden),
    isProtected,
  };
}

function firstRows(
  sheet: Pick<Sheet, 'name' | 'visibility'> & Cells,
  { hidden }: Frame,
  rows: number,
): Sheet {
  return {
    ...sheet,
    values: sheet.values.slice(0, rows),
    formats: sheet.formats.slice(0, rows),
    formulas: sheet.formulas.slice(0, rows),
    fills: sheet.fills.slice(0, rows),
    struck: sheet.struck.slice(0, rows),
    notes: new Map(),
    merges: [],
    filters: [],
    hiddenColumns: columnsOf(hidden),
    isProtected: false,
  };
}

/** What takes the tags around the rows, and is told whenever rows have been read. */
interface Around {
  readonly take: (token: Token, text: string) => void;
  readonly look: SheetLookReader | undefined;
  readonly glimpse: () => void;
}

/** Fills `cells`. */
function scanSheet(
  parts: Package,
  part: string,
  name: string,
  cells: Cells,
  source: CellSource,
  { take, look, glimpse }: Around,
): void {
  const { effort } = source.record;
  const open: string[] = [];
  let rows: RowScanner | undefined;
  let hasRows = false;

  unpackText(parts, part, (text, isLast) => {
    let at = 0;
    for (;;) {
      if (rows) {
        at = rows.scan(text, at, isLast);
        glimpse();
        if (!text.startsWith('</', at) || tokenAt(text, at, effort).name !== open.at(-1)) {
          return at;
        }
        rows = undefined;
      }
      const next = text.indexOf('<', at);
      effort.steps += (next < 0 ? text.length : next) - at;
      if (next < 0) {
        return finished(isLast, text.length);
      }
      const token = tokenAt(text, next, effort);
      if (token.kind === 'torn' && !isLast) {
        return next;
      }
      if (token.kind === 'torn' || token.kind === 'broken') {
        malformed('a tag of the sheet');
      }
      at = token.end;
      if (token.kind === 'close' && open.pop() !== token.name) {
        malformed(`</${token.name}>`);
      }
      if (token.kind === 'open') {
        open.push(token.name);
      }
      if (token.name !== '') {
        take(token, text);
        look?.take(token, text);
      }
      if (localName(token.name) === 'sheetData' && token.kind !== 'close') {
        hasRows = true;
        const prefix = token.name.slice(0, -'sheetData'.length);
        rows =
          token.kind === 'open'
            ? rowScanner(cellFiller(cells, name, source, prefix, look), prefix, effort)
            : undefined;
      }
    }
  });

  function finished(isLast: boolean, length: number): number {
    if (isLast && (open.length > 0 || !hasRows)) {
      malformed(hasRows ? 'the sheet has no end' : 'the sheet has no rows');
    }
    return length;
  }
}

/** Tables bring their filters along in parts of their own. */
function filtersOfTables(parts: Package, relations: readonly Link[]): readonly Area[] {
  return relations.flatMap(({ type, target }) => {
    const filter =
      type === 'table' && parts.has(target)
        ? child(parseTree(partText(parts, target)), 'autoFilter')
        : undefined;
    const isOn = filter?.children.some((column) => column.children.length > 0);
    return (isOn && parseArea(filter?.attributes.ref ?? '')) || [];
  });
}

/** The notes of a sheet by address; a threaded comment is all its entries, one per line. */
function readNotes(parts: Package, relations: readonly Link[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const comments = relatedPart(relations, 'comments');
  if (comments !== undefined && parts.has(comments)) {
    for (const comment of children(child(parseTree(partText(parts, comments)), 'commentList'), 'comment')) {
      notes.set(comment.attributes.ref ?? '', noteText(child(comment, 'text')));
    }
  }
  for (const [address, text] of readThreads(parts, relatedPart(relations, 'threadedComment'))) {
    notes.set(address, text);
  }
  return notes;
}

/** Excel writes threads twice; the note of the same cell only says that there is one. */
function readThreads(parts: Package, name: string | undefined): ReadonlyMap<string, string> {
  const threads = new Map<string, string>();
  if (name !== undefined && parts.has(name)) {
    for (const entry of children(parseTree(partText(parts, name)), 'threadedComment')) {
      const address = entry.attributes.ref ?? '';
      const before = threads.get(address);
      const text = child(entry, 'text')?.text ?? '';
      threads.set(address, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return threads;
}

function noteText(text: Element | undefined): string {
  const runs = (text?.children ?? []).map((part) => (part.name === 't' ? part : child(part, 't')));
  return runs.map((run) => run?.text ?? '').join('');
}
