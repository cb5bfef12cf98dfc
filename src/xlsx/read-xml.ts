import { partDecoder } from './encoding';
import type { Package } from './read-zip';
import { decodeEntities } from './xml-text';
import { type Effort, localName, malformed, rawAttributes, type Token, tokenAt } from './xml-tokens';

/** Bytes that a part which is read as one text may have. */
const textLimit = 64 * 1024 * 1024;

/** Unpacks a part as text for a consumer that takes it bit by bit. @throws UnreadableFile */
export function unpackText(parts: Package, name: string, consume: Consumer, limit?: number): void {
  const { decode } = partDecoder();
  const take = pieceTaker(consume);
  parts.unpack(
    name,
    (bytes, isLast) => {
      const text = decode(bytes, isLast);
      if (text !== '' || isLast) {
        take(text, isLast);
      }
    },
    limit,
  );
}

/** A whole part as text; for everything but cells and shared strings, which may be large. */
export function partText(parts: Package, name: string): string {
  const pieces: string[] = [];
  unpackText(
    parts,
    name,
    (text) => {
      pieces.push(text);
      return text.length;
    },
    textLimit,
  );
  return pieces.join('');
}

/** Character data of a part as a cell shows it: entities, CDATA, `_x000D_` escapes and line ends resolved. */
export function decodeText(raw: string): string {
  let text = decodeEntities(raw);
  if (text.includes('_x')) {
    text = text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** An attribute of an opening tag given as text; `undefined` where the tag has none of that name. */
export function attribute(tag: string, name: string): string | undefined {
  for (const [written, raw] of rawAttributes(tag, 0, tag.length)) {
    if (written === name || localName(written) === name) {
      return decodeText(raw);
    }
  }
  return undefined;
}

/** `1`, `true` and `on` switch an attribute on. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * Takes what it can of a text and tells up to where; what is left is offered again with more behind it. With `isLast`
 * nothing more will come.
 */
type Consumer = (text: string, isLast: boolean) => number;

/**
 * Hands a text that comes in pieces to a consumer. What it leaves is kept until as much again has come: so a piece
 * without an end is not looked at over and over, and all work together stays in proportion to the text.
 */
function pieceTaker(consume: Consumer): (piece: string, isLast: boolean) => void {
  let pieces: string[] = [];
  let length = 0;
  let wanted = 0;
  return (piece, isLast) => {
    pieces.push(piece);
    length += piece.length;
    if (length < wanted && !isLast) {
      return;
    }
    const text = pieces.join('');
    const rest = text.slice(consume(text, isLast));
    pieces = [rest];
    length = rest.length;
    wanted = 2 * length;
  };
}

/** An element of a small XML part; names of elements and attributes without their namespace prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside. */
  readonly text: string;
}

interface GrowingElement extends Element {
  readonly children: GrowingElement[];
  text: string;
}

/** The root element of an XML text. @throws UnreadableFile `damaged` where the text is not well-formed */
export function parseTree(xml: string, effort: Effort = { steps: 0 }): Element {
  const root = emptyElement('', {});
  const open: { readonly written: string; readonly element: GrowingElement }[] = [
    { written: '', element: root },
  ];
  let at = 0;
  for (let next = xml.indexOf('<'); next >= 0; next = xml.indexOf('<', at)) {
    const inner = open.at(-1) ?? malformed('nothing is open');
    addText(inner.element, xml.slice(at, next));
    const token = tokenAt(xml, next, effort);
    effort.steps += next - at;
    at = token.end;
    if (token.kind === 'open' || token.kind === 'empty') {
      const element = emptyElement(localName(token.name), attributesOf(xml, token));
      inner.element.children.push(element);
      if (token.kind === 'open') {
        open.push({ written: token.name, element });
      }
    } else if (token.kind === 'close') {
      if (inner.written !== token.name) {
        malformed(`</${token.name}> closes <${inner.written}>`);
      }
      open.pop();
    } else if (token.kind === 'data') {
      addText(inner.element, xml.slice(next, at));
    } else if (token.kind !== 'aside') {
      malformed(`${token.kind} at ${next}`);
    }
  }
  effort.steps += xml.length - at;
  const [top] = root.children;
  return open.length === 1 && top ? top : malformed('the document has no end');
}

function emptyElement(name: string, attributes: Record<string, string>): GrowingElement {
  return { name, attributes, children: [], text: '' };
}

function addText(element: GrowingElement, raw: string): void {
  if (raw !== '') {
    element.text += decodeText(raw);
  }
}

function attributesOf(text: string, { start, end }: Token): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, raw] of rawAttributes(text, start, end - 1)) {
    attributes[localName(name)] = decodeText(raw);
  }
  return attributes;
}

/** The child elements of this name. */
export function children(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child element of this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}
