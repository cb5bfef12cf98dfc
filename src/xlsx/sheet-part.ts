import type { Draft } from './draft';
import { child, type Element, parseRoot, type Splice } from './xml';

/**
 * A worksheet's part: everything but the rows as text, the rows as the bytes they are. A hundred thousand rows are
 * neither decoded nor parsed when only what stands around them changes.
 */
export interface SheetPart {
  /** The whole document with an empty `<sheetData></sheetData>`. */
  readonly frame: string;
  /** What stands inside of `sheetData`; `undefined` where there is none (chart sheets) or it is `<sheetData/>`. */
  readonly rows: Uint8Array | undefined;
}

export function readSheetPart(draft: Draft, name: string): SheetPart {
  const bytes = draft.bytes(name);
  const place = rowsPlace(bytes);
  if (!place) {
    return { frame: draft.text(name), rows: undefined };
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const [start, end] = place;
  return {
    frame: decoder.decode(bytes.subarray(0, start)) + decoder.decode(bytes.subarray(end)),
    rows: bytes.subarray(start, end),
  };
}

export function writeSheetPart(draft: Draft, name: string, { frame, rows }: SheetPart): void {
  if (!rows) {
    draft.write(name, frame);
    return;
  }
  const [cut] = sheetData(frame)?.inner ?? [frame.length];
  const encoder = new TextEncoder();
  const head = encoder.encode(frame.slice(0, cut));
  const tail = encoder.encode(frame.slice(cut));
  const bytes = new Uint8Array(head.length + rows.length + tail.length);
  bytes.set(head);
  bytes.set(rows, head.length);
  bytes.set(tail, head.length + rows.length);
  draft.write(name, bytes);
}

function sheetData(frame: string): Element | undefined {
  return child(parseRoot(frame), 'sheetData');
}

/** From behind `<sheetData>` to before `</sheetData>`. */
function rowsPlace(bytes: Uint8Array): readonly [number, number] | undefined {
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at)) {
    const name = nameAt(bytes, at + 1);
    if (name === 'sheetData' || name.endsWith(':sheetData')) {
      const start = bytes.indexOf(62, at) + 1;
      const end = start === 0 || bytes[start - 2] === 47 ? -1 : lastClosing(bytes, name);
      return end < start ? undefined : [start, end];
    }
    at = name === '!--' ? behindComment(bytes, at) : at + 1;
  }
  return undefined;
}

/** Letters of a name that can be ours; a longer one is cut, and none of ours. */
const longestName = 64;

/** The name of a tag whose first letter stands at `at`; `!--` for a comment. */
function nameAt(bytes: Uint8Array, at: number): string {
  let name = '';
  for (let index = at; name.length < longestName && !isNameEnd(bytes[index]); index++) {
    name += String.fromCharCode(bytes[index] as number);
    if (name === '!--') {
      return name;
    }
  }
  return name;
}

function behindComment(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(62, start); at >= 0; at = bytes.indexOf(62, at + 1)) {
    if (bytes[at - 1] === 45 && bytes[at - 2] === 45) {
      return at;
    }
  }
  return bytes.length;
}

/** Space, `>`, `/`, `<`, a line end or the end. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === 62 || byte === 47 || byte === 60;
}

/** Where the last `</name` of the part stands; it is looked for from the end, for the rows are long. */
function lastClosing(bytes: Uint8Array, name: string): number {
  for (let at = bytes.lastIndexOf(60); at > 0; at = bytes.lastIndexOf(60, at - 1)) {
    if (bytes[at + 1] === 47 && nameAt(bytes, at + 2) === name) {
      return at;
    }
  }
  return -1;
}

/** Elements of a worksheet in the order that the format demands. */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Puts an element where the format demands it, before others of its name. */
export function placed(root: Element, name: string, text: string): Splice {
  const rank = order.indexOf(name);
  const next = root.children.find((element) => rankOf(element) >= rank);
  const at = next ? next.start : root.inner[1];
  return { start: at, end: at, text };
}

/** A choice between versions of an element (`mc:AlternateContent`) stands where the element would. */
function rankOf(element: Element): number {
  const known = order.indexOf(element.name);
  const inner = element.children[0]?.children[0];
  return known >= 0 || !inner ? known : order.indexOf(inner.name);
}
