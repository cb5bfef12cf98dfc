import { UnreadableFile } from './read-failure';
import type { Package } from './read-zip';

/** Bytes that a part which is read as one text may have. */
const textLimit = 64 * 1024 * 1024;

const closingBracket = 62;

/**
 * Unpacks a part as text, in pieces that each end behind a `>`: no tag and no character is ever torn apart.
 * @throws UnreadableFile
 */
export function unpackText(parts: Package, name: string, use: (text: string) => void, limit?: number): void {
  let rest = new Uint8Array(0);
  parts.unpack(
    name,
    (piece) => {
      const bytes = rest.length === 0 ? piece : joined(rest, piece);
      const end = bytes.lastIndexOf(closingBracket) + 1;
      use(new TextDecoder().decode(bytes.subarray(0, end)));
      rest = bytes.slice(end);
    },
    limit,
  );
}

/** A whole part as text; for everything but cells and shared strings, which may be large. */
export function partText(parts: Package, name: string): string {
  let text = '';
  unpackText(
    parts,
    name,
    (piece) => {
      text += piece;
    },
    textLimit,
  );
  return text;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data of a part as a cell shows it: entities, CDATA, `_x000D_` escapes and line ends resolved. */
export function decodeText(raw: string): string {
  let text = raw;
  if (text.includes('<![CDATA[')) {
    text = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => data.replaceAll('&', '&amp;'));
  }
  if (text.includes('&')) {
    text = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, decodeEntity);
  }
  if (text.includes('_x')) {
    text = text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeEntity(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    return entities[name] ?? all;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

const attributePatterns = new Map<string, RegExp>();

/** An attribute of an opening tag given as text; `undefined` where the tag has none of that name. */
export function attribute(tag: string, name: string): string | undefined {
  const pattern = attributePatterns.get(name) ?? new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, pattern);
  const match = pattern.exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : decodeText(raw);
}

/** `1`, `true` and `on` switch an attribute on. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** @throws UnreadableFile where something that the format demands is missing. */
export function required<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) {
    throw new UnreadableFile('damaged', { cause: what });
  }
  return thing;
}
