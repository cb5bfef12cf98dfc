import { partDecoder } from './encoding';
import { type Consumer, pieceTaker } from './read-pieces';
import type { Package } from './read-zip';
import { localName, rawAttributes } from './xml-tokens';

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

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data of a part as a cell shows it: entities, CDATA, `_x000D_` escapes and line ends resolved. */
export function decodeText(raw: string): string {
  let text = raw.includes('<![CDATA[') ? withoutFences(raw) : raw;
  if (text.includes('&')) {
    text = text.replace(/&(?:#(\d{1,9})|#x([\da-f]{1,8})|(\w{1,9}));/gi, decodeEntity);
  }
  if (text.includes('_x')) {
    text = text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** What stands in CDATA means itself: its `&` is escaped here, to be resolved with the rest. */
function withoutFences(raw: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = raw.indexOf('<![CDATA['); start >= 0; start = raw.indexOf('<![CDATA[', at)) {
    const end = raw.indexOf(']]>', start);
    const stop = end < 0 ? raw.length : end;
    pieces.push(raw.slice(at, start), raw.slice(start + 9, stop).replaceAll('&', '&amp;'));
    at = end < 0 ? raw.length : end + 3;
  }
  pieces.push(raw.slice(at));
  return pieces.join('');
}

function decodeEntity(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    return entities[name] ?? all;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : all;
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
