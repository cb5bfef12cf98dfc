/** The encodings that parts of a workbook come in: UTF-8 nearly always, UTF-16 from some exporters, others by name. */

/** Bytes from which on the beginning of a part tells its encoding. */
const headLength = 256;

/** Turns the bytes of a part, which come in pieces, into text; no character is torn. */
interface PartDecoder {
  decode(piece: Uint8Array, isLast: boolean): string;
}

export function partDecoder(): PartDecoder {
  let head: Uint8Array = new Uint8Array(0);
  let chosen: PartDecoder | undefined;
  return {
    decode: (piece, isLast) => {
      if (chosen) {
        return chosen.decode(piece, isLast);
      }
      head = joined(head, piece);
      if (head.length < headLength && !isLast) {
        return '';
      }
      const encoding = encodingOf(head);
      chosen = encoding === 'utf-8' ? utf8Pieces() : otherPieces(encoding);
      return chosen.decode(head, isLast).replace(/^\ufeff/, '');
    },
  };
}

/** Node decodes whole UTF-8 several times faster than UTF-8 in pieces: torn characters are kept back here. */
function utf8Pieces(): PartDecoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = new Uint8Array(0);
  return {
    decode: (piece, isLast) => {
      const bytes = rest.length === 0 ? piece : joined(rest, piece);
      const end = isLast ? bytes.length : wholeCharacters(bytes);
      rest = bytes.slice(end);
      return decoder.decode(bytes.subarray(0, end));
    },
  };
}

function otherPieces(encoding: string): PartDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (piece, isLast) => decoder.decode(piece, { stream: !isLast }) };
}

/** Where the last character that is whole ends: at most three bytes before the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
    if (byte < 0x80) {
      break;
    }
  }
  return bytes.length;
}

/** The encoding that the first bytes of a part tell, by mark, by the form of `<`, or by the declaration. */
export function encodingOf(head: Uint8Array): string {
  const [first = 0, second = 0] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return 'utf-16le';
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return 'utf-16be';
  }
  const start = String.fromCharCode(...head.subarray(0, headLength));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return declared === undefined || /^utf-?(?:8|16)/i.test(declared) ? 'utf-8' : known(declared);
}

function known(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/** A whole part as text; `isMarked` keeps the mark at its beginning. Other encodings than UTF-8 are declared as UTF-8. */
export function decodedPart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*)(["'])[\w.:-]+\2/, '$1$2UTF-8$2');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
