import { partDecoder } from './encoding';
import type { Package } from './read-zip';
import { decodeEntities } from './xml-text';
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
