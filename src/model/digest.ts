const constants = Uint32Array.from({ length: 64 }, (_, index) => fraction(Math.cbrt(primes(64)[index] ?? 0)));
const start = Uint32Array.from({ length: 8 }, (_, index) => fraction(Math.sqrt(primes(8)[index] ?? 0)));

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-16, high bytes first, as hexadecimal digits. Browsers have it only for pages from a
 * server, and only as a promise.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(start);
  const padded = paddedBytes(text);
  const words = new Uint32Array(64);
  for (let at = 0; at < padded.byteLength; at += 64) {
    for (let index = 0; index < 16; index++) {
      words[index] = padded.getUint32(at + 4 * index);
    }
    mix(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** 64 bits of the digest: enough to tell the lines of a workbook apart, too few to fill the file. */
const KEY_DIGITS = 16;

/** What stands for the parts in a file that others may open: without the salt nobody can look names up in a list of digests. */
export function saltedDigest(salt: string, ...parts: readonly string[]): string {
  return sha256([salt, ...parts].join('\u0000')).slice(0, KEY_DIGITS);
}

function mix(state: Uint32Array, words: Uint32Array): void {
  for (let index = 16; index < 64; index++) {
    const [early, late] = [at(words, index - 15), at(words, index - 2)];
    words[index] =
      at(words, index - 16) +
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      at(words, index - 7) +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let index = 0; index < 64; index++) {
    const first =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      at(constants, index) +
      at(words, index);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

/** The message, a one, zeros and its length in bits: a whole number of blocks of 64 bytes. */
function paddedBytes(text: string): DataView {
  const length = 2 * text.length;
  const view = new DataView(new ArrayBuffer(Math.ceil((length + 9) / 64) * 64));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(2 * index, text.charCodeAt(index));
  }
  view.setUint8(length, 0x80);
  view.setUint32(view.byteLength - 4, length * 8);
  return view;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return (root % 1) * 2 ** 32;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) {
      found.push(number);
    }
  }
  return found;
}

/** What the digests of a file are made with; nobody can look a name up without it. */
export function newSalt(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(36)).join('');
}

/** The salts of files by their names; that of a workbook which is alone, under `''`. */
export type Salts = Readonly<Record<string, string>>;

export function saltOf(salts: Salts, file: string | undefined): string {
  return salts[file ?? ''] ?? '';
}
