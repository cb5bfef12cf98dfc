import { decodeEntities, escapeXml } from './xml-text';

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

const token =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|\/([^\s>]+)\s*>|([^\s/>"']+)[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>)/g;

interface Opened {
  readonly name: string;
  readonly start: number;
  readonly tag: string;
  readonly children: Element[];
}

/**
 * The document's own element; `undefined` where there is none. A tag that is never closed (drawings of notes hold
 * `<br>`) ends with the element around it.
 */
export function parseXml(text: string): Element | undefined {
  const open: Opened[] = [{ name: '', start: 0, tag: '', children: [] }];
  const close = (innerEnd: number, end: number): void => {
    const done = open.pop() as Opened;
    open.at(-1)?.children.push(element(done, innerEnd, end));
  };
  for (const match of text.matchAll(token)) {
    const [tag, closed, opened] = match;
    if (closed !== undefined && open.some(({ name }) => name === closed)) {
      while (open.at(-1)?.name !== closed) {
        close(match.index, match.index);
      }
      close(match.index, match.index + tag.length);
    } else if (opened !== undefined) {
      open.push({ name: opened, start: match.index, tag, children: [] });
      if (tag.endsWith('/>')) {
        close(match.index + tag.length - 2, match.index + tag.length);
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

/** Every element with this local name, at any depth. */
export function descendants(element: Element | undefined, name: string): readonly Element[] {
  return (element?.children ?? []).flatMap((inner) =>
    inner.name === name ? [inner, ...descendants(inner, name)] : descendants(inner, name),
  );
}

/** Character data of an element: entities and CDATA resolved. */
export function textOf(text: string, { inner }: Element): string {
  return decodeEntities(text.slice(...inner));
}

/** Attributes of a tag by their names as they are written there, prefix included. */
export function attributes(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted = ''] of tag.matchAll(/\s([^\s=>"']+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    found.set(name, decodeEntities(quoted.slice(1, -1)));
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
  return tag.replace(/\s*\/?>$/, (end) => written + end);
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
