import { decodeEntities, escapeXml } from './xml-text';
import { type Effort, rawAttributes, tokenAt } from './xml-tokens';

/** An element of a text of XML, by the places it has there: what is not touched stays as it was written. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  /** `x:` or `''`. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  /** Between the tags; for `<a/>` both are where `/>` begins. */
  readonly inner: readonly [number, number];
  /** The opening tag. */
  readonly tag: string;
  readonly children: readonly Element[];
}

/** A stretch of text and what it is replaced by. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Opened {
  readonly name: string;
  readonly start: number;
  readonly tag: string;
  readonly children: Element[];
}

/**
 * The document's own element; `undefined` where there is none. A tag that is never closed (drawings of notes hold
 * `<br>`) ends with the element around it; what is no tag is passed over.
 */
export function parseXml(text: string, effort: Effort = { steps: 0 }): Element | undefined {
  const open: Opened[] = [{ name: '', start: 0, tag: '', children: [] }];
  /** How many elements of a name are open: an end without a beginning is told without looking through them. */
  const counts = new Map<string, number>();
  const close = (innerEnd: number, end: number): void => {
    const done = open.pop() as Opened;
    counts.set(done.name, (counts.get(done.name) ?? 1) - 1);
    open.at(-1)?.children.push(element(done, innerEnd, end));
  };
  let at = 0;
  for (let next = text.indexOf('<'); next >= 0; next = text.indexOf('<', at)) {
    const { kind, name, start, end } = tokenAt(text, next, effort);
    effort.steps += next - at;
    at = kind === 'broken' ? start + 1 : end;
    if (kind === 'close' && (counts.get(name) ?? 0) > 0) {
      while (open.at(-1)?.name !== name) {
        close(start, start);
      }
      close(start, end);
    } else if (kind === 'open' || kind === 'empty') {
      open.push({ name, start, tag: text.slice(start, end), children: [] });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (kind === 'empty') {
        close(end - 2, end);
      }
    }
  }
  while (open.length > 1) {
    close(text.length, text.length);
  }
  return open[0]?.children[0];
}

function element({ name, start, tag, children }: Opened, innerEnd: number, end: number): Element {
  const colon = name.indexOf(':') + 1;
  const innerStart = tag.endsWith('/>') ? innerEnd : start + tag.length;
  return {
    name: name.slice(colon),
    prefix: name.slice(0, colon),
    start,
    end,
    inner: [innerStart, innerEnd],
    tag,
    children,
  };
}

/** The document's own element. @throws Error where the text holds none. */
export function parseRoot(text: string): Element {
  const root = parseXml(text);
  if (!root) {
    throw new Error('no XML');
  }
  return root;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every element with this local name, at any depth, in the order of the text. */
export function descendants(element: Element | undefined, name: string): readonly Element[] {
  const found: Element[] = [];
  const waiting = [...(element?.children ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) {
      found.push(next);
    }
    for (let index = next.children.length - 1; index >= 0; index--) {
      waiting.push(next.children[index] as Element);
    }
  }
  return found;
}

/** Character data of an element: entities and CDATA resolved. */
export function textOf(text: string, { inner }: Element): string {
  return decodeEntities(text.slice(...inner));
}

/** Attributes of a tag by their names as they are written there, prefix included. */
export function attributes(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, raw] of rawAttributes(tag, 0, tag.length)) {
    found.set(name, decodeEntities(raw));
  }
  return found;
}

/** An attribute's value; `r:id` is also found as `rel:id`. */
export function attribute({ tag }: { readonly tag: string }, name: string): string | undefined {
  const all = attributes(tag);
  if (!name.startsWith('r:')) {
    return all.get(name);
  }
  return [...all].find(([key]) => key.includes(':') && key.endsWith(name.slice(1)))?.[1];
}

/** A tag with an attribute set, or taken out where the value is `undefined`. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const place = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (place) {
    return tag.slice(0, place.index) + written + tag.slice(place.index + place[0].length);
  }
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  const before = tag.slice(0, end).trimEnd();
  return before + written + tag.slice(before.length);
}

/** A text with stretches of it replaced; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** An element with another opening tag. */
export function retagged({ start, tag }: Element, text: string): Splice {
  return { start, end: start + tag.length, text };
}

/** An element gone. */
export function without({ start, end }: Element): Splice {
  return { start, end, text: '' };
}

/** What makes `added` the last thing inside an element, be it `<a/>` or `<a></a>`. */
export function appended(element: Element, added: string): Splice {
  const [, end] = element.inner;
  return element.tag.endsWith('/>')
    ? { start: end, end: element.end, text: `>${added}</${element.prefix}${element.name}>` }
    : { start: end, end, text: added };
}
