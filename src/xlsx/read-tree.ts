import { decodeText } from './read-xml';
import { type Effort, localName, malformed, rawAttributes, type Token, tokenAt } from './xml-tokens';

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
