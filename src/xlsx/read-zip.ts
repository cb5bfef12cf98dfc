import { Inflate } from 'fflate';
import { type Entry, readArchive } from './archive';
import { crc32 } from './crc';
import { UnreadableFile, unreadable } from './read-failure';

/** Bytes that a part may unpack to: far above any ledger, far below what a zip bomb holds. */
const partLimit = 1024 ** 3;

/** Bytes that all parts together may unpack to: parts of a made-up archive may lie upon each other. */
const totalLimit = 2 * partLimit;

/** Packed bytes unpacked at a time, so that a large sheet never lies in memory as a whole. */
const slice = 64 * 1024;

/** The parts of an Office package. Names are compared without regard to case, as the format demands. */
export interface Package {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacks a part piece by piece. @throws UnreadableFile where it is missing, damaged or grows past `limit`. */
  unpack(name: string, use: UsePiece, limit?: number): void;
}

type UsePiece = (piece: Uint8Array, isLast: boolean) => void;

/** Parts that were unpacked beforehand, by their packed bytes' place in the file. */
export type Ahead = ReadonlyMap<number, readonly Uint8Array[]>;

/** Bytes from which on unpacking a part takes longer than asking the browser to do it. */
const large = 1024 * 1024;

/** Bytes unpacked beforehand at most: they lie in memory as a whole. */
const aheadLimit = 256 * 1024 * 1024;

/**
 * The large parts, unpacked by the browser's own code in a fifth of the time; where it has none (Chrome before 103), or a part is not
 * what it says it is, none of it: reading then unpacks by itself, and says what is wrong.
 */
export async function unpackedAhead(bytes: Uint8Array): Promise<Ahead> {
  const ahead = new Map<number, readonly Uint8Array[]>();
  if (typeof DecompressionStream === 'undefined') {
    return ahead;
  }
  let left = aheadLimit;
  try {
    for (const { method, size, packed } of readArchive(bytes)) {
      if (method === 8 && size > large && size <= left) {
        left -= size;
        ahead.set(packed.byteOffset, await unpackedByBrowser(packed, size));
      }
    }
  } catch {
    ahead.clear();
  }
  return ahead;
}

/** @throws where it is damaged, or holds another number of bytes than it says */
async function unpackedByBrowser(packed: Uint8Array, size: number): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let length = 0;
  for (let next = await reader.read(); next.value !== undefined; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
    if (length > size) {
      await reader.cancel();
      break;
    }
  }
  if (length !== size) {
    throw new RangeError(`${length} bytes instead of ${size}`);
  }
  return pieces;
}

/**
 * @param tell is told from time to time how much of all the bytes has been unpacked, 0–1
 * @throws UnreadableFile `damaged` where the directory at the end of the file is missing or does not fit
 */
export function openPackage(
  bytes: Uint8Array,
  tell?: (share: number) => void,
  ahead: Ahead = new Map(),
): Package {
  const entries = new Map(readArchive(bytes).map((entry) => [partName(entry.name), entry]));
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 1);
  let done = 0;
  let left = totalLimit;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(partName(name)),
    unpack: (name, use, limit = partLimit) => {
      const entry = entries.get(partName(name));
      if (!entry) {
        throw new UnreadableFile('damaged', { cause: `no part ${name}` });
      }
      const counted: UsePiece = (piece, isLast) => {
        done += piece.length;
        tell?.(Math.min(1, done / total));
        use(piece, isLast);
      };
      const pieces = ahead.get(entry.packed.byteOffset);
      left -= unpackEntry(entry, tell ? counted : use, Math.min(limit, left), pieces);
    },
  };
}

/** Some writers use backslashes and a leading slash. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function unpackEntry(
  entry: Entry,
  use: UsePiece,
  limit: number,
  ahead: readonly Uint8Array[] | undefined,
): number {
  let size = 0;
  let crc = 0;
  let failure: unknown;
  const take = (piece: Uint8Array, isLast: boolean): void => {
    size += piece.length;
    if (size > limit) {
      throw new UnreadableFile('too-large');
    }
    crc = crc32(piece, crc);
    if (failure === undefined) {
      try {
        use(piece, isLast);
      } catch (error) {
        // What cannot be understood may be damaged bytes: the checksum at the end tells.
        failure = error;
      }
    }
  };
  if (ahead) {
    ahead.forEach((piece, index) => {
      take(piece, index === ahead.length - 1);
    });
  } else if (entry.method === 0) {
    take(entry.packed, true);
  } else if (entry.method === 8) {
    inflate(entry.packed, take);
  } else {
    throw new UnreadableFile('damaged', { cause: `compression method ${entry.method}` });
  }
  if (crc !== entry.crc) {
    throw new UnreadableFile('damaged', { cause: 'checksum' });
  }
  if (failure !== undefined) {
    throw failure;
  }
  return size;
}

function inflate(packed: Uint8Array, take: UsePiece): void {
  let isComplete = false;
  const stream = new Inflate((piece, isLast) => {
    isComplete = isLast;
    take(piece, isLast);
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
    if (!isComplete) {
      throw new UnreadableFile('damaged', { cause: 'the packed bytes have no end' });
    }
  } catch (error) {
    throw unreadable(error);
  }
}
