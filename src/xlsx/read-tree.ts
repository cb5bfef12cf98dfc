import { decodeText } from './read-xml';

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

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Z][^>]*>|<\/[^>]+>|<(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|<!\[CDATA\[[\s\S]*?\]\]>|[^<]+/g;
const attributeToken = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of an XML text. Malformed text gives what was understood; nothing throws. */
export function parseTree(xml: string): Element {
  const root = emptyElement('', {});
  const open = [root];
  for (const match of xml.matchAll(token)) {
    const [all, name, attributes = ''] = match;
    const parent = open.at(-1) ?? root;
    if (name !== undefined) {
      const element = emptyElement(name, parseAttributes(attributes));
      parent.children.push(element);
      if (!attributes.endsWith('/')) {
        open.push(element);
      }
    } else if (all.startsWith('</')) {
      open.pop();
    } else if (!all.startsWith('<') || all.startsWith('<![CDATA[')) {
      parent.text += decodeText(all);
    }
  }
  return root.children[0] ?? root;
}

function emptyElement(name: string, attributes: Record<string, string>): GrowingElement {
  return { name, attributes, children: [], text: '' };
}

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(attributeToken)) {
    attributes[name] = decodeText(double ?? single ?? '');
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
