import { type Entry, packedEntry, readArchive, unpacked, writeArchive } from './archive';
import { decodedPart, encodingOf } from './encoding';
import { UnreadableFile } from './read-failure';
import { type Element, parseRoot } from './xml';

/** A package under way to its next version. It lives as long as one call; names of parts are without leading `/`. */
export interface Draft {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws UnreadableFile `damaged` where there is no such part */
  bytes(name: string): Uint8Array;
  text(name: string): string;
  /** The part's own element, with its places in `text`; taken apart once for as long as the part is not written. */
  tree(name: string): Element;
  write(name: string, content: string | Uint8Array): void;
  remove(name: string): void;
  /** The package: parts that were not written are copied as they lay in the archive, in their order. */
  save(): Uint8Array;
}

/** @throws UnreadableFile `damaged` where the bytes are no package */
export function openDraft(file: Uint8Array): Draft {
  const original = readArchive(file);
  const entries = new Map(original.map((entry) => [key(entry.name), entry]));
  const changes = new Map<string, { readonly name: string; readonly bytes: Uint8Array | undefined }>();
  const cache = new Map<string, Uint8Array>();
  const parsed = new Map<string, ParsedPart>();
  const has = (name: string): boolean => {
    const change = changes.get(key(name));
    return change ? change.bytes !== undefined : entries.has(key(name));
  };
  const bytes = (name: string): Uint8Array => {
    const change = changes.get(key(name));
    const entry = entries.get(key(name));
    const found = change ? change.bytes : (cache.get(key(name)) ?? (entry && inUtf8(name, unpacked(entry))));
    if (!found) {
      throw new UnreadableFile('damaged', { cause: `no part ${name}` });
    }
    cache.set(key(name), found);
    return found;
  };
  const parse = (name: string): ParsedPart => {
    const before = parsed.get(key(name));
    const current = bytes(name);
    if (before?.bytes === current) {
      return before;
    }
    const text = decode(current);
    const fresh = { bytes: current, text, root: parseRoot(text) };
    parsed.set(key(name), fresh);
    return fresh;
  };
  const present = (): string[] => [
    ...original.map(({ name }) => name).filter(has),
    ...[...changes.values()]
      .filter((change) => change.bytes && !entries.has(key(change.name)))
      .map(({ name }) => name),
  ];
  return {
    get names() {
      return present();
    },
    has,
    bytes,
    text: (name) => {
      const known = parsed.get(key(name));
      const current = bytes(name);
      return known?.bytes === current ? known.text : decode(current);
    },
    tree: (name) => parse(name).root,
    write: (name, content) => {
      const next = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      changes.set(key(name), { name, bytes: next });
    },
    remove: (name) => {
      changes.set(key(name), { name, bytes: undefined });
    },
    save: () =>
      writeArchive(
        present().map((name) => savedEntry(name, changes.get(key(name))?.bytes, entries.get(key(name)))),
      ),
  };
}

interface ParsedPart {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly root: Element;
}

function savedEntry(name: string, bytes: Uint8Array | undefined, before: Entry | undefined): Entry {
  return bytes ? packedEntry(before?.name ?? name, bytes) : (before as Entry);
}

/** Names are compared without regard to case; some exporters write `xl\workbook.xml`. */
function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Texts in other encodings become UTF-8, which is what is written; a mark at the beginning stays. */
function inUtf8(name: string, bytes: Uint8Array): Uint8Array {
  const isText = /\.(?:xml|rels|vml)$/i.test(name) && encodingOf(bytes) !== 'utf-8';
  return isText ? new TextEncoder().encode(decodedPart(bytes)) : bytes;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
