import { Inflate } from 'fflate';
import { UnreadableFile } from './read-failure';

/** Bytes that a part may unpack to: far above any ledger, far below what a zip bomb holds. */
const partLimit = 1024 ** 3;

/** Packed bytes unpacked at a time, so that a large sheet never lies in memory as a whole. */
const slice = 64 * 1024;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

/** The parts of an Office package. Names are compared without regard to case, as the format demands. */
export interface Package {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacks a part piece by piece. @throws UnreadableFile where it is missing, damaged or grows past `limit`. */
  unpack(name: string, use: (piece: Uint8Array) => void, limit?: number): void;
}

/** @throws UnreadableFile `damaged` where the directory at the end of the file is missing or does not fit. */
export function openPackage(bytes: Uint8Array): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    unpack: (name, use, limit = partLimit) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) {
        throw new UnreadableFile('damaged', { cause: `no part ${name}` });
      }
      unpackEntry(packedBytes(bytes, view, entry), entry, use, limit);
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const { count, start } = findDirectory(view);
  const entries = new Map<string, Entry>();
  for (let at = start, index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new UnreadableFile('damaged', { cause: 'central directory' });
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), readEntry(view, at, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record is the last 22 bytes, unless a comment (at most 64 KB) follows. */
function findDirectory(view: DataView): { count: number; start: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) {
      const start = view.getUint32(at + 16, true);
      return start === 0xffffffff
        ? findLargeDirectory(view, at - 20)
        : { count: view.getUint16(at + 10, true), start };
    }
  }
  throw new UnreadableFile('damaged', { cause: 'no end record' });
}

/** ZIP64: the 20 bytes before the end record say where the real one stands. */
function findLargeDirectory(view: DataView, locator: number): { count: number; start: number } {
  const at = locator >= 0 ? Number(view.getBigUint64(locator + 8, true)) : view.byteLength;
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) {
    throw new UnreadableFile('damaged', { cause: 'zip64 end record' });
  }
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(view: DataView, at: number, nameLength: number): Entry {
  const entry = {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
  return entry.size === 0xffffffff || entry.packedSize === 0xffffffff || entry.headerAt === 0xffffffff
    ? { ...entry, ...readLargeSizes(view, at + 46 + nameLength, entry) }
    : entry;
}

/** ZIP64 writers (some Java exporters, even for small files) put the real sizes into extra field 1, in this order. */
function readLargeSizes(view: DataView, extraAt: number, entry: Entry): Partial<Entry> {
  if (view.getUint16(extraAt, true) !== 1) {
    throw new UnreadableFile('damaged', { cause: 'zip64 sizes' });
  }
  let at = extraAt + 4;
  const read = (value: number): number => {
    if (value !== 0xffffffff) {
      return value;
    }
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  const size = read(entry.size);
  const packedSize = read(entry.packedSize);
  return { size, packedSize, headerAt: read(entry.headerAt) };
}

function packedBytes(bytes: Uint8Array, view: DataView, { headerAt, packedSize }: Entry): Uint8Array {
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== 0x04034b50) {
    throw new UnreadableFile('damaged', { cause: 'local header' });
  }
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedSize > bytes.length) {
    throw new UnreadableFile('damaged', { cause: 'truncated part' });
  }
  return bytes.subarray(start, start + packedSize);
}

function unpackEntry(
  packed: Uint8Array,
  entry: Entry,
  use: (piece: Uint8Array) => void,
  limit: number,
): void {
  let size = 0;
  let crc = -1;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) {
      throw new UnreadableFile('too-large');
    }
    crc = addToCrc(crc, piece);
    use(piece);
  };
  if (entry.method === 0) {
    take(packed);
  } else if (entry.method === 8) {
    inflate(packed, take);
  } else {
    throw new UnreadableFile('damaged', { cause: `compression method ${entry.method}` });
  }
  if (~crc >>> 0 !== entry.crc) {
    throw new UnreadableFile('damaged', { cause: 'checksum' });
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', { cause: error });
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) {
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc;
});

function addToCrc(crc: number, bytes: Uint8Array): number {
  let sum = crc;
  for (let index = 0; index < bytes.length; index++) {
    sum = (sum >>> 8) ^ (crcTable[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return sum;
}
