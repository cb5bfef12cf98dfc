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

/**
 * @param tell is told from time to time how much of all the bytes has been unpacked, 0–1
 * @throws UnreadableFile `damaged` where the directory at the end of the file is missing or does not fit
 */
export function openPackage(bytes: Uint8Array, tell?: (share: number) => void): Package {
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
      left -= unpackEntry(entry, tell ? counted : use, Math.min(limit, left));
    },
  };
}

/** Some writers use backslashes and a leading slash. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function unpackEntry(entry: Entry, use: UsePiece, limit: number): number {
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
  if (entry.method === 0) {
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
