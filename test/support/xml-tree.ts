import { createRequire } from 'node:module';

/** An element as a strict parser of other people understands it. */
export interface XmlTree {
  readonly local: string;
  readonly namespace: string;
  /** By name; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlTree[];
  /** The character data directly inside. */
  readonly text: string;
}

interface Tag {
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<
    Record<
      string,
      { readonly prefix: string; readonly local: string; readonly uri: string; readonly value: string }
    >
  >;
}

interface Parser {
  on(event: 'opentag', listen: (tag: Tag) => void): void;
  on(event: 'closetag', listen: () => void): void;
  on(event: 'text' | 'cdata', listen: (text: string) => void): void;
  on(event: 'error', listen: (error: Error) => void): void;
  write(text: string): Parser;
  close(): void;
}

/** saxes, a strict parser with namespaces; exceljs brings it. */
const { SaxesParser } = createRequire(require.resolve('exceljs'))('saxes') as {
  SaxesParser: new (options: { xmlns: boolean }) => Parser;
};

interface Growing {
  local: string;
  namespace: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
}

/** @throws Error where the text is not well-formed or a prefix is not declared */
export function xmlTree(text: string): XmlTree {
  const top: Growing = { local: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(
      ({ prefix, local: name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const pairs = own.map(
      ({ uri: space, local: name, value }) => [space ? `${space}:${name}` : name, value] as const,
    );
    const element: Growing = {
      local,
      namespace: uri,
      attributes: Object.fromEntries(pairs),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (words: string): void => {
    open.at(-1)!.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return top.children[0]!;
}
